using System.Text.RegularExpressions;
using OmniForge.Requirements.Extraction.Entities;

namespace OmniForge.Specification.Derivation.Fields;

/// <summary>Reads the values of an enum: in code or quotes, after <c>one of</c>, as a union, or as the whole of a type cell.</summary>
internal static partial class ValuesReader
{
    /// <summary>Reads values in code or quotes, or behind words that announce them.</summary>
    public static void ReadAnnounced(PhraseText text, FieldDraft draft)
    {
        if (draft.TypeName is not null)
        {
            return;
        }
        text.Take(Quoted(), match => NoteQuoted(text, match, draft));
        text.Take(Announced(), match => Note(Words(text, match.Groups["list"]), draft));
        text.Take(Counted(), match => Note(Words(text, match.Groups["list"]), draft));
    }

    /// <summary>Reads values that answer what a field asks for: <c>which kind of kennel: basic, comfort or garden</c>.</summary>
    public static void ReadAsked(PhraseText text, FieldDraft draft)
    {
        if (draft.TypeName is null && draft.Values.Count == 0)
        {
            text.Take(Asked(), match => Note(Words(text, match.Groups["list"]), draft));
        }
    }

    /// <summary>Reads values that are the whole of a type.</summary>
    public static void ReadBare(PhraseText text, FieldPhraseRole role, FieldDraft draft)
    {
        if (
            draft.TypeName is null
            && draft.Values.Count == 0
            && (IsBareAllowed(role, draft) || IsWholeComment(text, draft))
        )
        {
            text.Take(Bare(), match => Note(Words(text, match.Groups["list"]), draft));
        }
    }

    /// <summary>"later" between two values tells that the first one is what it is at first.</summary>
    private static bool NoteQuoted(PhraseText text, Match match, FieldDraft draft)
    {
        var values = Quote().Matches(text.RawOf(match)).Select(item => item.Groups["v"].Value).ToList();
        if (!Note(values, draft))
        {
            return false;
        }
        if (draft.Default is null && Later().IsMatch(match.Value))
        {
            (draft.Default, draft.IsInitial) = (values[0], true);
        }
        return true;
    }

    private static bool IsBareAllowed(FieldPhraseRole role, FieldDraft draft) =>
        role is FieldPhraseRole.Type or FieldPhraseRole.Values
        || draft.Type == TypeWord.Values
        || (role == FieldPhraseRole.Rule && draft.Type == TypeWord.None && IsWholeCell(draft))
        || (draft.Type == TypeWord.None && ChoiceName().IsMatch(draft.Name));

    /// <summary>A cell that is nothing but a list of words, of a field that nothing else tells the type of: <c>bike, cargo_bike, van</c>.</summary>
    private static bool IsWholeCell(FieldDraft draft) =>
        draft.Mention.Phrases.Any(phrase => WholeCell().IsMatch(phrase.Text.Text));

    [GeneratedRegex(@"^\s*[a-z]\w*(?:, [a-z]\w*)*(?:,|,? or| /) [a-z]\w*\s*$", RegexOptions.CultureInvariant, 10000)]
    private static partial Regex WholeCell();

    /// <summary>A comment on a text that is nothing but a list of words: <c>string ferry = 2; // albatross, petrel or puffin</c>.</summary>
    private static bool IsWholeComment(PhraseText text, FieldDraft draft) =>
        draft.Type == TypeWord.Text && WholeComment().IsMatch(text.Low);

    [GeneratedRegex(
        @"^\s*(?:one of |either )?[a-z]\w*(?:, [a-z]\w*)+,? or [a-z]\w*\s*$|^\s*[a-z]\w*(?:\s*\|\s*[a-z]\w*)+\s*$",
        RegexOptions.CultureInvariant,
        10000
    )]
    private static partial Regex WholeComment();

    private static bool Note(IEnumerable<string> values, FieldDraft draft)
    {
        var told = values.Distinct(StringComparer.Ordinal).ToList();
        if (
            draft.Type is not (TypeWord.None or TypeWord.Text or TypeWord.Values or TypeWord.Identifier)
            || told.Count == 0
        )
        {
            return false;
        }
        if (told.TrueForAll(value => value is "true" or "false"))
        {
            draft.Type = TypeWord.Boolean;
            return true;
        }
        if (draft.Values.Count > 0)
        {
            return told.TrueForAll(draft.Values.Contains);
        }
        draft.Type = TypeWord.Values;
        draft.Values.AddRange(told);
        return true;
    }

    private static IEnumerable<string> Words(PhraseText text, Group list) =>
        Separator()
            .Split(text.RawOf(list))
            .Select(item => item.Trim(' ', '`', '"', '\'', '\u201c', '\u201d', '.', '(', ')'))
            .Where(item => item.Length > 0)
            .Select(item => item.Contains(' ', StringComparison.Ordinal) ? FieldNames.Snake(item) : item);

    private const string Item = @"(?:`[^`]{1,60}`|""[^""]{1,60}""|'[^']{1,60}')";

    private const string Announcement =
        @"(?:\b(?:is |are |must be |has to be |can be |may be |always )*(?:exactly )?(?:one of(?: the (?:values|following|words))?|either|any of|enum(?:eration)?(?: of)?|in|choice (?:of|between)|(?:allowed |possible |permitted |valid )?values?(?: are| is)?|can be|may be|is)\s*[:=]?\s*[(\[{]?\s*)?";

    private const string Plain =
        @"(?!(?:uuid|text|string|integer|number|date|time|boolean|the|a|an|at|not|no|null|to|from|of|in|with|when|if|set|made|given|required|optional|default|unique|up|max|min|kept|stored|it|is|and|or)\b)[a-z][a-z0-9_]*(?:[ -](?!(?:or|and|if|is|by|when|as|at|unless|later|in|of|with)\b)[a-z0-9_]+)?";

    [GeneratedRegex(
        Announcement
            + Item
            + @"(?:\s*(?:,\s*(?:or|and|later|then)\s+|,|/|\||;|\bor\b|\band\b|\blater\b)\s*"
            + Item
            + @")+\s*[)\]}]?",
        RegexOptions.CultureInvariant,
        10000
    )]
    private static partial Regex Quoted();

    [GeneratedRegex(@"\blater\s*[`""']", RegexOptions.CultureInvariant, 10000)]
    private static partial Regex Later();

    [GeneratedRegex(
        @"`(?<v>[^`]+)`|[""\u201c\u201d\u201e\u00ab\u00bb](?<v>[^""\u201c\u201d\u201e\u00ab\u00bb]+)[""\u201c\u201d\u201e\u00ab\u00bb]|['\u2018\u2019](?<v>[^'\u2018\u2019]+)['\u2018\u2019]",
        RegexOptions.CultureInvariant,
        10000
    )]
    private static partial Regex Quote();

    [GeneratedRegex(
        @"\b(?:is |are |must be |has to be |can be |may be )*(?:exactly )?(?:one of(?: the (?:values|following|words|following values))?|either|any of|enum(?:eration)?(?: of)?|(?:allowed |possible |permitted |valid )?values(?: are)?|choice (?:of|between))\s*[:=]?\s*[(\[{<]?\s*(?<list>"
            + Plain
            + @"(?:\s*(?:,\s*(?:or |and )?|/|\||;|\bor\b|\band\b)\s*"
            + Plain
            + @")+)\s*[)\]}>]?",
        RegexOptions.CultureInvariant,
        10000
    )]
    private static partial Regex Announced();

    /// <summary>"there are only four that I sell: wool, cotton, alpaca and silk".</summary>
    [GeneratedRegex(
        @"(?:^|(?<=[,;.\u00a6]\s*))(?:and\s+)?(?:there (?:are|is)|these are|it is|one has|(?:we|i|you|they) (?:have|know|sell|offer|use|keep|stock|only \w+)|of which there are|only|the following)\b(?=[^:.;]*\b(?:only|two|three|four|five|six|seven|eight|kinds?|sorts?|types?|these|following|possible|allowed)\b)[^:.;]{0,60}:\s*(?<list>"
            + Plain
            + @"(?:\s*(?:,\s*(?:or |and )?|/|\||;|\bor\b|\band\b)\s*"
            + Plain
            + @")+)",
        RegexOptions.CultureInvariant,
        10000
    )]
    private static partial Regex Counted();

    [GeneratedRegex(
        @"^[\s:-]*(?:which|what)\b(?! (?:is|are|has|have|was)\b)[^.;,:(\d`""']{0,60}:\s*(?<list>"
            + Plain
            + @"(?:\s*(?:,\s*(?:or |and )?|/|\||;|\bor\b|\band\b)\s*"
            + Plain
            + @")+)\s*(?=$|[;.\u00a6(])",
        RegexOptions.CultureInvariant,
        10000
    )]
    private static partial Regex Asked();

    [GeneratedRegex(
        @"^[\s\u00a6]*[(\[{]?\s*(?<list>"
            + Plain
            + @"(?:\s*(?:,\s*(?:or |and )?|/|\||\bor\b)\s*"
            + Plain
            + @")+)\s*[)\]}]?\s*(?=$|[;.,\u00a6(])",
        RegexOptions.CultureInvariant,
        10000
    )]
    private static partial Regex Bare();

    [GeneratedRegex(@"\s*(?:,\s*(?:or |and )?|/|\||;|\bor\b|\band\b)\s*", RegexOptions.CultureInvariant, 10000)]
    private static partial Regex Separator();

    [GeneratedRegex(
        @"(?:^|_)(?:status|state|mode|kind|type|category|role|level|class|colou?r|season|priority|severity|group|phase|stage|unit|size|grade|zone|tier)$",
        RegexOptions.CultureInvariant,
        10000
    )]
    private static partial Regex ChoiceName();
}
