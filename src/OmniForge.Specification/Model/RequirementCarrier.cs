namespace OmniForge.Specification.Model;

/// <summary>What carries out a requirement as a whole.</summary>
/// <param name="Node">Name of the node.</param>
/// <param name="Operation">Name of the operation; null, if it is the node.</param>
public sealed record RequirementCarrier(string Node, string? Operation);
