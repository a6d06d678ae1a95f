namespace OmniForge.Requirements.Lines;

/// <summary>What a line of a PRD was understood as.</summary>
/// <param name="Number">The line, from 1.</param>
/// <param name="Mark">What became of it.</param>
/// <param name="As">What it was understood as, such as <c>input price of quote_fee</c>; empty, if as nothing.</param>
/// <param name="Reasons">Why, for every mark but understood; what was not understood with its sentence.</param>
public sealed record ReadLine(int Number, LineMark Mark, IReadOnlyList<string> As, IReadOnlyList<string> Reasons);
