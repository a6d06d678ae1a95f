using System.Text.RegularExpressions;
using OmniForge.Requirements.Extraction.Statements;
using OmniForge.Requirements.Planning;
using OmniForge.Specification.Derivation.Attribution;
using OmniForge.Specification.Logic.Expressions;
using OmniForge.Specification.Logic.Operations;
using OmniForge.Specification.Model;

namespace OmniForge.Specification.Derivation.Machines;

/// <summary>
/// Reads "more than what is open is refused" of an event that adds to a total until it reaches another: what is open is what
/// lies between the two.
/// </summary>
internal static partial class OpenAmountReader
{
    /// <summary>Adds the guard to the event that a sentence speaks of.</summary>
    public static void Read(NodePlan plan, EventDraft draft, StatementLedger ledger)
    {
        if (LimitOf(draft) is not { } limit)
        {
            return;
        }

        foreach (var statement in plan.Analysis.Statements.Where(statement => IsAbout(plan, statement, draft)))
        {
            var message = GuardReader.MessageOf(MarkPattern.Replace(statement.Text.Text, ""));
            draft.Guards.Add(
                new(limit, ErrorKind.ValidationError, message, [StatementAttribution.SourceOf(plan, statement)])
            );
            draft.Sources.Add(StatementAttribution.SourceOf(plan, statement));
            ledger.Read(statement.Text.Span, draft.Name);
        }
    }

    /// <summary>The total after the event is at most what it is to reach; null, if the event adds to no such total.</summary>
    private static BinaryExpression? LimitOf(EventDraft draft) =>
        draft
            .Transitions.Select(transition => transition.Condition)
            .OfType<BinaryExpression>()
            .FirstOrDefault(condition =>
                condition
                    is {
                        Operator: BinaryOperator.GreaterOrEqual,
                        Left: FieldExpression { Scope: FieldScope.Changed, Name: var name }
                    }
                && draft.Assignments.Exists(change =>
                    change.Field == name
                    && change.Value
                        is BinaryExpression
                        {
                            Operator: BinaryOperator.Add,
                            Right: FieldExpression { Scope: FieldScope.Input }
                        }
                )
            )
            is { } found
            ? found with
            {
                Operator = BinaryOperator.LessOrEqual,
            }
            : null;

    private static bool IsAbout(NodePlan plan, Statement statement, EventDraft draft) =>
        plan.Covers(statement.Requirement.Section)
        && OpenPattern.Match(statement.Text.Text) is { Success: true } match
        && draft.Name.Split('_').Contains(match.Groups["noun"].Value.ToLowerInvariant(), StringComparer.Ordinal);

    [GeneratedRegex(
        @"\b(?<noun>[a-z]+)(?: of)? more than (?:what (?:is|remains|was) (?:still )?(?:open|outstanding|missing|due|left|owed)|the open amount|the rest|the remaining amount|what remains)\b[^.;]*\b(?:refused|rejected|turned down|an error|not allowed|not accepted)",
        RegexOptions.CultureInvariant | RegexOptions.IgnoreCase,
        10000
    )]
    private static partial Regex OpenPattern { get; }

    [GeneratedRegex(@"^[A-Z]{1,4}-?\d+[.:]?\s+", RegexOptions.CultureInvariant, 10000)]
    private static partial Regex MarkPattern { get; }
}
