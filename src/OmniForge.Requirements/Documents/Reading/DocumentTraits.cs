namespace OmniForge.Requirements.Documents.Reading;

/// <summary>What tells whether lines without <c>#</c> are headings.</summary>
/// <param name="HasHeadings">Markdown headings other than the title.</param>
/// <param name="PlainCandidates">Lines that could be headings if nothing else is.</param>
/// <param name="SetApart">Numbers of the lines that wider gaps than elsewhere set apart.</param>
internal readonly record struct DocumentTraits(bool HasHeadings, int PlainCandidates, IReadOnlySet<int> SetApart);
