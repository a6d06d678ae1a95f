using OmniForge.Requirements.Documents;

namespace OmniForge.Requirements.Extraction.Entities;

/// <summary>A few words of the PRD about a field.</summary>
/// <param name="Role">What they are for.</param>
/// <param name="Text">The words, with their place.</param>
public sealed record FieldPhrase(FieldPhraseRole Role, RichText Text);
