using OmniForge.Foundation;
using OmniForge.Requirements.Documents;

namespace OmniForge.Requirements.Extraction.Operations;

/// <summary>An operation that a PRD names.</summary>
/// <param name="Name">Its name in snake_case, verb first: <c>create_recipe</c>.</param>
/// <param name="Phrase">Its words in the PRD.</param>
/// <param name="Form">How the PRD presents it.</param>
/// <param name="Requirement">The paragraph, item or row that presents it; null for a heading.</param>
/// <param name="Section">The section that it stands in; for a heading the section below it.</param>
/// <param name="Confidence">How certain it is that it is one, from 0 to 1.</param>
/// <param name="Rule">Name of the rule that found it.</param>
public sealed record OperationExtraction(
    string Name,
    RichText Phrase,
    OperationForm Form,
    PrdRequirement? Requirement,
    PrdSection Section,
    decimal Confidence,
    string Rule
)
{
    /// <summary>Where it stands.</summary>
    public SourceSpan Span => Phrase.Span;

    /// <summary>Tells whether the PRD names it as an operation; else it is guessed from a sentence.</summary>
    public bool IsNamed => Confidence >= 0.8m;

    /// <summary>Its verb.</summary>
    public string Verb => Name.Split('_')[0];

    /// <summary>What stands in its home: the section below its heading, or its requirement with what is nested in it.</summary>
    public bool IsHomeOf(PrdRequirement requirement)
    {
        ArgumentNullException.ThrowIfNull(requirement);
        if (Requirement is null)
        {
            return requirement.Section.SelfAndAncestors().Contains(Section);
        }

        for (var at = requirement; at is not null; at = at.Parent)
        {
            if (ReferenceEquals(at, Requirement))
            {
                return true;
            }
        }
        return Requirement.Block is PrdParagraph && Follows(requirement.Block);
    }

    /// <summary>What stands below a paragraph that presents an operation, up to the next paragraph, is its home as well.</summary>
    private bool Follows(PrdBlock block)
    {
        while (block.Parent is { } around)
        {
            block = around;
        }
        for (var at = block; at is not null and not PrdParagraph; at = at.Previous)
        {
            if (ReferenceEquals(at.Previous, Requirement!.Block))
            {
                return true;
            }
        }
        return false;
    }
}
