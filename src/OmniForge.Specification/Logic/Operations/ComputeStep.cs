namespace OmniForge.Specification.Logic.Operations;

/// <summary>A step of a computation: either it names a value, or it demands a condition.</summary>
/// <param name="Assignment">The value that it names, or null.</param>
/// <param name="Guard">What it demands, or null.</param>
public sealed record ComputeStep(Assignment? Assignment, Guard? Guard);
