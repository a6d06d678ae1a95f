using OmniForge.Foundation;
using OmniForge.Requirements.Documents;
using OmniForge.Requirements.Language;

namespace OmniForge.Requirements.Extraction.Statements;

/// <summary>One sentence of a paragraph or an item, or one cell of a row.</summary>
/// <param name="Requirement">What it stands in.</param>
/// <param name="Text">Its text, without markup.</param>
/// <param name="Role">What it is there for.</param>
/// <param name="Column">Index of the cell in its row, from 0; null for a sentence.</param>
public sealed record Statement(PrdRequirement Requirement, RichText Text, SectionRole Role, int? Column = null)
{
    /// <summary>Where it stands.</summary>
    public SourceSpan Span => Text.Span;

    /// <summary>Its words.</summary>
    public Sentence Sentence => Sentence.Of(Text);

    /// <inheritdoc/>
    public override string ToString() => Text.Text;
}
