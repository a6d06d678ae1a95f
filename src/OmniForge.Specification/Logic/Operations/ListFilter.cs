using OmniForge.Specification.Model;

namespace OmniForge.Specification.Logic.Operations;

/// <summary>A filter of a list.</summary>
/// <param name="Input">Name of the request's field.</param>
/// <param name="Field">Name of the entity's field.</param>
/// <param name="Match">How the two are compared.</param>
/// <param name="Sources">Where the PRD says so.</param>
public sealed record ListFilter(string Input, string Field, FilterMatch Match, IReadOnlyList<SourceReference> Sources)
{
    /// <summary>Other fields, of which one that fits is enough, too.</summary>
    public IReadOnlyList<string> OtherFields { get; init; } = [];
}
