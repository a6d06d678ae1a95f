using OmniForge.Messaging.Events;

namespace OmniForge.Messaging.Bus;

/// <summary>A request whose answer has not come.</summary>
internal sealed class PendingRequest(Guid envelopeId)
{
    private readonly TaskCompletionSource<Reply> _reply = new(TaskCreationOptions.RunContinuationsAsynchronously);

    /// <summary>Its end.</summary>
    public Task<Reply> Reply => _reply.Task;

    /// <summary>Whether an answer came.</summary>
    public bool IsAnswered => _reply.Task is { IsCompletedSuccessfully: true, Result: not Bus.Reply.TimedOut };

    /// <summary>Ends it, unless an answer came first.</summary>
    /// <returns>How it ended.</returns>
    public Task<Reply> EndAsync(Reply end)
    {
        _ = _reply.TrySetResult(end);
        return _reply.Task;
    }

    /// <summary>Takes an answer of the same correlation.</summary>
    public ReplyFate Take(Event reply)
    {
        // A service that does not tell what it answers is believed by its correlation.
        if (reply.CausationId is { } cause && cause != envelopeId)
        {
            return ReplyFate.Mismatched;
        }

        Reply end = reply is CodegenErrorReply error ? new Reply.Failed(error) : new Reply.Answered(reply);
        return _reply.TrySetResult(end) ? ReplyFate.Accepted
            : IsAnswered ? ReplyFate.Duplicate
            : ReplyFate.Late;
    }
}
