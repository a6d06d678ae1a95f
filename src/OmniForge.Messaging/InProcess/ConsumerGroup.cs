using OmniForge.Messaging.Transport;

namespace OmniForge.Messaging.InProcess;

/// <summary>
/// A group of consumers. Each partition has a member that should read it and one that does; it changes hands in two steps, so that two
/// never read it at once and the others go on meanwhile (a cooperative rebalance).
/// </summary>
internal sealed class ConsumerGroup(string name, TimeSpan sessionTimeout, TimeProvider time) : IAsyncDisposable
{
    private readonly Lock _lock = new();
    private readonly List<GroupMember> _members = [];
    private readonly Dictionary<GroupMember, ITimer> _away = [];
    private readonly Dictionary<PartitionLog, GroupMember> _owners = [];
    private Dictionary<PartitionLog, GroupMember> _wanted = [];
    private int _version;

    /// <summary>The group's name.</summary>
    public string Name => name;

    /// <summary>Another number after each change of who reads, or should read, what.</summary>
    public int Version => Volatile.Read(ref _version);

    /// <summary>Adds a member; a static one takes the place that it left.</summary>
    /// <exception cref="TransportException">A member with this instance id is there.</exception>
    public GroupMember Join(GroupOptions options, IReadOnlyList<PartitionLog> partitions, IConsumerListener listener)
    {
        var member = new GroupMember(this, options.InstanceId, partitions, listener);
        lock (_lock)
        {
            if (_members.Find(other => other.InstanceId is { } id && id == options.InstanceId) is { } before)
            {
                Replace(before, member);
            }
            else
            {
                _members.Add(member);
                Rebalance();
            }

            _version++;
        }

        member.Begin();
        SignalAll();
        return member;
    }

    /// <summary>What a member reads and should not.</summary>
    public IReadOnlyList<PartitionLog> RevokedFrom(GroupMember member)
    {
        lock (_lock)
        {
            return
            [
                .. _owners
                    .Where(owner => owner.Value == member && _wanted.GetValueOrDefault(owner.Key) != member)
                    .Select(owner => owner.Key),
            ];
        }
    }

    /// <summary>Lets partitions go to who should read them.</summary>
    public void Release(IReadOnlyList<PartitionLog> partitions)
    {
        lock (_lock)
        {
            foreach (var partition in partitions)
            {
                _ = _owners.Remove(partition);
            }

            _version++;
        }

        SignalAll();
    }

    /// <summary>Gives a member what it should read and nobody reads.</summary>
    /// <returns>Them, and whether the member now has all that it should.</returns>
    public (IReadOnlyList<PartitionLog> Acquired, bool IsComplete) AcquireFor(GroupMember member)
    {
        lock (_lock)
        {
            List<PartitionLog> wanted = [.. _wanted.Where(pair => pair.Value == member).Select(pair => pair.Key)];
            List<PartitionLog> acquired = [.. wanted.Where(partition => _owners.TryAdd(partition, member))];
            return (acquired, wanted.TrueForAll(partition => _owners[partition] == member));
        }
    }

    /// <summary>Takes a member out; the place of a static one is kept for a while.</summary>
    public void Remove(GroupMember member)
    {
        lock (_lock)
        {
            foreach (var (partition, _) in _owners.Where(owner => owner.Value == member).ToList())
            {
                _ = _owners.Remove(partition);
            }

            if (member.InstanceId is null)
            {
                Forget(member);
            }
            else
            {
                _away[member] = time.CreateTimer(_ => Expire(member), null, sessionTimeout, Timeout.InfiniteTimeSpan);
            }

            _version++;
        }

        SignalAll();
    }

    /// <inheritdoc/>
    public async ValueTask DisposeAsync()
    {
        GroupMember[] members;
        lock (_lock)
        {
            members = [.. _members];
        }

        foreach (var member in members)
        {
            await member.DisposeAsync().ConfigureAwait(false);
        }

        foreach (var timer in _away.Values)
        {
            await timer.DisposeAsync().ConfigureAwait(false);
        }
    }

    private void Replace(GroupMember before, GroupMember member)
    {
        if (!_away.Remove(before, out var timer))
        {
            throw new TransportException(
                TransportFailure.Refused,
                $"The group {name} has a member with the instance id {member.InstanceId} already."
            );
        }

        timer.Dispose();
        _members[_members.IndexOf(before)] = member;
        _wanted = _wanted.ToDictionary(pair => pair.Key, pair => pair.Value == before ? member : pair.Value);
    }

    private void Expire(GroupMember member)
    {
        lock (_lock)
        {
            if (_away.Remove(member, out var timer))
            {
                timer.Dispose();
                Forget(member);
                _version++;
            }
        }

        SignalAll();
    }

    private void Forget(GroupMember member)
    {
        _ = _members.Remove(member);
        Rebalance();
    }

    private void Rebalance() => _wanted = Assignment.Of(_members, _wanted);

    private void SignalAll()
    {
        GroupMember[] members;
        lock (_lock)
        {
            members = [.. _members];
        }

        foreach (var member in members)
        {
            member.Signal();
        }
    }
}
