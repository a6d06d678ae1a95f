namespace OmniForge.Messaging.Events;

/// <summary>Tells how far a session is.</summary>
/// <param name="Status">How far.</param>
/// <param name="Step">What is being done, in kebab-case.</param>
/// <param name="ProgressPercentage">How much of the session is done.</param>
/// <param name="Message">More for a human, or null.</param>
public sealed record CodegenStatusEvent(
    SessionStatus Status,
    string Step,
    Percentage ProgressPercentage,
    string? Message = null
) : Event;
