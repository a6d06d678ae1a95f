using System.Text.RegularExpressions;
using OmniForge.Requirements.Documents;
using OmniForge.Requirements.Extraction.Statements;

namespace OmniForge.Specification.Derivation.Effect.Rules;

/// <summary>The sentences of statements: a cell may hold several.</summary>
internal static partial class RuleParts
{
    /// <summary>The sentences of a statement.</summary>
    public static IEnumerable<RichText> Of(Statement statement)
    {
        var text = statement.Text;
        var from = 0;
        foreach (var end in statement.Column is null ? Enumerable.Empty<Match>() : SentenceEnd().Matches(text.Text))
        {
            yield return text.Slice(from, end.Index - from);
            from = end.Index + end.Length;
        }

        yield return text.Slice(from);
    }

    /// <summary>Tells whether a sentence only says again that what was told before holds.</summary>
    public static bool IsContinuation(string sentence) => Continuation().IsMatch(sentence.Trim().TrimEnd('.', ';'));

    [GeneratedRegex(@"(?<=[.!?])\s+(?=[A-Z`""“])", RegexOptions.CultureInvariant, 10000)]
    private static partial Regex SentenceEnd();

    [GeneratedRegex(
        @"^(?:such|this|that|the) (?:an? )?request is (?:then )?(?:refused|rejected|turned down)(?:,? and [^.;]{0,40}\b(?:stays?|remains?|unchanged|nothing|keeps?)\b[^.;]{0,30})?$|^(?:it|the \w+(?: \w+)?) is always (?:up to date|current|right)\b[\w ]*$",
        RegexOptions.CultureInvariant | RegexOptions.IgnoreCase,
        10000
    )]
    private static partial Regex Continuation();
}
