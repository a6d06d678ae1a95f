using System.Collections.Frozen;
using System.Text.RegularExpressions;
using OmniForge.Specification.Derivation.Effect.Meanings;
using OmniForge.Specification.Derivation.Meanings;

namespace OmniForge.Specification.Derivation.Effect;

/// <summary>The words in which PRDs say how a list is ordered; another one says more than that.</summary>
internal static partial class OrderVocabulary
{
    private static readonly FrozenSet<string> Words = (
        EntityWords.Parties
        + EntityWords.Data
        + "sort order arrange list come came go run ran appear show shown return answer give given put rank sequence key primary secondary second third criterion total count number items newest newer latest later "
        + "recent recently most more highest higher largest larger greatest greater biggest bigger youngest longest expensive dearest heaviest strongest best oldest older earliest earlier lowest lower "
        + "smallest smaller cheapest cheaper shortest fewest least lightest lately ago first last top bottom end start begin front head ahead lead leading before after precede follow up down upward downward "
        + "backward reverse desc descending asc ascending rising falling decreasing increasing alphabet alphabetical alphabetically chronological chronologically lexicographic z high low new old large small big early "
        + "same equal identical tie tied tie-break tie-breaker break decide decisive determine otherwise within among between share alike two several other than apart different respect regard regardless irrespective ignoring case upper "
        + "capital letter insensitive case-insensitive sensitive matter day date time year month value name entry record item result whole one question way then next finally always per place position note sorted "
        + "not without be with if where when until as so that each how many their together along add ignore consider group only stand stood soonest nearest closest thickest fullest priciest costliest tallest deepest widest thinnest narrowest weakest valuable costly few many much little light heavy cheap short long near far found foremost in-order a-z z-a ordering sorting joiner same-day"
    )
        .Split(' ', StringSplitOptions.RemoveEmptyEntries)
        .ToFrozenSet(StringComparer.Ordinal);

    /// <summary>Tells whether a text of a shape says no more than an order.</summary>
    public static bool Covers(string shape) =>
        Word()
            .Matches(
                Same()
                    .Replace(
                        Ranked()
                            .Replace(
                                Number().Replace(Contractions.Expand(MeaningPhrases.WithoutReason(shape)), " "),
                                " "
                            ),
                        ""
                    )
            )
            .All(word => MeaningWords.Neutral.Contains(word.Value) || WordForms.Any(word.Value, Words.Contains));

    /// <summary>Of how many there are: "with the same number of beds".</summary>
    [GeneratedRegex(@"\b(?:number|count) of \w+", RegexOptions.CultureInvariant, 10000)]
    private static partial Regex Number();

    /// <summary>What stands between a superlative and its place: "the biggest pile first".</summary>
    [GeneratedRegex(
        @"(?<=\b(?:"
            + OrderDirection.Great
            + "|"
            + OrderDirection.Small
            + @") )[a-z]+(?= (?:\([^()]{0,40}\) )?(?:comes? |is |are |stands? )?(?:first|last|(?:at|on|to|in) (?:the )?(?:top|bottom|front|end|beginning|head))\b)",
        RegexOptions.CultureInvariant,
        10000
    )]
    private static partial Regex Ranked();

    /// <summary>What is the same of whom: "works of the same year", "if two were bought on the same day", "the one whose".</summary>
    [GeneratedRegex(
        @"(?<=^|[,;] (?:and )?|\b(?:and|of|if|for) )(?!sorted\b|ordered\b|by\b|then\b)[a-z]+ (?=(?:of|with|from|on|in|at) (?:the|one) same\b)|\b(?:if|when|where) (?:two|several|some|both|they|more than one)(?: or more)?(?: of them| \ue002+| [a-z]+s)? (?:were|are|was|have been|have|had|share|fall|came|come)(?: [a-z]+)?(?= (?:on |at |in |with |of )?(?:the|one) same\b)|\bwhose\b",
        RegexOptions.CultureInvariant,
        10000
    )]
    private static partial Regex Same();

    [GeneratedRegex(@"[a-z0-9][\w-]*", RegexOptions.CultureInvariant, 10000)]
    private static partial Regex Word();
}
