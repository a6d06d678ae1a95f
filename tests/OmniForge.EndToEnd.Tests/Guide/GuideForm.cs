namespace OmniForge.EndToEnd.Tests.Guide;

/// <summary>A form that docs/writing-prds.md shows.</summary>
/// <param name="Title">Its heading.</param>
/// <param name="Line">The line of its heading, from 1.</param>
/// <param name="Words">What is to be written.</param>
/// <param name="Prd">The chapter's document with these words in their place.</param>
/// <param name="Cases">Calls with what they come to.</param>
/// <param name="Code">What the handler is said to be, or null.</param>
/// <param name="Shown">Of which folder of the node the code is.</param>
internal sealed record GuideForm(
    string Title,
    int Line,
    string Words,
    string Prd,
    IReadOnlyList<GuideCase> Cases,
    string? Code,
    string Shown
)
{
    /// <inheritdoc/>
    public override string ToString() => Title;
}
