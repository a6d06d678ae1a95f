using System.Text.RegularExpressions;
using OmniForge.Specification.Model;

namespace OmniForge.Specification.Derivation.Fields;

/// <summary>Reads how text is kept: without blanks at its ends, in one case, with an at sign, not empty.</summary>
internal static partial class TextShapeReader
{
    public static void Read(PhraseText text, FieldDraft draft)
    {
        text.TakeAll(Trimmed(), _ => draft.Trims = true);
        text.TakeAll(Collapsed(), _ => draft.HasSingleBlanks = true);
        text.TakeAll(Emptied(), match => NoteEmpty(text, match, draft));
        text.TakeAll(Cased(), match => NoteCase(match, draft));
        text.TakeAll(AtInside(), _ => NoteAt(draft, AtSign.Inside));
        text.TakeAll(AtSingle(), _ => NoteAt(draft, AtSign.Single));
        text.TakeAll(AtContained(), _ => NoteAt(draft, AtSign.Contained));
        text.TakeAll(NoBlanks(), _ => draft.HasNoBlanks = true);
        text.TakeAll(NotBlank(), _ => draft.IsNotBlank = true);
        text.TakeAll(NotEmpty(), _ => draft.IsNotEmpty = true);
    }

    private static bool NoteEmpty(PhraseText text, Match match, FieldDraft draft)
    {
        var value = match.Groups["v"];
        draft.WhenEmpty = text.RawOf(value.Index, value.Length).Trim();
        return true;
    }

    private static bool NoteCase(Match match, FieldDraft draft)
    {
        var told = match.Groups["low"].Success ? TextCase.Lower : TextCase.Upper;
        if (draft.Case != TextCase.AsGiven && draft.Case != told)
        {
            draft.Problems.Add("is kept in two cases");
        }
        draft.Case = told;
        return true;
    }

    private static bool NoteAt(FieldDraft draft, AtSign at)
    {
        draft.At = at > draft.At ? at : draft.At;
        return true;
    }

    private const string Blanks = @"(?:blanks?|spaces?|white ?spaces?)(?: characters?)?";

    private const string At = @"(?:[`""']?@[`""']?(?:[- ]?sign|[- ]character)?|at[- ]sign)";

    [GeneratedRegex(
        @"\b(?:leading (?:and|or) trailing|surrounding|outer|enclosing)\s+"
            + Blanks
            + @"[^;.)]*?\b(?:removed|trimmed|stripped|cut(?: off)?|dropped|taken away)\b(?:\s+(?:before|first|beforehand))?|\b"
            + Blanks
            + @"\s+(?:at|on|around|before|in front)\b[^;.)]*?\b(?:removed|trimmed|stripped|dropped|cut(?: off)?|taken away)\b(?:\s+(?:before|first|beforehand))?|\b(?:is |are )?trimmed(?: first| before)?\b|\bafter trimming\b|strip_whitespace\s*=\s*true",
        RegexOptions.CultureInvariant,
        10000
    )]
    private static partial Regex Trimmed();

    [GeneratedRegex(
        @"\b(?:several|multiple|repeated|consecutive|double|two or more|runs of)\s+"
            + Blanks
            + @"(?:\s+(?:in a row|in between|inside|within|in the middle|one after the other))?\s+(?:become|are (?:replaced by|collapsed (?:in)?to|reduced to|turned into|made|shortened to|squeezed to))\s+(?:just |only )?(?:one|a single one|a single|an? single|one single)(?:\s+(?:blank|space))?\b",
        RegexOptions.CultureInvariant,
        10000
    )]
    private static partial Regex Collapsed();

    /// <summary>"A title that is empty then is stored as `Meeting`", "if it is empty, it becomes \"none\"".</summary>
    [GeneratedRegex(
        @"(?:^|\b)(?:(?:an?|the|if|when|where) )?(?:[a-z_]+ ){0,3}(?:is |are )?(?:then )?(?<!not )(?<!never )empty(?: (?:then|after that|afterwards|by then))?,? (?:(?:it|this) )?(?:is (?:then )?(?:stored|kept|saved|taken|written|read) as|becomes|is replaced (?:by|with)|counts as|is set to|turns into) (?<q>[`""'])(?<v>[^`""']{1,60})\k<q>",
        RegexOptions.CultureInvariant,
        10000
    )]
    private static partial Regex Emptied();

    [GeneratedRegex(
        @"\b(?:(?:all |its |the )?letters (?=is |are ))?(?:is |are |always |and |it is )*(?:kept|stored|saved|converted|held|written|turned|changed|put|normali[sz]ed|folded)\s+(?:in|into|to|as)\s+(?:all[ -])?(?:(?<low>lower|small)|(?<up>upper|capital))(?:[ -]?(?:case|letters))?(?:\s+letters)?\b|\b(?:(?<low>lower)|(?<up>upper))-?cased\b|to_(?:(?<low>lower)|(?<up>upper))\s*=\s*true|\balways in (?:(?<low>lower)|(?<up>upper))[ -]?case\b",
        RegexOptions.CultureInvariant,
        10000
    )]
    private static partial Regex Cased();

    [GeneratedRegex(
        @"\b(?:has |have |with |contains |holds |must (?:have|contain) )?(?:exactly |just |only )?(?:an?|one)\s+"
            + At
            + @"\s*,?\s*(?:with|that has|and)\s+(?:something|at least (?:one|1) character|characters?|text|one or more characters)\s+(?:on|at|before and|in)\s*(?:both|either|each|after)\s*(?:of its\s+)?(?:sides?|ends?|it)?",
        RegexOptions.CultureInvariant,
        10000
    )]
    private static partial Regex AtInside();

    [GeneratedRegex(
        @"\b(?:has|have|with|contains?|holds?|includes?|must (?:have|contain|include)|containing)?\s*(?:exactly|just|only|precisely)\s+(?:an?|one|1)\s+"
            + At,
        RegexOptions.CultureInvariant,
        10000
    )]
    private static partial Regex AtSingle();

    [GeneratedRegex(
        @"\b(?:must |has to |shall )?(?:has|have|with|contains?|holds?|includes?|containing|including|there is)\s+(?:an?\s+|one\s+|the\s+)?(?:character\s+)?"
            + At,
        RegexOptions.CultureInvariant,
        10000
    )]
    private static partial Regex AtContained();

    [GeneratedRegex(
        @"\b(?:and )?(?:no|without(?: any)?|contains no|has no|free of)\s+"
            + Blanks
            + @"(?:\s+(?:in it|within|inside|in between|anywhere))?(?=\s*(?:$|[,;.)\u00a6]|and|or))",
        RegexOptions.CultureInvariant,
        10000
    )]
    private static partial Regex NoBlanks();

    [GeneratedRegex(
        @"\b(?:must not be |may not be |cannot be |can't be |not |non-?|never )blank\b|@notblank\b",
        RegexOptions.CultureInvariant,
        10000
    )]
    private static partial Regex NotBlank();

    [GeneratedRegex(
        @"\b(?:must not be |may not be |cannot be |can't be |mustn't be |shall not be |is not |not |non-?|never )empty(?: string)?\b|@notempty\b",
        RegexOptions.CultureInvariant,
        10000
    )]
    private static partial Regex NotEmpty();
}
