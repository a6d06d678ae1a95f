namespace OmniForge.Specification.Logic.Interpretation;

/// <summary>An object as computations have it; two with the same fields are the same.</summary>
/// <param name="fields">Its fields; numbers as <see cref="decimal"/> or as the interpreter computes them.</param>
public sealed class RecordValue(IReadOnlyDictionary<string, object?> fields) : IEquatable<RecordValue>
{
    /// <summary>Its fields.</summary>
    public IReadOnlyDictionary<string, object?> Fields => fields;

    /// <inheritdoc/>
    public bool Equals(RecordValue? other) =>
        other is not null
        && fields.Count == other.Fields.Count
        && fields.All(field =>
            other.Fields.TryGetValue(field.Key, out var value) && Values.AreSame(field.Value, value)
        );

    /// <inheritdoc/>
    public override bool Equals(object? obj) => Equals(obj as RecordValue);

    /// <inheritdoc/>
    public override int GetHashCode() => fields.Count;

    /// <inheritdoc/>
    public override string ToString() => $"({string.Join(", ", fields.Select(field => $"{field.Key} {field.Value}"))})";
}
