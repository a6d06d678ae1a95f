namespace OmniForge.Messaging.Events;

/// <summary>Answers a request with why there is no response. It comes on the topic of the operation's responses.</summary>
/// <param name="Operation">What was asked for, in kebab-case, such as <c>analyze</c>.</param>
/// <param name="Code">Why, such as <c>NOT_SERVED</c> or the number of a diagnostic.</param>
/// <param name="Message">What happened, for a human.</param>
/// <param name="Retryable">Whether asking again may help.</param>
public sealed record CodegenErrorReply(string Operation, string Code, string Message, bool Retryable) : Event
{
    /// <summary>The code of a request that nobody serves yet.</summary>
    public const string NotServed = "NOT_SERVED";
}
