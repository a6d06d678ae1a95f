using System.Buffers;
using OmniForge.Requirements.Documents;
using OmniForge.Requirements.Extraction.Statements;
using OmniForge.Requirements.Planning;
using OmniForge.Specification.Logic.Operations;
using OmniForge.Specification.Model;

namespace OmniForge.Specification.Derivation.Attribution;

/// <summary>Tells which statements belong to an operation, and which of them nothing carries out.</summary>
internal static class StatementAttribution
{
    /// <summary>The normative statements of an operation that hold words which nothing carries out, in the order of the text.</summary>
    public static IReadOnlyList<UnmetStatement> Unmet(NodePlan plan, OperationScope scope, StatementLedger ledger) =>
        [
            .. plan
                .Analysis.Statements.Where(statement => Belongs(plan, scope, statement))
                .Where(statement => NormativeWords.AreUnread(statement.Text, word => ledger.IsRead(word, scope.Name)))
                .Where(statement => !IsRemark(plan, scope, statement, ledger))
                .Select(statement => new UnmetStatement(
                    statement.Text.Text,
                    "It says something about the operation that was not understood.",
                    SourceOf(plan, statement)
                ))
                .Concat(
                    UnheardStatements
                        .Of(plan, scope, ledger)
                        .Where(statement => !IsRemark(plan, scope, statement, ledger))
                        .Select(statement => new UnmetStatement(
                            statement.Text.Text,
                            "Nothing of it was understood.",
                            SourceOf(plan, statement)
                        ))
                )
                .DistinctBy(statement => statement.Source.Span)
                .OrderBy(statement => statement.Source.Span.Start),
        ];

    /// <summary>The reference to a statement.</summary>
    public static SourceReference SourceOf(NodePlan plan, Statement statement) =>
        new(plan.Analysis.Document.Name, statement.Requirement.Id, statement.Span);

    /// <summary>Tells whether a text is a remark; one of which a part is carried out for an operation is a rule.</summary>
    public static bool IsRemark(NodePlan plan, string operation, RichText text, StatementLedger ledger) =>
        !ledger.IsReadInPart(text.Span, operation) && plan.Analysis.Remarks.IsRemark(text);

    /// <summary>Tells whether a statement is a remark; an introduction holds few rules, so that less has to speak for one there.</summary>
    private static bool IsRemark(NodePlan plan, OperationScope scope, Statement statement, StatementLedger ledger) =>
        IsRemark(plan, scope.Name, statement.Text, ledger)
        || (
            (statement.Role == SectionRole.Background || UnheardStatements.IsPreamble(statement))
            && plan.Analysis.Remarks.Introduces(statement.Text)
        );

    private static bool Belongs(NodePlan plan, OperationScope scope, Statement statement)
    {
        if (!statement.Role.MayAskForBehaviour())
        {
            return false;
        }

        if (scope.IsHome(statement.Requirement))
        {
            return true;
        }

        var isNear = plan.Covers(statement.Requirement.Section) || statement.Requirement.Section.Parent is null;
        return isNear
            && ((scope.IsOnly && statement.Role != SectionRole.Background) || SpeaksOf(statement.Text, scope));
    }

    /// <summary>Tells whether a text holds the words of a name in snake_case, one behind the other.</summary>
    public static bool Names(RichText text, string name)
    {
        var lower = text.Text.ToLowerInvariant();
        return Names(lower, WordsOf(lower), name.Split('_'));
    }

    private static bool SpeaksOf(RichText text, OperationScope scope)
    {
        var lower = text.Text.ToLowerInvariant();
        List<Range>? words = null;
        return scope.Names.Any(name =>
            lower.Contains(name[0], StringComparison.Ordinal) && Names(lower, words ??= WordsOf(lower), name)
        );
    }

    private static List<Range> WordsOf(string text)
    {
        var words = new List<Range>();
        foreach (var word in text.AsSpan().SplitAny(Separators))
        {
            if (!text.AsSpan(word).IsEmpty)
            {
                words.Add(word);
            }
        }

        return words;
    }

    /// <summary>Tells whether the words of a name follow each other, a final s apart.</summary>
    private static bool Names(string text, List<Range> words, string[] name)
    {
        for (var start = 0; start + name.Length <= words.Count; start++)
        {
            var count = 0;
            while (count < name.Length && IsForm(text.AsSpan(words[start + count]), name[count]))
            {
                count++;
            }

            if (count == name.Length)
            {
                return true;
            }
        }

        return false;
    }

    private static bool IsForm(ReadOnlySpan<char> word, string part) =>
        word.StartsWith(part, StringComparison.Ordinal) && word.Length - part.Length <= (part.Length > 3 ? 2 : 0);

    private static readonly SearchValues<char> Separators = SearchValues.Create(" _-.,;:()\"“”/’'|");
}
