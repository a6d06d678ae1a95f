namespace OmniForge.Messaging.Benchmarks;

/// <summary>How much two programs do in turns.</summary>
/// <param name="Bootstrap">The broker.</param>
/// <param name="Messages">How many flow in a round.</param>
/// <param name="RoundTrips">How often is asked in a round.</param>
/// <param name="Rounds">How many rounds count.</param>
internal sealed record TurnOptions(string Bootstrap, int Messages, int RoundTrips, int Rounds);
