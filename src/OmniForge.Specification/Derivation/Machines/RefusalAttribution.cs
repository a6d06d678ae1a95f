using System.Text.RegularExpressions;
using OmniForge.Requirements.Extraction.Statements;
using OmniForge.Requirements.Planning;
using OmniForge.Specification.Derivation.Attribution;
using OmniForge.Specification.Logic.Operations;

namespace OmniForge.Specification.Derivation.Machines;

/// <summary>
/// Finds refusals that name no event outright, such as "A payment of more than what is open is refused": they belong to the
/// events that share a word with them, or else to all.
/// </summary>
internal static partial class RefusalAttribution
{
    /// <summary>The refusals that concern an event and that nothing carries out.</summary>
    public static IEnumerable<UnmetStatement> Unmet(NodePlan plan, EventDraft draft, StatementLedger ledger) =>
        plan
            .Analysis.Statements.Where(statement =>
                statement.Role == SectionRole.Behaviour && plan.Covers(statement.Requirement.Section)
            )
            .Where(statement => IsOpen(statement, draft, ledger) && Concerns(plan, statement, draft))
            .Where(statement => !StatementAttribution.IsRemark(plan, draft.Name, statement.Text, ledger))
            .Select(statement => new UnmetStatement(
                statement.Text.Text,
                "It may refuse the event, and was not understood.",
                StatementAttribution.SourceOf(plan, statement)
            ));

    private static bool IsOpen(Statement statement, EventDraft draft, StatementLedger ledger)
    {
        foreach (Match word in RefusalPattern.Matches(statement.Text.Text))
        {
            if (!ledger.IsRead(statement.Text.SpanOf(word.Index, word.Length), draft.Name))
            {
                return true;
            }
        }

        return false;
    }

    private static bool Concerns(NodePlan plan, Statement statement, EventDraft draft)
    {
        var words = WordPattern
            .Matches(statement.Text.Text.ToLowerInvariant())
            .Select(word => word.Value)
            .ToHashSet(StringComparer.Ordinal);
        var named = plan
            .Analysis.Machines.SelectMany(machine => machine.Events)
            .Where(one => one.Name.Split('_').Any(words.Contains))
            .ToList();
        return named.Count == 0 || named.Exists(one => one.Name == draft.Name);
    }

    [GeneratedRegex(
        @"\b(?:refuse[sd]?|rejected|rejects|error|invalid|forbidden|not allowed|turned down|denied)\b",
        RegexOptions.CultureInvariant | RegexOptions.IgnoreCase,
        10000
    )]
    private static partial Regex RefusalPattern { get; }

    [GeneratedRegex(@"[a-z]{4,}", RegexOptions.CultureInvariant, 10000)]
    private static partial Regex WordPattern { get; }
}
