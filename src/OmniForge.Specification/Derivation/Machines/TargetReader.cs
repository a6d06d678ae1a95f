using System.Text.RegularExpressions;
using OmniForge.Requirements.Extraction.Machines;
using OmniForge.Requirements.Language.Tagging;
using OmniForge.Requirements.Planning;
using OmniForge.Specification.Derivation.Attribution;
using OmniForge.Specification.Derivation.Expressions.Grammar;
using OmniForge.Specification.Logic.Expressions;

namespace OmniForge.Specification.Derivation.Machines;

/// <summary>Finds the sentence that tells which of two states follows: "paid as soon as paid_total reaches order_total".</summary>
internal static partial class TargetReader
{
    /// <summary>The state that a condition leads to, with the condition over the state after the changes; null if none is told.</summary>
    public static (string Target, Expression Condition)? Read(
        NodePlan plan,
        MachineTransition transition,
        IReadOnlyList<string> targets,
        EventNames names,
        EventDraft draft,
        StatementLedger ledger
    )
    {
        foreach (
            var statement in plan.Analysis.Statements.Where(statement => plan.Covers(statement.Requirement.Section))
        )
        {
            var tagged = TextTagger.Tag(statement.Text.Text, names.Names);
            if (SincePattern.Match(tagged.Shape) is not { Success: true } match)
            {
                continue;
            }

            var target = tagged.TagsOf(match.Groups["state"])[0].Name;
            if (
                !targets.Contains(target, StringComparer.Ordinal)
                || Condition(statement.Text.Text, tagged, match, names) is not { } condition
            )
            {
                continue;
            }

            var range = tagged.RangeOf(match);
            ledger.Read(statement.Text.SpanOf(range.Start, range.Length), draft.Name);
            ledger.Read(transition.TargetText ?? transition.Requirement.Text);
            return (target, AfterChanges(condition, draft));
        }

        return null;
    }

    private static Expression? Condition(string text, TaggedText tagged, Match match, EventNames names)
    {
        var range = tagged.RangeOf(match.Groups["condition"]);
        var words = WithPattern.Replace(text.Substring(range.Start, range.Length), " ");
        return names.Expressions.ReadCondition(words);
    }

    /// <summary>Fields that the event changes count with their new values.</summary>
    private static Expression AfterChanges(Expression condition, EventDraft draft) =>
        condition switch
        {
            FieldExpression { Scope: FieldScope.Entity, Name: var name }
                when draft.Assignments.Exists(change => change.Field == name) => new FieldExpression(
                FieldScope.Changed,
                name
            ),
            BinaryExpression binary => binary with
            {
                Left = AfterChanges(binary.Left, draft),
                Right = AfterChanges(binary.Right, draft),
            },
            NotExpression not => Build.Not(AfterChanges(not.Operand, draft)),
            _ => condition,
        };

    [GeneratedRegex(
        "(?:is|becomes|turns|counts as) (?<state>"
            + TagSymbols.State
            + ") (?:as soon as|once|when|if) (?<condition>[^.;]+)",
        RegexOptions.CultureInvariant,
        10000
    )]
    private static partial Regex SincePattern { get; }

    /// <summary>", with the amount," says that the change counts.</summary>
    [GeneratedRegex(@",? (?:already )?(?:with|including) the (?:new )?\w+,? ", RegexOptions.CultureInvariant, 10000)]
    private static partial Regex WithPattern { get; }
}
