using OmniForge.Requirements.Documents;

namespace OmniForge.Requirements.Extraction.Workflows.Listings;

/// <summary>A value of a YAML or JSON text: a scalar, a sequence or a mapping.</summary>
/// <param name="Scalar">The scalar without quotation marks; empty for null; null for a sequence or a mapping.</param>
/// <param name="Items">The values of a sequence.</param>
/// <param name="Entries">Keys and values of a mapping.</param>
internal sealed record ListedValue(
    RichText? Scalar,
    IReadOnlyList<ListedValue> Items,
    IReadOnlyList<(RichText Key, ListedValue Value)> Entries
)
{
    /// <summary>The value and all that it holds, outer ones first.</summary>
    public IEnumerable<ListedValue> SelfAndInner() =>
        Items.Concat(Entries.Select(entry => entry.Value)).SelectMany(value => value.SelfAndInner()).Prepend(this);
}
