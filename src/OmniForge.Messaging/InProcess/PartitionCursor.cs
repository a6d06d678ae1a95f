using OmniForge.Messaging.Transport;

namespace OmniForge.Messaging.InProcess;

/// <summary>Where a consumer is in a partition that it reads.</summary>
internal sealed class PartitionCursor(PartitionLog log, long position)
{
    private volatile bool _isPaused;

    /// <summary>The partition's messages.</summary>
    public PartitionLog Log => log;

    /// <summary>The offset of the message that comes next.</summary>
    public long Position { get; private set; } = position;

    /// <summary>Whether its messages wait.</summary>
    public bool IsPaused
    {
        get => _isPaused;
        set => _isPaused = value;
    }

    /// <summary>Hands messages over, until it is paused, the buffer is through or there are none.</summary>
    /// <returns>Whether there was one.</returns>
    public bool Deliver(ReceivedMessage[] buffer, IConsumerListener listener)
    {
        if (_isPaused)
        {
            return false;
        }

        var count = log.Read(Position, buffer);
        for (var i = 0; i < count && !_isPaused; i++)
        {
            Position = buffer[i].Position.Offset + 1;
            listener.OnMessage(buffer[i]);
        }

        return count > 0;
    }
}
