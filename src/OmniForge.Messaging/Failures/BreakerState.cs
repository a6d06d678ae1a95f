namespace OmniForge.Messaging.Failures;

/// <summary>The state of a breaker.</summary>
public enum BreakerState
{
    /// <summary>Messages are handled.</summary>
    Closed,

    /// <summary>No message is handled.</summary>
    Open,

    /// <summary>One message is handled, to see whether it works again.</summary>
    HalfOpen,
}
