using System.Text.RegularExpressions;
using OmniForge.Requirements.Documents;
using OmniForge.Requirements.Extraction.Statements;
using OmniForge.Requirements.Language.Tagging;
using OmniForge.Specification.Derivation.Attribution;

namespace OmniForge.Specification.Derivation.Workflows;

/// <summary>Tells what stands in a document beside its rules: what is known of the document, what people are quoted with.</summary>
internal static partial class Asides
{
    /// <summary>The comments of a listing of steps that ask for nothing; what else it says is read elsewhere.</summary>
    public static void ReadComments(RichText text, StatementLedger ledger)
    {
        foreach (Match comment in WorkflowPatterns.CommentPattern.Matches(text.Text))
        {
            if (
                WorkflowPatterns.MeanwhilePattern.IsMatch(comment.Value)
                || (
                    !WorkflowPatterns.DeviationPattern.IsMatch(comment.Value)
                    && !WorkflowPatterns.DemandPattern.IsMatch(comment.Value)
                )
            )
            {
                ledger.Read(text.SpanOf(comment.Index, comment.Length));
            }
        }
    }

    /// <summary>"The request shall consist of" before the fields, "(5)" before a step: what follows is read elsewhere.</summary>
    public static void ReadLead(RichText text, TaggedText tagged, (int Start, int End) clause, StatementLedger ledger)
    {
        var shape = tagged.Shape[clause.Start..clause.End];
        if (
            (WorkflowPatterns.RequestPattern.Match(shape) is { Success: true } lead)
            || (lead = WorkflowPatterns.EnumeratorPattern.Match(shape)).Success
        )
        {
            var range = tagged.RangeOf(clause.Start + lead.Index, lead.Length);
            ledger.Read(text.SpanOf(range.Start, range.Length));
        }
    }

    /// <summary>A block of code under the title with a line for each thing that is known of the document: its author, its date.</summary>
    public static bool AreMetadata(Statement statement) =>
        statement.Requirement is { Block: PrdCodeBlock, Section: { Level: <= 1, Children.Count: > 0 } }
        && statement.Text.Text.Split('\n').All(line => MetadataPattern.IsMatch(line));

    /// <summary>What somebody is quoted with, below a heading that announces it.</summary>
    public static bool AreVoices(Statement statement) =>
        statement.Requirement.Text.Text.Trim() is ['“' or '"', .., '”' or '"']
        && VoicesPattern.IsMatch(statement.Requirement.Section.Title);

    [GeneratedRegex(@"^\s*(?:[A-Z][\w -]{1,24}:\s.*)?$", RegexOptions.CultureInvariant, 10000)]
    private static partial Regex MetadataPattern { get; }

    [GeneratedRegex(
        @"\b(?:voices?|quotes?|quotations|words of|said|says?|told us|heard)\b",
        RegexOptions.CultureInvariant | RegexOptions.IgnoreCase,
        10000
    )]
    private static partial Regex VoicesPattern { get; }
}
