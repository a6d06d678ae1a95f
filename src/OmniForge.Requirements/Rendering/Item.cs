using OmniForge.Foundation;

namespace OmniForge.Requirements.Rendering;

/// <summary>An extraction as documents show it.</summary>
/// <param name="Name">What it is called.</param>
/// <param name="Span">Where it stands.</param>
/// <param name="Rule">The rule that found it.</param>
internal sealed record Item(string Name, SourceSpan Span, string Rule)
{
    /// <summary>What else is known of it; empty values are left out.</summary>
    public IReadOnlyList<(string Name, string Value)> Attributes { get; init; } = [];

    /// <summary>An attribute that is a list of names, or null.</summary>
    public (string Name, IEnumerable<string> Values)? Names { get; init; }
}
