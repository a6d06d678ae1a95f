using OmniForge.Specification.Model;

namespace OmniForge.Generation.Artifacts;

/// <summary>Requirement ids as docstrings tell them.</summary>
public static class SourceLine
{
    /// <summary>The last paragraph of a handler's or a rule's docstring: <c>Source: FR-1, FR-2.</c>; empty without sources.</summary>
    public static string Of(IEnumerable<SourceReference> sources)
    {
        var ids = Ids(sources);
        return ids.Count == 0 ? "" : $"Source: {string.Join(", ", ids)}.";
    }

    /// <summary>The docstring of a test: <c>FR-1, FR-2: what it shows</c>; the first letter is made a capital without sources.</summary>
    public static string Prefix(IEnumerable<SourceReference> sources, string shows)
    {
        ArgumentNullException.ThrowIfNull(shows);
        var ids = Ids(sources);
        return ids.Count == 0 ? $"{char.ToUpperInvariant(shows[0])}{shows[1..]}" : $"{string.Join(", ", ids)}: {shows}";
    }

    private static List<string> Ids(IEnumerable<SourceReference> sources) =>
        [.. sources.Select(source => source.RequirementId).Distinct(StringComparer.Ordinal)];
}
