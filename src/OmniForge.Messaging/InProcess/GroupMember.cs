using OmniForge.Messaging.Transport;

namespace OmniForge.Messaging.InProcess;

/// <summary>A consumer that shares partitions with the other members of its group.</summary>
internal sealed class GroupMember : ConsumerPump
{
    private readonly ConsumerGroup _group;
    private readonly TaskCompletionSource _ready = new(TaskCreationOptions.RunContinuationsAsynchronously);
    private int _adjustedTo;

    /// <summary>Makes a member that has nothing yet.</summary>
    /// <param name="group">Its group.</param>
    /// <param name="instanceId">Its name, if it is a static member.</param>
    /// <param name="partitions">Everything that it wants a share of.</param>
    /// <param name="listener">Takes the messages.</param>
    public GroupMember(
        ConsumerGroup group,
        string? instanceId,
        IReadOnlyList<PartitionLog> partitions,
        IConsumerListener listener
    )
        : base(listener)
    {
        _group = group;
        InstanceId = instanceId;
        Partitions = partitions.ToHashSet();
    }

    /// <summary>Its name, if it is a static member.</summary>
    public string? InstanceId { get; }

    /// <summary>Everything that it wants a share of.</summary>
    public IReadOnlySet<PartitionLog> Partitions { get; }

    /// <summary>Ends when it has its share.</summary>
    public Task Ready => _ready.Task;

    /// <summary>Starts it; the group knows it by now.</summary>
    public void Begin() => Start();

    /// <inheritdoc/>
    public override void Store(Position done)
    {
        // A commit only moves forward, so one that comes too late costs its new owner nothing.
        if (Owns(done.Partition, out var cursor))
        {
            cursor!.Log.Commit(_group.Name, done.Offset + 1);
        }
    }

    /// <inheritdoc/>
    protected override void Adjust()
    {
        var version = _group.Version;
        if (version == _adjustedTo)
        {
            return;
        }

        // Before it is looked at: what changes meanwhile is looked at again.
        _adjustedTo = version;
        var revoked = _group.RevokedFrom(this);
        if (revoked is not [])
        {
            Give([.. revoked.Select(log => log.Partition)]);
            _group.Release(revoked);
        }

        var (acquired, isComplete) = _group.AcquireFor(this);
        if (acquired is not [] || (isComplete && !_ready.Task.IsCompleted))
        {
            Take([.. acquired.Select(log => new PartitionCursor(log, log.CommittedBy(_group.Name)))]);
            Tell(acquired);
        }

        if (isComplete)
        {
            _ = _ready.TrySetResult();
        }
    }

    /// <inheritdoc/>
    protected override void Leave()
    {
        Give([.. Assigned]);
        _group.Remove(this);
        _ = _ready.TrySetCanceled();
    }
}
