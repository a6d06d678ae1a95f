namespace OmniForge.Specification.Logic.Expressions;

/// <summary>An object that is made of values, such as a row of a list that is answered.</summary>
/// <param name="Model">Name of the <c>ModelSpec</c> of the same node.</param>
/// <param name="Fields">All of its fields, in their order.</param>
public sealed record RecordExpression(string Model, IReadOnlyList<RecordField> Fields) : Expression
{
    /// <inheritdoc/>
    public bool Equals(RecordExpression? other) =>
        other is not null && Model == other.Model && Fields.SequenceEqual(other.Fields);

    /// <inheritdoc/>
    public override int GetHashCode() => Fields.Aggregate(Model.Length, HashCode.Combine);
}
