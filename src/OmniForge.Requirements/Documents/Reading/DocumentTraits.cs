namespace OmniForge.Requirements.Documents.Reading;

/// <summary>What tells whether lines without <c>#</c> are headings.</summary>
/// <param name="HasHeadings">Markdown headings other than the title.</param>
/// <param name="PlainCandidates">Lines that could be headings if nothing else is.</param>
internal readonly record struct DocumentTraits(bool HasHeadings, int PlainCandidates);
