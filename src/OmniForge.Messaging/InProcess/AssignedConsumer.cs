using OmniForge.Messaging.Transport;

namespace OmniForge.Messaging.InProcess;

/// <summary>Reads partitions without a group.</summary>
internal sealed class AssignedConsumer : ConsumerPump
{
    private readonly IReadOnlyList<PartitionLog> _logs;
    private bool _isTold;

    /// <summary>Fixes its positions and starts.</summary>
    public AssignedConsumer(IReadOnlyList<PartitionLog> logs, StartPosition start, IConsumerListener listener)
        : base(listener)
    {
        _logs = logs;
        Take([.. logs.Select(log => new PartitionCursor(log, At(start, log.Offsets)))]);
        Start();
    }

    /// <inheritdoc/>
    public override void Store(Position done) { }

    /// <inheritdoc/>
    protected override void Adjust()
    {
        if (!_isTold)
        {
            _isTold = true;
            Tell(_logs);
        }
    }

    /// <inheritdoc/>
    protected override void Leave() => Give([.. Assigned]);

    private static long At(StartPosition start, OffsetRange offsets) =>
        start == StartPosition.Beginning ? offsets.First : offsets.Next;
}
