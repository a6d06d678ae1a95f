using System.Text.RegularExpressions;
using OmniForge.Requirements.Documents;
using OmniForge.Requirements.Language.Tagging;

namespace OmniForge.Requirements.Extraction.Workflows;

/// <summary>
/// Reads what is left to those who perform the steps: a sentence says that retries or timeouts are theirs, and then columns of that
/// name ask nothing of the workflow.
/// </summary>
internal static partial class WorkerReader
{
    /// <summary>Notes such sentences, and the columns that they speak of, as read.</summary>
    public static void Read(
        IReadOnlyList<PrdRequirement> requirements,
        IReadOnlyList<PrdTable> tables,
        WorkflowNotes notes
    )
    {
        foreach (var requirement in requirements.Where(one => one.Block is PrdParagraph or PrdListItem))
        {
            var tagged = TextTagger.Tag(requirement.Text.Text, new NameBook());
            foreach (var (start, end) in tagged.Clauses())
            {
                if (LeftPattern.Match(tagged.Shape[start..end]) is { Success: true } match)
                {
                    notes.MarkRead(requirement.Text, tagged.RangeOf(start + match.Index, match.Length));
                    ReadColumns(match.Groups["what"].Value, tables, notes);
                }
            }
        }
    }

    private static void ReadColumns(string what, IReadOnlyList<PrdTable> tables, WorkflowNotes notes)
    {
        foreach (var table in tables)
        {
            for (var column = 0; column < table.Header.Count; column++)
            {
                if (Matters.Any(matter => matter.IsMatch(what) && matter.IsMatch(table.Header[column].Text)))
                {
                    foreach (var row in table.Rows)
                    {
                        notes.MarkRead(row.Cells[column]);
                    }
                }
            }
        }
    }

    private static IReadOnlyList<Regex> Matters => [RetryPattern, TimePattern];

    [GeneratedRegex(
        "^(?<what>(?:retry|retries|repetitions|attempts|timeouts?|time limits?|deadlines)(?:,? (?:and|or) (?:retry|retries|repetitions|attempts|timeouts?|time limits?|deadlines))*) (?:is|are) (?:(?:business|matter|job|task|concern|responsibility|affair) of |(?:handled|done|observed|enforced|applied|carried out|looked after|dealt with|managed) by |left to |up to )(?!orchestrator|workflow|conductor|coordinator|it\\b)[a-z]+(?: [a-z]+)?(?: alone| only| themselves)?(?=$|,)",
        RegexOptions.CultureInvariant,
        10000
    )]
    private static partial Regex LeftPattern { get; }

    [GeneratedRegex(
        @"\b(?:retry|retries|repetitions|attempts)\b",
        RegexOptions.CultureInvariant | RegexOptions.IgnoreCase,
        10000
    )]
    private static partial Regex RetryPattern { get; }

    [GeneratedRegex(
        @"\b(?:timeouts?|time limits?|deadlines?)\b",
        RegexOptions.CultureInvariant | RegexOptions.IgnoreCase,
        10000
    )]
    private static partial Regex TimePattern { get; }
}
