using OmniForge.Requirements.Documents;

namespace OmniForge.Requirements.Extraction;

/// <summary>The parts of a PRD that may become nodes of their own.</summary>
internal static class DocumentParts
{
    /// <summary>The sections directly below the title, or the topmost ones if there are several of that level.</summary>
    public static IReadOnlyList<PrdSection> Of(PrdDocument document)
    {
        var top = document.Root.Children;
        return top is [var title] ? title.Children : top;
    }

    /// <summary>The requirements of each part, so that all parts together are looked through once.</summary>
    public static ILookup<PrdSection, PrdRequirement> Requirements(
        IEnumerable<PrdRequirement> requirements,
        IReadOnlyList<PrdSection> parts
    )
    {
        var known = parts.ToHashSet();
        return requirements
            .SelectMany(
                requirement => requirement.Section.SelfAndAncestors().Where(known.Contains),
                (requirement, part) => (requirement, part)
            )
            .ToLookup(pair => pair.part, pair => pair.requirement);
    }
}
