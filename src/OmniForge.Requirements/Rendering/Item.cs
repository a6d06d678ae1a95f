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

    /// <summary>Attributes that are lists of names.</summary>
    public IReadOnlyList<(string Name, IEnumerable<string> Values)> Lists { get; init; } = [];

    /// <summary>Whether it was inferred rather than named.</summary>
    public bool IsInferred { get; init; }
}
