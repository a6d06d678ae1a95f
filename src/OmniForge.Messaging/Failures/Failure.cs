namespace OmniForge.Messaging.Failures;

/// <summary>What went wrong with a message.</summary>
/// <param name="Class">Its class.</param>
/// <param name="Message">What happened, for a human; no content of the message, no secrets.</param>
/// <param name="ExceptionType">The type of the exception, or null where none was thrown.</param>
public sealed record Failure(FailureClass Class, string Message, string? ExceptionType = null);
