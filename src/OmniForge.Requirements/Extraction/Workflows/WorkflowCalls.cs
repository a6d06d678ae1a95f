using System.Text.RegularExpressions;
using OmniForge.Requirements.Documents;

namespace OmniForge.Requirements.Extraction.Workflows;

/// <summary>Recognises what a text calls the workflow: <c>the workflow **Open shop**</c>, <c>a helper, **Enrol pupil**, which …</c>.</summary>
public static partial class WorkflowCalls
{
    /// <summary>The marked words of a text that name the workflow.</summary>
    public static IEnumerable<TextMark> In(RichText text)
    {
        ArgumentNullException.ThrowIfNull(text);
        return text.Marks.Where(mark =>
            BeforePattern.IsMatch(text.Text[..mark.Start]) || AfterPattern.IsMatch(text.Text[mark.End..])
        );
    }

    /// <summary>Where words in quotation marks begin that name the workflow.</summary>
    public static IEnumerable<int> Quotes(RichText text)
    {
        ArgumentNullException.ThrowIfNull(text);
        return QuotePattern
            .Matches(text.Text)
            .Where(quote => BeforePattern.IsMatch(text.Text[..quote.Index]))
            .Select(quote => quote.Index + 1);
    }

    [GeneratedRegex(@"[""“][^""”]{3,60}[""”]", RegexOptions.CultureInvariant, 10000)]
    private static partial Regex QuotePattern { get; }

    [GeneratedRegex(
        @"\b(?:workflow|process|it is called|it['’]s called|is called|called|named|name of (?:the|this) (?:workflow|process)(?: is)?|(?:an?|the|one|our) (?:\w+ )?(?:helper|assistant|orchestrator|coordinator|conductor|dispatcher|guide|planner|adviser|advisor)[,:]?)\W*$",
        RegexOptions.CultureInvariant | RegexOptions.IgnoreCase,
        10000
    )]
    private static partial Regex BeforePattern { get; }

    [GeneratedRegex(
        @"^\W*(?:(?:is|as) (?:the|a|our) )?(?:workflow|conductor|orchestrator|process|helper|coordinator)\b",
        RegexOptions.CultureInvariant,
        10000
    )]
    private static partial Regex AfterPattern { get; }
}
