namespace OmniForge.Requirements.Language;

/// <summary>A unit.</summary>
/// <param name="Name">Its name in the singular and in lower case: <c>kilogram</c>, <c>minute</c>, <c>euro</c>, <c>character</c>, <c>percent</c>.</param>
/// <param name="Dimension">What it measures.</param>
/// <param name="Factor">How many base units of the dimension it has; null if that is not fixed (months, years, counted things).</param>
public sealed record Unit(string Name, Dimension Dimension, decimal? Factor);
