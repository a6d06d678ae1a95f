namespace OmniForge.Specification.Derivation.Compute.Paraphrases;

/// <summary>A piece of a sentence.</summary>
/// <param name="Kind">What it is.</param>
/// <param name="Text">It in lower case; the name or the value that it stands for.</param>
/// <param name="Number">Its number, or 0.</param>
internal sealed record Told(ToldKind Kind, string Text, decimal Number = 0);
