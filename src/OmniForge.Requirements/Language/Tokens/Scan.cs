using System.Globalization;
using System.Text.RegularExpressions;
using OmniForge.Requirements.Language.Lexicon;

namespace OmniForge.Requirements.Language.Tokens;

/// <summary>Measures the token at the beginning of a text.</summary>
internal static partial class Scan
{
    private static readonly string[] Operators =
    [
        "<->",
        "-->",
        "==>",
        "...",
        "->",
        "=>",
        "<=",
        ">=",
        "==",
        "!=",
        "<>",
        ":=",
        "&&",
        "||",
        "..",
        "**",
    ];

    /// <summary>A word: letters, digits and underscores, with hyphens, apostrophes and dots within.</summary>
    public static int Word(ReadOnlySpan<char> text)
    {
        if (text.Length > 3 && text[1] == '.' && Abbreviation(text) is > 0 and var abbreviation)
        {
            return abbreviation;
        }

        var i = 1;
        while (i < text.Length)
        {
            if (!IsWordPart(text[i]) && !IsJoint(text, i))
            {
                break;
            }

            i++;
        }

        return i;
    }

    /// <summary>A number with its separators and a factor such as <c>k</c>, or an ordinal or version, which are words.</summary>
    public static (TokenKind Kind, int Length) Number(ReadOnlySpan<char> text)
    {
        if (!char.IsAsciiDigit(text[0]))
        {
            return (TokenKind.Number, 1);
        }

        foreach (var match in VersionOrOrdinal().EnumerateMatches(text))
        {
            return (TokenKind.Word, match.Length);
        }

        foreach (var match in NumberShape().EnumerateMatches(text))
        {
            return (TokenKind.Number, match.Length);
        }

        return (TokenKind.Number, 1);
    }

    /// <summary>A date or time in digits; 0 if there is none.</summary>
    public static int Date(ReadOnlySpan<char> text)
    {
        foreach (var match in DateShape().EnumerateMatches(text))
        {
            return match.Length;
        }

        return 0;
    }

    /// <summary>A URL, e-mail address or path; 0 if there is none.</summary>
    public static int Reference(ReadOnlySpan<char> text, bool isWordStart)
    {
        if (!isWordStart || !(text[0] == '/' || char.IsLetter(text[0])))
        {
            return 0;
        }

        foreach (var match in ReferenceShape().EnumerateMatches(text))
        {
            return text[..match.Length].TrimEnd(".,;:!?)").Length;
        }

        return 0;
    }

    /// <summary>An operator of several characters, else one character (or surrogate pair).</summary>
    public static int Symbol(ReadOnlySpan<char> text)
    {
        foreach (var one in Operators)
        {
            if (text.StartsWith(one, StringComparison.Ordinal))
            {
                return one.Length;
            }
        }

        return char.IsHighSurrogate(text[0]) && text.Length > 1 ? 2 : 1;
    }

    /// <summary>Tells whether code is more than a term: it has operators.</summary>
    public static bool IsFormula(ReadOnlySpan<char> code)
    {
        foreach (var _ in FormulaShape().EnumerateMatches(code))
        {
            return true;
        }

        return false;
    }

    /// <summary>The value of a token, if it has one.</summary>
    public static decimal? Value(TokenKind kind, string text) =>
        kind switch
        {
            TokenKind.Number => NumberValue(text),
            TokenKind.Word => NumberWords.ValueOf(text),
            _ => null,
        };

    private static decimal? NumberValue(string text)
    {
        var factor = text[^1] switch
        {
            'k' or 'K' => 1_000m,
            'M' => 1_000_000m,
            _ => 1m,
        };
        var digits = factor == 1m ? text : text[..^1];
        switch (digits)
        {
            case "½":
                return 0.5m;
            case "¼":
                return 0.25m;
            case "¾":
                return 0.75m;
        }

        var isDecimalComma =
            digits.IndexOf(',', StringComparison.Ordinal) is > 0 and var comma
            && !ThousandsComma().IsMatch(digits)
            && comma > 0;
        var plain = isDecimalComma
            ? digits.Replace(',', '.')
            : string.Concat(digits.Where(c => char.IsAsciiDigit(c) || c == '.'));
        return
            decimal.TryParse(plain, NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture, out var value)
            && value < decimal.MaxValue / 1_000_000
            ? value * factor
            : null;
    }

    /// <summary>A hyphen or apostrophe between letters, or a dot that no blank follows: before a letter, or between digits.</summary>
    private static bool IsJoint(ReadOnlySpan<char> text, int index) =>
        index + 1 < text.Length
        && IsWordPart(text[index + 1])
        && (
            text[index] is '-' or '\'' or '’' or '‑'
            || (text[index] == '.' && (char.IsLetter(text[index + 1]) || char.IsDigit(text[index - 1])))
        );

    private static bool IsWordPart(char c) =>
        char.IsLetterOrDigit(c) || c == '_' || char.GetUnicodeCategory(c) == UnicodeCategory.NonSpacingMark;

    /// <summary><c>e.g.</c>, <c>i.e.</c>, <c>a.m.</c>: letters that each have a dot.</summary>
    private static int Abbreviation(ReadOnlySpan<char> text)
    {
        var i = 0;
        while (i + 1 < text.Length && char.IsLetter(text[i]) && text[i + 1] == '.')
        {
            i += 2;
        }

        return i >= 4 && (i == text.Length || !IsWordPart(text[i])) ? i : 0;
    }

    [GeneratedRegex(
        @"^(?:\d+(?:st|nd|rd|th)\b|\d+\.\d+\.\d+(?:\.\d+)*)",
        RegexOptions.CultureInvariant,
        matchTimeoutMilliseconds: 1000
    )]
    private static partial Regex VersionOrOrdinal();

    [GeneratedRegex(
        @"^(?:\d{1,3}(?:,\d{3})+(?:\.\d+)?(?![\d])|\d{1,3}(?:[ \u00A0\u202F\u2009]\d{3})+(?:\.\d+)?(?![\d,.-]?\d)|0,\d+|\d+,\d{1,2}(?=\s?(?:%|€|EUR\b|euro|kg\b))|\d+(?:\.\d+)?)(?:[kKM](?![\p{L}\d]))?",
        RegexOptions.CultureInvariant,
        matchTimeoutMilliseconds: 1000
    )]
    private static partial Regex NumberShape();

    [GeneratedRegex(@"^\d{1,3}(?:,\d{3})+(?:\.\d+)?$", RegexOptions.CultureInvariant, matchTimeoutMilliseconds: 10000)]
    private static partial Regex ThousandsComma();

    [GeneratedRegex(
        @"^(?:\d{4}-\d{2}-\d{2}(?:[T ]\d{2}:\d{2}(?::\d{2}(?:\.\d+)?)?(?:Z|[+-]\d{2}:?\d{2})?)?|\d{1,2}:\d{2}(?::\d{2})?)(?![\d:])",
        RegexOptions.CultureInvariant,
        matchTimeoutMilliseconds: 1000
    )]
    private static partial Regex DateShape();

    [GeneratedRegex(
        @"^(?:[a-z][a-z0-9+.]{1,15}://[^\s<>""]+|[\w.+-]{1,64}@[\w-]{1,63}(?:\.[\w-]{1,63})+|/[A-Za-z{][\w{}./:-]*)",
        RegexOptions.CultureInvariant | RegexOptions.IgnoreCase,
        matchTimeoutMilliseconds: 1000
    )]
    private static partial Regex ReferenceShape();

    [GeneratedRegex(@"[=<>×÷→*^]|\s[+/−-]\s|->", RegexOptions.CultureInvariant, matchTimeoutMilliseconds: 10000)]
    private static partial Regex FormulaShape();
}
