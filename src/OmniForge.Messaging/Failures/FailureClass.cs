namespace OmniForge.Messaging.Failures;

/// <summary>Why a message could not be handled; in dead letters and error replies by these names in snake_case.</summary>
public enum FailureClass
{
    /// <summary>No message: a tombstone or an empty body.</summary>
    Empty,

    /// <summary>The body is no UTF-8.</summary>
    NotUtf8,

    /// <summary>The body is no JSON.</summary>
    InvalidJson,

    /// <summary>The body is nested deeper than 64 levels.</summary>
    TooDeep,

    /// <summary>The message is over the limit.</summary>
    TooLarge,

    /// <summary>A header that must be there is missing, or is not what it must be.</summary>
    InvalidHeaders,

    /// <summary>Header and envelope name different correlations.</summary>
    CorrelationMismatch,

    /// <summary>The envelope is not the platform's.</summary>
    InvalidEnvelope,

    /// <summary>The payload does not have the schema of its event type.</summary>
    InvalidPayload,

    /// <summary>Nobody knows this type of event, or it has no place on this topic.</summary>
    UnknownEventType,

    /// <summary>The payload is of a newer major version.</summary>
    UnsupportedVersion,

    /// <summary>The content that a claim check refers to is gone or is not what it was.</summary>
    LostClaim,

    /// <summary>The handler refused the event for good.</summary>
    Rejected,

    /// <summary>The handler failed in a way that trying again does not mend.</summary>
    HandlerError,

    /// <summary>Trying again was given up.</summary>
    RetriesExhausted,
}
