namespace OmniForge.Messaging.Registry;

/// <summary>What an event is for.</summary>
public enum EventShape
{
    /// <summary>Asks for something; every request is answered exactly once, by its response or an error reply.</summary>
    Request,

    /// <summary>Answers a request.</summary>
    Response,

    /// <summary>Answers any request with why there is no response.</summary>
    ErrorReply,

    /// <summary>Tells how far a session is.</summary>
    Status,

    /// <summary>Tells that something happened; nobody answers.</summary>
    Notice,
}
