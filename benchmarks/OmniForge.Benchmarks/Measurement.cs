namespace OmniForge.Benchmarks;

/// <summary>A figure, its target, and what was measured in the same breath to compare it with.</summary>
/// <param name="What">What was measured.</param>
/// <param name="Value">The figure.</param>
/// <param name="Unit">Its unit.</param>
/// <param name="Target">What it should be, such as <c>≤ 1.2</c>.</param>
/// <param name="IsMet">Whether it is.</param>
/// <param name="Beside">The other measurement, in words.</param>
internal sealed record Measurement(string What, double Value, string Unit, string Target, bool IsMet, string Beside);
