using System.Text.RegularExpressions;
using OmniForge.Requirements.Extraction.Entities;
using OmniForge.Specification.Derivation.Fields;

namespace OmniForge.Specification.Derivation.Workflows;

/// <summary>
/// Finds what a sentence about something else tells of a field: "(flag needs_tablet, true or false, always supplied)", "is given as stay_days, a whole number
/// from 1 to 1825".
/// </summary>
internal static partial class FieldTold
{
    /// <summary>The field with what is told of it; null, if nothing is.</summary>
    public static FieldReading? Read(WorkflowDraft draft, FieldMention mention, FieldSurroundings surroundings)
    {
        var name = FieldNames.Snake(mention.Name);
        foreach (var statement in draft.Plan.Analysis.Statements)
        {
            foreach (Match told in ToldPattern.Matches(statement.Text.Text))
            {
                if (FieldNames.Snake(told.Groups["name"].Value) != name)
                {
                    continue;
                }

                var type = told.Groups["type"];
                var phrase = new FieldPhrase(FieldPhraseRole.Type, statement.Text.Slice(type.Index, type.Length));
                var reading = FieldReader.Read(mention with { Phrases = [phrase] }, surroundings);
                if (reading.Type is not null)
                {
                    draft.Ledger.Read(statement.Text.SpanOf(told.Index, told.Length));
                    return reading;
                }
            }
        }

        return null;
    }

    [GeneratedRegex(
        @"(?:\b(?:is|are) (?:given|supplied|told|passed|called|named|known) as )?(?<![\w])(?<name>[a-z]\w*)(?:, (?:(?:which|this|that|it) (?:is|are) )?| \((?:which is )?|: | – | is | are )(?:always )?(?<type>(?:an? )?(?:whole number|integer|number|decimal|true or false|true/false|yes or no|yes/no|boolean|text|string|date|one of)\b[^.;()]*)",
        RegexOptions.CultureInvariant,
        10000
    )]
    private static partial Regex ToldPattern { get; }
}
