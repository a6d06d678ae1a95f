using System.Text.RegularExpressions;
using OmniForge.Requirements.Extraction.Statements;
using OmniForge.Requirements.Planning;
using OmniForge.Specification.Derivation.Attribution;

namespace OmniForge.Specification.Derivation.Machines.Events;

/// <summary>Finds what a PRD says of all events at once.</summary>
internal static partial class MachineRulesReader
{
    /// <summary>The rules; sentences that say nothing but them are noted as read.</summary>
    public static MachineRules Read(NodePlan plan, StateModel state, PlainSentences sentences, StatementLedger ledger)
    {
        var vocabulary = new EventVocabulary(state, [], []) { Sentences = sentences };
        var definitions = new List<EventDefinition>();
        var read = new List<Foundation.SourceSpan>();
        var ignoresCase = false;
        foreach (
            var statement in plan.Analysis.Statements.Where(statement =>
                statement.Role.MayAskForBehaviour() && plan.Covers(statement.Requirement.Section)
            )
        )
        {
            if (DefinitionReader.Read(statement.Text.Text, vocabulary) is { } definition)
            {
                definitions.Add(definition);
                read.Add(statement.Span);
            }
            else if (CasePattern.IsMatch(statement.Text.Text))
            {
                ignoresCase = true;
                read.Add(statement.Span);
            }
        }

        read.ForEach(ledger.Read);
        return new(definitions, read, ignoresCase);
    }

    [GeneratedRegex(
        @"^(?:The )?[\w ]{3,40} (?:are|is) (?:always )?compared (?:without regard to|regardless of|ignoring|irrespective of) (?:upper(?:[- ]case)? and lower[- ]case|upper or lower case|letter case|case|capitali[sz]ation)\.?$|^(?:For|In) [\w ]{3,30},? (?:upper and lower case|case|capitali[sz]ation) (?:do|does) not matter\.?$",
        RegexOptions.CultureInvariant | RegexOptions.IgnoreCase,
        10000
    )]
    private static partial Regex CasePattern { get; }
}
