namespace OmniForge.Quality.Gate;

/// <summary>One check of the gate and how it ended.</summary>
/// <param name="Name">Its name, such as <c>mypy --strict</c>.</param>
/// <param name="Outcome">How it ended.</param>
/// <param name="Note">What it looked at, or what to install where it was not run.</param>
/// <param name="Findings">What it found.</param>
public sealed record GateCheck(string Name, GateOutcome Outcome, string Note, IReadOnlyList<GateFinding> Findings);
