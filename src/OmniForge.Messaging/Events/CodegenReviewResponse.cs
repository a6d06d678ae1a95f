namespace OmniForge.Messaging.Events;

/// <summary>Tells what a human decided.</summary>
/// <param name="Decision">The decision.</param>
/// <param name="Reviewer">Who decided.</param>
/// <param name="Comment">Why, or what is to be changed; or null.</param>
public sealed record CodegenReviewResponse(ReviewDecision Decision, string Reviewer, string? Comment = null) : Event;
