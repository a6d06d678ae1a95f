using OmniForge.Foundation;

namespace OmniForge.Requirements.Documents;

/// <summary>A heading with what stands below it, or, as the root, what stands above the first heading.</summary>
public sealed class PrdSection
{
    internal List<PrdSection> ChildList { get; } = [];

    internal List<PrdBlock> BlockList { get; } = [];

    internal List<PrdRequirement> RequirementList { get; } = [];

    /// <summary>The heading's text with its number; null for the root.</summary>
    public required RichText? Heading { get; init; }

    /// <summary>How the heading is written.</summary>
    public required HeadingStyle Style { get; init; }

    /// <summary>Depth of the heading, from 1; 0 for the root.</summary>
    public required int Level { get; init; }

    /// <summary>The heading's number, such as <c>4.1</c>, or null.</summary>
    public required string? Number { get; init; }

    /// <summary>The PRD's own id in the heading, such as <c>FR-1</c>, or null.</summary>
    public required string? Id { get; init; }

    /// <summary>What kind of thing the heading announces, such as <c>Story</c> in <c>Story 1: Measure shift</c>, with its number; or null.</summary>
    public required string? Label { get; init; }

    /// <summary>The heading without number, id, markup and emoji; empty for the root.</summary>
    public required string Title { get; init; }

    /// <summary>The title without its <see cref="Label"/>.</summary>
    public required RichText Name { get; init; }

    /// <summary>The title in lower-case kebab, unique in the document (<c>-2</c>, <c>-3</c> … for repeated ones); <c>intro</c> for the root.</summary>
    public required string Slug { get; init; }

    /// <summary>From the heading to the end of the last section below it.</summary>
    public SourceSpan Span { get; internal set; }

    /// <summary>The section around it; null for the root.</summary>
    public PrdSection? Parent { get; internal set; }

    /// <summary>The sections directly below.</summary>
    public IReadOnlyList<PrdSection> Children => ChildList;

    /// <summary>Its own blocks, without those of its children.</summary>
    public IReadOnlyList<PrdBlock> Blocks => BlockList;

    /// <summary>Its own requirements, without those of its children.</summary>
    public IReadOnlyList<PrdRequirement> Requirements => RequirementList;

    /// <summary>The sections around it, from the outermost to itself, without the root.</summary>
    public IReadOnlyList<PrdSection> Path => [.. SelfAndAncestors().Reverse()];

    /// <summary>The section and those below it, in document order.</summary>
    public IEnumerable<PrdSection> SelfAndDescendants() =>
        ChildList.SelectMany(child => child.SelfAndDescendants()).Prepend(this);

    /// <summary>The section and those around it, the innermost first, without the root.</summary>
    public IEnumerable<PrdSection> SelfAndAncestors()
    {
        for (var section = this; section is { Parent: not null }; section = section.Parent)
        {
            yield return section;
        }
    }

    /// <summary>Tells whether it is a section or stands below it; nothing is within the root.</summary>
    public bool IsWithin(PrdSection other)
    {
        for (var section = this; section is { Parent: not null }; section = section.Parent)
        {
            if (section == other)
            {
                return true;
            }
        }

        return false;
    }

    /// <inheritdoc/>
    public override string ToString() => Slug;
}
