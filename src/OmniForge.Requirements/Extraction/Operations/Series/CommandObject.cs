namespace OmniForge.Requirements.Extraction.Operations.Series;

/// <summary>An object that a command may have.</summary>
/// <param name="Noun">The word that it ends with, in singular.</param>
/// <param name="Name">The name of the operation, if this is its object.</param>
/// <param name="End">Where the phrase ends in the text of its place.</param>
internal sealed record CommandObject(string Noun, string Name, int End);
