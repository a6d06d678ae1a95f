using System.Globalization;
using System.Text.RegularExpressions;

namespace OmniForge.Specification.Derivation.Fields;

/// <summary>Reads the form of a text in words: <c>two capital letters, a hyphen, 6 to 10 digits</c>. The expressions are linear.</summary>
internal static partial class PatternReader
{
    public static void Read(PhraseText text, FieldDraft draft)
    {
        text.TakeAll(Quoted(), match => Note(Anchored(text.RawOf(match.Groups["re"])), draft));
        text.TakeAll(Alphabet(), match => NoteAlphabet(match, draft));
        ReadSequences(text, draft);
        text.TakeAll(Prefix(), match => Note("^" + Regex.Escape(text.RawOf(match.Groups["lit"])) + @"[\s\S]*$", draft));
        text.TakeAll(Suffix(), match => Note(@"^[\s\S]*" + Regex.Escape(text.RawOf(match.Groups["lit"])) + "$", draft));
    }

    private static bool Note(string? pattern, FieldDraft draft)
    {
        if (pattern is null)
        {
            return false;
        }
        draft.Patterns.Add(pattern);
        return true;
    }

    private static string? Anchored(string expression) =>
        expression.Contains("(?", StringComparison.Ordinal)
        || expression.Contains('\\', StringComparison.Ordinal) && BackReference().IsMatch(expression)
            ? null
            : "^" + expression.TrimStart('^').TrimEnd('$') + "$";

    private static void ReadSequences(PhraseText text, FieldDraft draft)
    {
        for (var start = Element().Match(text.Low); start.Success; start = start.NextMatch())
        {
            var (pattern, count, end) = ReadSequence(text, start);
            if (count > 1 || (count == 1 && IsPatternAlone(start)))
            {
                draft.Patterns.Add("^" + pattern + "$");
                text.Take(start.Index, end - start.Index);
                start = Element().Match(text.Low, end);
                if (!start.Success)
                {
                    break;
                }
            }
        }
    }

    private static (string Pattern, int Count, int End) ReadSequence(PhraseText text, Match start)
    {
        var elements = new List<Match>();
        var inOrder = false;
        for (var element = start; element.Success; )
        {
            elements.Add(element);
            var link = Link().Match(text.Low, element.Index + element.Length);
            element = link.Success ? NextElement().Match(text.Low, link.Index + link.Length) : Match.Empty;
            inOrder |= element.Success && Order().IsMatch(link.Value);
        }

        if (elements.TrueForAll(element => element.Groups["lit"].Success))
        {
            return ("", 0, elements[^1].Index + elements[^1].Length);
        }

        var pattern =
            !inOrder && elements.Count > 1 && elements.TrueForAll(IsBareClass)
                ? AnyOf(elements)
                : string.Concat(elements.Select(element => Expression(text, element)));
        return (pattern, elements.Count, elements[^1].Index + elements[^1].Length);
    }

    /// <summary>Several kinds of characters without numbers, such as <c>small letters, digits and hyphens</c>, are a set and no sequence.</summary>
    private static bool IsBareClass(Match element) =>
        element.Groups["cls"].Success && element.Value == element.Groups["cls"].Value && element.Value.EndsWith('s');

    private static string AnyOf(List<Match> elements) => Alphabet(elements.Select(element => ClassOf(element.Value)));

    private static bool IsPatternAlone(Match element) =>
        (element.Groups["n"].Success || element.Groups["n1"].Success)
        && element.Groups["cls"].Value is { Length: > 0 } name
        && ClassOf(name) is { Length: > 1 } set
        && (set != Letters || !element.Groups["n1"].Success);

    private static bool NoteAlphabet(Match match, FieldDraft draft)
    {
        var sets = Class().Matches(match.Groups["list"].Value).Select(item => ClassOf(item.Value));
        return Note("^" + Alphabet(sets) + "$", draft);
    }

    private static string Alphabet(IEnumerable<string> sets)
    {
        var content = string.Concat(
            sets.Select(set => set.Trim('[', ']')).Order(StringComparer.Ordinal).Distinct(StringComparer.Ordinal)
        );
        var hyphenLast = content.Contains("\\-", StringComparison.Ordinal)
            ? content.Replace("\\-", "", StringComparison.Ordinal) + "\\-"
            : content;
        return "[" + hyphenLast + "]*";
    }

    private static string Expression(PhraseText text, Match element)
    {
        if (element.Groups["lit"].Success)
        {
            return Regex.Escape(text.RawOf(element.Groups["lit"]));
        }
        var name = element.Groups["cls"].Value;
        if (name.StartsWith("number", StringComparison.Ordinal))
        {
            return "[0-9]+";
        }
        return ClassOf(name) + Count(element, name);
    }

    private static string Count(Match element, string name)
    {
        static int Value(Group group) => (int)(Numerals.Parse(group.Value) ?? 0);
        string Text(int value) => value.ToString(CultureInfo.InvariantCulture);
        if (element.Groups["n1"].Success)
        {
            return "{" + Text(Value(element.Groups["n1"])) + "," + Text(Value(element.Groups["n2"])) + "}";
        }
        if (element.Groups["min"].Success)
        {
            return "{" + Text(Value(element.Groups["min"])) + ",}";
        }
        if (element.Groups["max"].Success)
        {
            return "{1," + Text(Value(element.Groups["max"])) + "}";
        }
        if (element.Groups["n"].Success)
        {
            return Value(element.Groups["n"]) is var exact && exact == 1 ? "" : "{" + Text(exact) + "}";
        }
        return
            name.EndsWith('s')
            && !name.EndsWith("dash", StringComparison.Ordinal)
            && !name.StartsWith("slash", StringComparison.Ordinal)
            ? "+"
            : "";
    }

    private const string Letters = "[A-Za-z]";

    private static string ClassOf(string name)
    {
        var both =
            name.Contains("digit", StringComparison.Ordinal)
            || name.Contains("number", StringComparison.Ordinal)
            || name.Contains("numer", StringComparison.Ordinal);
        return name switch
        {
            _ when name.StartsWith("hex", StringComparison.Ordinal) => "[0-9A-Fa-f]",
            _ when name.StartsWith("alphanum", StringComparison.Ordinal) => "[A-Za-z0-9]",
            _ when name.StartsWith("digits and capital", StringComparison.Ordinal)
                    || name.StartsWith("digits or capital", StringComparison.Ordinal) => "[A-Z0-9]",
            _ when name.StartsWith("digits", StringComparison.Ordinal)
                    && name.Contains("letter", StringComparison.Ordinal) => "[A-Za-z0-9]",
            _ when CapitalName().IsMatch(name) => both ? "[A-Z0-9]" : "[A-Z]",
            _ when SmallName().IsMatch(name) => both ? "[a-z0-9]" : "[a-z]",
            _ when name.Contains("letter", StringComparison.Ordinal) => both ? "[A-Za-z0-9]" : Letters,
            _ when both || name.StartsWith("figure", StringComparison.Ordinal) => "[0-9]",
            _ when name.StartsWith("hyphen", StringComparison.Ordinal)
                    || name.StartsWith("dash", StringComparison.Ordinal)
                    || name.StartsWith("minus", StringComparison.Ordinal) => "\\-",
            _ when name.StartsWith("slash", StringComparison.Ordinal) => "/",
            _ when name.StartsWith("underscore", StringComparison.Ordinal) => "_",
            _ when name.StartsWith("colon", StringComparison.Ordinal) => ":",
            _ when name.StartsWith("blank", StringComparison.Ordinal)
                    || name.StartsWith("space", StringComparison.Ordinal) => "[ ]",
            _ when name.StartsWith("hash", StringComparison.Ordinal) => "\\#",
            _ when name.StartsWith("plus", StringComparison.Ordinal) => "\\+",
            _ => "\\.",
        };
    }

    private const string Case = @"(?:capital|upper-?\s?case|big|small|lower-?\s?case)";

    private const string Name =
        @"(?:"
        + Case
        + @"(?: latin| english)? letters?(?:(?: and| or|/) (?:digits?|numbers?|numerals?))?|(?:latin )?letters?(?:(?: and| or|/) (?:digits?|numbers?|numerals?))?|digits? (?:and|or) (?:"
        + Case
        + @" )?letters?|alphanumeric(?:al)?(?: characters?)?|hex(?:adecimal)? digits?|digits?|numerals?|figures?|hyphens?|dash(?:es)?|minus(?: sign)?|slash(?:es)?|dots?|periods?|full stops?|points?|underscores?|blanks?|spaces?|colons?|hash(?: sign)?|plus sign)(?![\w-])";

    private const string Element1 =
        @"(?:(?:exactly |precisely )?(?:(?<n1>"
        + Numerals.Pattern
        + @")\s*(?:-|to|or)\s*(?<n2>"
        + Numerals.Pattern
        + @")|between (?<n1>"
        + Numerals.Pattern
        + @") and (?<n2>"
        + Numerals.Pattern
        + @")|at least (?<min>"
        + Numerals.Pattern
        + @")|(?:at most|up to) (?<max>"
        + Numerals.Pattern
        + @")|(?<n>"
        + Numerals.Pattern
        + @")|an?|one or more|some)\s+)?(?:(?<cls>"
        + Name
        + @"|number(?=\s*(?:$|[,;.)\u00a6])))|(?:the )?(?:(?:capital |small )?letters?|prefix|text|characters?|word)?\s*(?:`(?<lit>[^`]{1,12})`|""(?<lit>[^""]{1,12})""|'(?<lit>[^']{1,12})')(?!\s*(?:or|,\s*[`""'])\b?)|the (?:capital |small )?letter (?<lit>[a-z])\b|(?<lit>[a-z]{1,5}-)(?=\s*(?:,|followed|then|and|plus)))";

    [GeneratedRegex(@"\b(?:then|followed|plus)\b|\+", RegexOptions.CultureInvariant, 10000)]
    private static partial Regex Order();

    [GeneratedRegex(@"(?<![\w-])" + Element1, RegexOptions.CultureInvariant, 10000)]
    private static partial Regex Element();

    [GeneratedRegex(@"\G" + Element1, RegexOptions.CultureInvariant, 10000)]
    private static partial Regex NextElement();

    [GeneratedRegex(
        @"\G\s*(?:,\s*(?:and then |and |then |followed by |plus )?|(?:and )?then |and then |and |followed by |plus |\+ )\s*",
        RegexOptions.CultureInvariant,
        10000
    )]
    private static partial Regex Link();

    [GeneratedRegex(
        @"(?:\b(?:only|nothing but|consist(?:s|ing)?(?: only)? of|made (?:up )?(?:only )?of|may (?:only )?(?:contain|hold|have)(?: only)?|contains? (?:only|nothing but))\s+(?<list>"
            + Name
            + @"(?:\s*(?:,|and|or|, and|, or)\s*"
            + Name
            + @")*)(?:\s+only)?|(?<list>"
            + Name
            + @"(?:\s*(?:, and|, or|,|and|or)\s*"
            + Name
            + @")*)\s+only\b)",
        RegexOptions.CultureInvariant,
        10000
    )]
    private static partial Regex Alphabet();

    [GeneratedRegex(Name, RegexOptions.CultureInvariant, 10000)]
    private static partial Regex Class();

    [GeneratedRegex(
        @"\b(?:must |has to |always )?(?:starts?|begins?|starting|beginning) with (?:the (?:letters?|prefix|text|characters?) )?(?:[`""'](?<lit>[^`""']{1,20})[`""']|(?<lit>[a-z]{1,5}-)(?=\W|$))",
        RegexOptions.CultureInvariant,
        10000
    )]
    private static partial Regex Prefix();

    [GeneratedRegex(
        @"\b(?:must |has to |always )?(?:ends?|ending) (?:with|in|on) (?:the (?:letters?|suffix|text|characters?) )?[`""'](?<lit>[^`""']{1,20})[`""']",
        RegexOptions.CultureInvariant,
        10000
    )]
    private static partial Regex Suffix();

    [GeneratedRegex(
        @"(?:\b(?:pattern|regexp?|regex|matches|matching|regular expression)[""']?\s*[:=(]?\s*(?:regexp\s*=\s*)?|~\s*)(?:r?""(?<re>[^""]+)""|r?'(?<re>[^']+)'|`(?<re>[^`]+)`|/(?<re>[^/]+)/)\)?|(?<=^\s*)(?<re>\^[^\s\u00a6]+\$)(?=\s*$)",
        RegexOptions.CultureInvariant,
        10000
    )]
    private static partial Regex Quoted();

    [GeneratedRegex(@"\\[1-9]", RegexOptions.CultureInvariant, 10000)]
    private static partial Regex BackReference();

    [GeneratedRegex(@"capital|upper|big", RegexOptions.CultureInvariant, 10000)]
    private static partial Regex CapitalName();

    [GeneratedRegex(@"small|lower", RegexOptions.CultureInvariant, 10000)]
    private static partial Regex SmallName();
}
