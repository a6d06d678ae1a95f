namespace OmniForge.Generation.Samples;

/// <summary>An object.</summary>
/// <param name="Fields">Its fields, in their order.</param>
public sealed record WireObject(IReadOnlyList<WireField> Fields) : WireValue
{
    /// <inheritdoc/>
    public bool Equals(WireObject? other) => other is not null && Fields.SequenceEqual(other.Fields);

    /// <inheritdoc/>
    public override int GetHashCode() => Fields.Count;
}
