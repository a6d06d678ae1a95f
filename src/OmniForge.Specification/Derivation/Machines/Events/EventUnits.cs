using OmniForge.Requirements.Documents;
using OmniForge.Requirements.Extraction.Machines;
using OmniForge.Requirements.Extraction.Statements;
using OmniForge.Specification.Derivation.Expressions.Grammar;
using OmniForge.Specification.Logic.Expressions;

namespace OmniForge.Specification.Derivation.Machines.Events;

/// <summary>Finds the texts that are about one event, in the order of the PRD.</summary>
/// <param name="machine">The machine.</param>
/// <param name="statements">The statements of the PRD.</param>
/// <param name="stateField">Name of the field that holds the machine's state.</param>
/// <param name="wireName">A state as it is on the wire.</param>
internal sealed class EventUnits(
    MachineExtraction machine,
    IReadOnlyList<Statement> statements,
    string stateField,
    Func<string, string> wireName
)
{
    /// <summary>The texts about an event.</summary>
    /// <param name="name">The event.</param>
    /// <param name="isDefinition">Tells whether a clause describes a field, and no event.</param>
    public IReadOnlyList<EventUnit> Of(string name, Func<MachineClause, bool> isDefinition) =>
        [
            .. Remarks(name)
                .Concat(Sentences(name, isDefinition))
                .OrderBy(unit => IsOfAll(unit))
                .ThenBy(unit => unit.Text.Span.Start),
        ];

    /// <summary>What is told of every event happens after what is told of one.</summary>
    private bool IsOfAll(EventUnit unit) =>
        machine.Events.Count > 1
        && unit.Clauses.Count > 0
        && unit.Clauses.All(clause => clause.Events.Count == machine.Events.Count);

    /// <summary>The cells of the event's rows; what does not stand in all of its rows counts in the states of its own only.</summary>
    private IEnumerable<EventUnit> Remarks(string name)
    {
        var rows = machine.Transitions.Where(transition => transition.Event == name).ToList();
        var all = rows.SelectMany(row => row.From).Distinct(StringComparer.Ordinal).Count();
        return rows.SelectMany(row => row.Remarks.Select(remark => (row, remark)))
            .GroupBy(pair => (pair.remark.Span, pair.row.Requirement))
            .Select(group => new EventUnit(
                group.First().remark,
                true,
                group.Key.Requirement,
                StatesOf(group.SelectMany(pair => pair.row.From).Distinct(StringComparer.Ordinal).ToList(), all),
                []
            )
            {
                Guard = Siblings(group.First().row, rows).Any() ? group.First().row.Guard : null,
                Without = group.First().row.Guard is null
                    ? [.. Siblings(group.First().row, rows).Select(row => row.Guard).OfType<RichText>().Distinct()]
                    : [],
            });
    }

    /// <summary>The other rows of the event that begin in a state of a row.</summary>
    private static IEnumerable<MachineTransition> Siblings(MachineTransition row, List<MachineTransition> rows) =>
        rows.Where(other => other.Guard != row.Guard && other.From.Intersect(row.From, StringComparer.Ordinal).Any());

    private Expression? StatesOf(List<string> from, int all) =>
        from.Count == all
            ? null
            : from.Select(state =>
                    Build.Compare(
                        BinaryOperator.Equal,
                        new FieldExpression(FieldScope.Entity, stateField),
                        new LiteralExpression(wireName(state))
                    )
                )
                .Aggregate(Build.Or);

    private IEnumerable<EventUnit> Sentences(string name, Func<MachineClause, bool> isDefinition)
    {
        var own = machine
            .Clauses.Where(clause => clause.Events.Contains(name, StringComparer.Ordinal) && !isDefinition(clause))
            .ToList();
        foreach (var group in own.GroupBy(clause => StatementOf(clause)))
        {
            if (
                group.Key is { } statement
                && machine
                    .Clauses.Where(clause =>
                        clause.Requirement == statement.Requirement && statement.Span.Contains(clause.Text.Span)
                    )
                    .All(clause => clause.Events.Contains(name, StringComparer.Ordinal))
            )
            {
                yield return new(statement.Text, group.First().IsRemark, statement.Requirement, null, [.. group]);
                continue;
            }

            foreach (var clause in group)
            {
                yield return new(clause.Text, clause.IsRemark, clause.Requirement, null, [clause]);
            }
        }
    }

    private Statement? StatementOf(MachineClause clause) =>
        statements.FirstOrDefault(statement =>
            statement.Requirement == clause.Requirement && statement.Span.Contains(clause.Text.Span)
        );
}
