using System.Text.RegularExpressions;
using OmniForge.Requirements.Extraction.Machines;
using OmniForge.Requirements.Language.Tagging;
using OmniForge.Requirements.Planning;
using OmniForge.Specification.Derivation.Attribution;
using OmniForge.Specification.Model;

namespace OmniForge.Specification.Derivation.Machines;

/// <summary>
/// Recognises that something is not counted: "this truck does not count as handled", told of events that change no number, whichever number is meant.
/// </summary>
internal static partial class UncountedSentences
{
    /// <summary>Notes such sentences as carried out.</summary>
    public static void Read(
        NodePlan plan,
        MachineExtraction machine,
        StateModel state,
        List<EventDraft> events,
        StatementLedger ledger
    )
    {
        var numbers = state
            .Fields.Where(field => field.Type is IntegerType or DecimalType)
            .Select(field => field.Name)
            .ToHashSet(StringComparer.Ordinal);
        foreach (var statement in plan.Analysis.Statements.Where(statement => Pattern.IsMatch(statement.Text.Text)))
        {
            var told = machine
                .Clauses.Where(clause => clause.Requirement == statement.Requirement)
                .SelectMany(clause => clause.Events)
                .ToHashSet(StringComparer.Ordinal);
            var drafts = events.Where(draft => told.Contains(draft.Name)).ToList();
            if (
                drafts.Count > 0
                && drafts.TrueForAll(draft => !draft.Assignments.Exists(change => numbers.Contains(change.Field)))
            )
            {
                ledger.Read(statement.Text);
            }
        }
    }

    /// <summary>No condition, and nothing besides.</summary>
    [GeneratedRegex(
        @"^(?!.*\b(?:if|when|whenever|unless|until|only|except|but|otherwise|more|less|after|before|while|yet|twice)\b)[^,;:]{3,80}? (?:(?:is|are)(?: not|n['’]t)(?: \w+)? counted|(?:does|do)(?: not|n['’]t) count)(?: (?:as|for|towards|in|among) [^,;:]{2,40})?\.?$",
        RegexOptions.CultureInvariant | RegexOptions.IgnoreCase,
        10000
    )]
    private static partial Regex Pattern { get; }
}
