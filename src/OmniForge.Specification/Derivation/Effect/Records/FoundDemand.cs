using OmniForge.Specification.Logic.Expressions;

namespace OmniForge.Specification.Derivation.Effect.Records;

/// <summary>What must hold of each record as it becomes, with the clause that says so.</summary>
/// <param name="Condition">The condition, over fields of <see cref="FieldScope.Entity"/>.</param>
/// <param name="Clause">The clause.</param>
internal sealed record FoundDemand(Expression Condition, Clause Clause)
{
    /// <summary>The fields that it reads.</summary>
    public IEnumerable<string> Fields =>
        ExpressionParts
            .All(Condition)
            .OfType<FieldExpression>()
            .Select(read => read.Name)
            .Distinct(StringComparer.Ordinal);
}
