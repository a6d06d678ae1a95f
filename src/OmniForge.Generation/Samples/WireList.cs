namespace OmniForge.Generation.Samples;

/// <summary>A list.</summary>
/// <param name="Items">Its items.</param>
public sealed record WireList(IReadOnlyList<WireValue> Items) : WireValue
{
    /// <inheritdoc/>
    public bool Equals(WireList? other) => other is not null && Items.SequenceEqual(other.Items);

    /// <inheritdoc/>
    public override int GetHashCode() => Items.Count;
}
