using OmniForge.Messaging.Events;

namespace OmniForge.Messaging.Bus;

/// <summary>How a request ended; every request ends once.</summary>
public abstract record Reply
{
    private Reply() { }

    /// <summary>It was answered.</summary>
    /// <param name="Response">The answer.</param>
    public sealed record Answered(Event Response) : Reply;

    /// <summary>It was answered with why there is no answer.</summary>
    /// <param name="Error">Why.</param>
    public sealed record Failed(CodegenErrorReply Error) : Reply;

    /// <summary>No answer came in time; one that comes later is counted and changes nothing.</summary>
    public sealed record TimedOut : Reply;
}
