namespace OmniForge.Messaging.Transport;

/// <summary>Where a consumer without a group begins.</summary>
public enum StartPosition
{
    /// <summary>With the oldest message that is kept.</summary>
    Beginning,

    /// <summary>Behind the newest message at the moment of the call.</summary>
    End,
}
