namespace OmniForge.Messaging.DeadLetters;

/// <summary>What became of dead letters that were to be replayed.</summary>
/// <param name="Replayed">Those that were published again, or would be.</param>
/// <param name="Skipped">Those that were replays already and failed again.</param>
public sealed record ReplayReport(IReadOnlyList<StoredLetter> Replayed, IReadOnlyList<StoredLetter> Skipped);
