namespace OmniForge.Messaging.Transport;

/// <summary>Sorts of failures of a log, by what helps.</summary>
public enum TransportFailure
{
    /// <summary>It is not reached or has not answered in time; trying again may help.</summary>
    Unavailable,

    /// <summary>A topic or partition does not exist.</summary>
    UnknownTopic,

    /// <summary>The message is larger than the log takes.</summary>
    TooLarge,

    /// <summary>It does not let us: credentials, rights, another member with the same instance id.</summary>
    Refused,
}
