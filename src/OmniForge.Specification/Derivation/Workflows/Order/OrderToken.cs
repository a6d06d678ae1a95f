namespace OmniForge.Specification.Derivation.Workflows.Order;

/// <summary>A part of a clause about the order of steps.</summary>
/// <param name="Kind">What it is.</param>
/// <param name="Steps">The steps that it refers to.</param>
/// <param name="Worlds">The worlds that it speaks of.</param>
/// <param name="Words">Its words, where they are not understood.</param>
internal sealed record OrderToken(OrderKind Kind, IReadOnlyList<string> Steps, int Worlds = 0, string Words = "");
