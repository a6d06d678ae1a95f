using OmniForge.Requirements.Documents;

namespace OmniForge.Requirements.Extraction.Machines;

/// <summary>Something that an event carries.</summary>
/// <param name="Name">Its name, as written.</param>
/// <param name="Phrase">The words that tell its type and limits; null if there are none.</param>
/// <param name="Requirement">Where it is told.</param>
public sealed record EventInput(RichText Name, RichText? Phrase, PrdRequirement Requirement);
