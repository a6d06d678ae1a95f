namespace OmniForge.Specification.Derivation.Compute.Sentences;

/// <summary>Something that a sentence says about a computation.</summary>
internal abstract record Fact;
