using OmniForge.Specification.Derivation.Expressions.Grammar;
using OmniForge.Specification.Logic.Expressions;

namespace OmniForge.Specification.Derivation.Effect.Records;

/// <summary>How many other records there may be that have something in common with the record at hand.</summary>
/// <param name="Set">The records that count.</param>
/// <param name="Most">How many of them there may be besides the record at hand.</param>
internal sealed record RecordRule(RecordSet Set, decimal Most)
{
    /// <summary>Whether the record at hand must be one of those that count for the rule to hold of it.</summary>
    public bool IsOfAlike { get; init; } = true;

    /// <summary>What must hold of the record at hand, over <see cref="FieldScope.Changed"/>; null: nothing.</summary>
    public Expression? When { get; init; }

    /// <summary>The fields between which records last that count only if they overlap, or null.</summary>
    public Interval? Overlap { get; init; }

    /// <summary>Whether a field in which they are alike has still to be told.</summary>
    public bool IsOpen { get; init; }

    /// <summary>Whether the PRD says that one may begin when the other ends.</summary>
    public bool IsTouchingTold { get; init; }

    /// <summary>Whether it can be carried out: it is told what the records have in common, and of days what touching means.</summary>
    public bool IsComplete => !IsOpen && (Overlap is not { IsOfDays: true } || IsTouchingTold);

    /// <summary>The rule with a further condition on what counts.</summary>
    public RecordRule Within(Expression kind) =>
        this with
        {
            Set = Set with { Kind = Set.Kind is { } former ? Build.And(former, kind) : kind },
        };

    /// <summary>The fields of the record at hand that decide.</summary>
    public IEnumerable<string> Fields =>
        Set
            .Alike.Select(alike => alike.Name)
            .Concat(Overlap is { } span ? (string[])[span.Start, span.End] : [])
            .Concat(IsOfAlike ? Names(Set.Kind) : [])
            .Concat(Names(When));

    /// <summary>What must hold of the record at hand, as it becomes, for the rule to concern it.</summary>
    /// <param name="nullable">Fields that may be null; what is null is like nothing else.</param>
    public IEnumerable<Expression> Concerns(IReadOnlySet<string> nullable)
    {
        if (When is { } when)
        {
            yield return when;
        }

        if (IsOfAlike && Set.Kind is { } kind)
        {
            yield return ExpressionParts.MapFields(
                kind,
                field => field.Scope == FieldScope.Other ? Own(field.Name) : field
            );
        }

        foreach (var alike in Set.Alike.Where(alike => nullable.Contains(alike.Name)))
        {
            yield return Build.Compare(BinaryOperator.NotEqual, Own(alike.Name), new LiteralExpression(null));
        }
    }

    /// <summary>That there are no more others than there may be.</summary>
    public Expression Test
    {
        get
        {
            var tests = Set
                .Alike.Select(Same)
                .Concat(Set.Kind is { } kind ? [kind] : [])
                .Concat(
                    Overlap is { } span
                        ? [Before(Other(span.Start), Own(span.End)), Before(Own(span.Start), Other(span.End))]
                        : []
                );
            var others = new RecordsExpression(
                RecordsMeasure.Count,
                tests.Aggregate((Expression?)null, (all, one) => all is null ? one : Build.And(all, one))
                    ?? new LiteralExpression(true)
            );
            return Most == 0
                ? Build.Compare(BinaryOperator.Equal, others, Build.Number(0))
                : Build.Compare(BinaryOperator.Less, others, Build.Number(Most + 1));
        }
    }

    private static Expression Before(Expression one, Expression other) =>
        Build.Compare(BinaryOperator.Less, one, other);

    private static Expression Same(AlikeField field) =>
        field.IsByDay
            ? Build.Compare(
                BinaryOperator.Equal,
                new FunctionExpression(ExpressionFunction.DateOf, Other(field.Name)),
                new FunctionExpression(ExpressionFunction.DateOf, Own(field.Name))
            )
            : Build.Compare(BinaryOperator.Equal, Other(field.Name), Own(field.Name));

    private static FieldExpression Own(string name) => new(FieldScope.Changed, name);

    private static FieldExpression Other(string name) => new(FieldScope.Other, name);

    private static IEnumerable<string> Names(Expression? expression) =>
        expression is null ? [] : ExpressionParts.All(expression).OfType<FieldExpression>().Select(read => read.Name);
}
