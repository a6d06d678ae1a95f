using OmniForge.Foundation;
using OmniForge.Requirements.Extraction.Statements;
using OmniForge.Requirements.Planning;
using OmniForge.Specification.Derivation.Attribution;
using OmniForge.Specification.Derivation.Compute.Assembly;
using OmniForge.Specification.Derivation.Compute.Sentences;
using OmniForge.Specification.Derivation.Expressions.Symbols;
using OmniForge.Specification.Derivation.Fields;
using OmniForge.Specification.Logic.Expressions;
using OmniForge.Specification.Logic.Operations;
using OmniForge.Specification.Model;

namespace OmniForge.Specification.Derivation.Effect.Rules;

/// <summary>
/// Finds fields that always follow from others: "The stock state is <c>out</c> when the quantity is 0; otherwise …". The grammar is that
/// of computations.
/// </summary>
internal static class DerivedFields
{
    /// <summary>The values of such fields, over the entity as it becomes, with the statements that say so.</summary>
    public static IReadOnlyList<(Assignment Value, IReadOnlyList<SourceSpan> Spans)> Of(
        NodePlan plan,
        IReadOnlyList<FieldReading> fields,
        FieldReading key,
        Func<Statement, bool> isShared
    )
    {
        var targets = fields
            .Where(field => field.IsSetBySystem && field != key && field.Type is not null && field.Default is null)
            .Select(SymbolOf)
            .ToDictionary(symbol => symbol.Name, StringComparer.Ordinal);
        if (targets.Count == 0)
        {
            return [];
        }

        var table = new SymbolTable(fields.Where(field => field.Type is not null && field != key).Select(SymbolOf));
        var found = new List<(Assignment Value, IReadOnlyList<SourceSpan> Spans)>();
        foreach (var statement in plan.Analysis.Statements.Where(isShared))
        {
            var parts = RuleParts.Of(statement).ToList();
            for (var i = 0; i < parts.Count; i++)
            {
                var context = new SentenceContext(table, targets, _ => null, []);
                if (
                    SentenceReader.Read(SentenceText.Readings(parts[i].Text.TrimEnd('.')), null, context)
                        is { Count: > 0 } facts
                    && facts.All(fact => fact is ArmFact or AmendmentFact or RoundingFact)
                    && ValueOf(plan, statement, facts, table, targets) is { } value
                )
                {
                    var behind = parts.Skip(i + 1).TakeWhile(part => RuleParts.IsContinuation(part.Text));
                    found.Add((value, [parts[i].Span, .. behind.Select(part => part.Span)]));
                }
            }
        }

        return [.. found.Where(one => found.Count(other => other.Value.Field == one.Value.Field) == 1)];
    }

    private static Assignment? ValueOf(
        NodePlan plan,
        Statement statement,
        IReadOnlyList<Fact> facts,
        SymbolTable table,
        Dictionary<string, Symbol> targets
    )
    {
        if (
            facts.OfType<ArmFact>().Select(fact => fact.Target).Distinct(StringComparer.Ordinal).ToList()
            is not [var name]
        )
        {
            return null;
        }

        var source = StatementAttribution.SourceOf(plan, statement);
        var sourced = facts.Select(fact => new SourcedFact(fact, source, statement.Text.Text)).ToList();
        var value = new ValueAssembler(table, null, isZeroOtherwise: false).Assemble(
            targets[name],
            sourced,
            null,
            isAmount: false
        );
        return
            value is null
            || Dependencies.FieldsOf(value.Value).Any(field => field.Name == name)
            || !Dependencies.FieldsOf(value.Value).Any()
            ? null
            : new(name, value.Value, [source]);
    }

    private static Symbol SymbolOf(FieldReading field) =>
        new(
            field.Name,
            new FieldExpression(FieldScope.Changed, field.Name),
            field.Type switch
            {
                IntegerType or DecimalType => ValueKind.Number,
                BooleanType => ValueKind.Boolean,
                DateType or InstantType => ValueKind.Time,
                _ => ValueKind.Text,
            }
        )
        {
            Values = field.Values,
            IsWhole = field.Type is IntegerType,
            IsDay = field.Type is DateType,
        };
}
