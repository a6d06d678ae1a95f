namespace OmniForge.Requirements.Documents.Reading;

/// <summary>The end of the sections below headings of no level of their own: what follows stands in the section around them.</summary>
internal sealed record SectionEnd;
