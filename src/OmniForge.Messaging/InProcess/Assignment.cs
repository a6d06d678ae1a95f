namespace OmniForge.Messaging.InProcess;

/// <summary>Shares partitions among members: as evenly as they subscribe, with as few changes of hands as that takes.</summary>
internal static class Assignment
{
    /// <summary>Who should read what.</summary>
    /// <param name="members">The members, in the order in which they joined.</param>
    /// <param name="before">Who should have read what so far.</param>
    public static Dictionary<PartitionLog, GroupMember> Of(
        IReadOnlyList<GroupMember> members,
        IReadOnlyDictionary<PartitionLog, GroupMember> before
    )
    {
        var load = members.ToDictionary(member => member, _ => 0);
        Dictionary<PartitionLog, GroupMember> shares = [];
        foreach (var partition in members.SelectMany(member => member.Partitions).Distinct())
        {
            var kept = before.GetValueOrDefault(partition);
            Give(partition, kept is not null && load.ContainsKey(kept) ? kept : Least(partition, load)!);
        }

        while (NextMove(shares, load) is var (partition, member) && partition is not null)
        {
            load[shares[partition]]--;
            Give(partition, member!);
        }

        return shares;

        void Give(PartitionLog partition, GroupMember member)
        {
            shares[partition] = member;
            load[member]++;
        }
    }

    private static (PartitionLog? Partition, GroupMember? Member) NextMove(
        Dictionary<PartitionLog, GroupMember> shares,
        Dictionary<GroupMember, int> load
    )
    {
        foreach (var (partition, owner) in shares)
        {
            if (Least(partition, load) is { } least && load[owner] - load[least] > 1)
            {
                return (partition, least);
            }
        }

        return (null, null);
    }

    private static GroupMember? Least(PartitionLog partition, Dictionary<GroupMember, int> load) =>
        load.Where(member => member.Key.Partitions.Contains(partition)).MinBy(member => member.Value).Key;
}
