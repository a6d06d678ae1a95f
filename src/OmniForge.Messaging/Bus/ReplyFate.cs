namespace OmniForge.Messaging.Bus;

/// <summary>What became of a message on a partition of answers.</summary>
public enum ReplyFate
{
    /// <summary>It ended a request.</summary>
    Accepted,

    /// <summary>Its request has ended without it.</summary>
    Late,

    /// <summary>Its request has been answered before.</summary>
    Duplicate,

    /// <summary>It answers another message of its correlation.</summary>
    Mismatched,

    /// <summary>Somebody else asked.</summary>
    Foreign,

    /// <summary>It cannot be read.</summary>
    Unreadable,
}
