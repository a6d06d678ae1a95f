using System.Text.RegularExpressions;

namespace OmniForge.Specification.Derivation.Compute.Signatures;

/// <summary>Says what a sentence tells of an input in the words that <see cref="Fields.FieldReader"/> knows.</summary>
internal static partial class InputWording
{
    /// <summary>Type, limits and default; null, if the words tell no type and no values.</summary>
    /// <param name="said">What is said.</param>
    /// <param name="name">Name of the input, which may stand in a comparison.</param>
    public static string? Plain(string said, string name)
    {
        var text = said.Trim().TrimEnd(')', '.', ' ').Replace(')', ' ').Replace('(', ' ');
        text = Regexed(text, name);
        if (Values().Match(text) is { Success: true } values && !Type().IsMatch(text))
        {
            var items = Item()
                .Matches(values.Groups["list"].Value)
                .Select(match => match.Groups["item"].Value)
                .ToList();
            return items.Count > 1 ? $"one of {string.Join(", ", items.Select(item => $"`{item}`"))}" : null;
        }

        return Type().IsMatch(text) ? text : null;
    }

    private static string Regexed(string said, string name)
    {
        var text = Between()
            .Replace(
                said,
                match =>
                    string.Equals(match.Groups["name"].Value, name, StringComparison.OrdinalIgnoreCase)
                        ? $"from {match.Groups["a"].Value} to {match.Groups["b"].Value}"
                        : match.Value
            );
        text = Extremes().Replace(text, "from ${a} to ${b}");
        text = Dots().Replace(text, "from ${a} to ${b}");
        text = AtLeast().Replace(text, "at least ${a}, at most ${b}");
        text = Of().Replace(text, "from ${a} to ${b}");
        text = NotBelow().Replace(text, "at least ${n}");
        text = NotAbove().Replace(text, "at most ${n}");
        text = Fillers().Replace(text, " ");
        text = Truth().Replace(text, "boolean");
        text = Fraction().Replace(text, "decimal");
        if (
            text.Contains("boolean", StringComparison.OrdinalIgnoreCase)
            || text.Contains("flag", StringComparison.OrdinalIgnoreCase)
        )
        {
            text = No().Replace(text, "false");
            text = Ticks().Replace(text, "boolean, default false");
        }

        var value = DefaultOf(ref text);
        text = Optional().Replace(text, " ");
        return value is null ? text.Trim(' ', ',', ';', '.') : $"{text.Trim(' ', ',', ';', '.')}, default {value}";
    }

    /// <summary>The default, which is taken out of the text; null, if it tells none or several.</summary>
    private static string? DefaultOf(ref string text)
    {
        var found = Default().Matches(text).Select(match => match.Groups["v"].Value).ToList();
        var distinct = found
            .Select(value => value is "zero" ? "0" : value.ToLowerInvariant())
            .Distinct(StringComparer.Ordinal)
            .ToList();
        if (distinct is not [var only])
        {
            return null;
        }

        text = Default().Replace(text, " ");
        return only;
    }

    private const RegexOptions Options = RegexOptions.CultureInvariant | RegexOptions.IgnoreCase;

    private const string N = @"-?\d+(?:\.\d+)?";

    private const string V = @"(?<v>true|false|zero|-?\d+(?:\.\d+)?)";

    private const string Absent =
        @"(?:(?:it is |nothing is |it's |no value is |left )?(?:not (?:given|stated|entered|supplied|set|sent|present|there|told)|missing|absent|omitted|left (?:out|empty|blank)|entered|empty|given|blank|out))";

    [GeneratedRegex(@"(?<a>" + N + @") ?(?:≤|<=) ?(?<name>\w+) ?(?:≤|<=) ?(?<b>" + N + ")", Options, 10000)]
    private static partial Regex Between();

    [GeneratedRegex(
        @"[,.]?\s*(?:the |its |with (?:the |a )?)?(?:lowest|smallest|least|minimum)(?: value)?(?: is| of)? (?<a>"
            + N
            + @"),?(?: and)?(?: the| its| a)? (?:highest|largest|greatest|maximum|most)(?: value)?(?: is| of)? (?<b>"
            + N
            + ")",
        Options,
        10000
    )]
    private static partial Regex Extremes();

    [GeneratedRegex(@"(?:in|within|from) (?<a>" + N + @") ?\.\.\.? ?(?<b>" + N + @")", Options, 10000)]
    private static partial Regex Dots();

    [GeneratedRegex(@"(?<a>" + N + @") at (?:the )?least,? (?:and )?(?<b>" + N + @") at (?:the )?most", Options, 10000)]
    private static partial Regex AtLeast();

    [GeneratedRegex(
        @"(?:(?:of|with (?:the |a )?range(?: of)?|in (?:the |a )?range(?: of| from)?|(?:lies?|is) between|from|between)\s+)?(?<a>"
            + N
            + @") ?(?:-|to|through|up to|and) ?(?<b>"
            + N
            + @")(?: inclusive(?:ly)?)?",
        Options,
        10000
    )]
    private static partial Regex Of();

    [GeneratedRegex(
        @"(?:of )?(?:not|no) (?:below|under|less than|lower than|smaller than|less|fewer than) (?<n>" + N + ")",
        Options,
        10000
    )]
    private static partial Regex NotBelow();

    [GeneratedRegex(
        @"(?:of )?(?:not|no) (?:above|over|more than|higher than|greater than|larger than|beyond) (?<n>" + N + ")",
        Options,
        10000
    )]
    private static partial Regex NotAbove();

    [GeneratedRegex(
        @"\b(?:which is|that is|which|has to be|must be|shall be|have to be|may be given|can be given|is expected|are expected|is allowed|are allowed|and nothing else|inclusive|exactly|namely|when given,?|if given,?|when present,?|if present,?|otherwise it is (?=an? )|the choices are|the options are|with the options|with the permitted values|with the values|choose from|chosen from|from the list|one of the values|either|lies|any(?= (?:integer|whole|decimal|number|of))|a(?= \w+,)|a value of)\b",
        Options,
        10000
    )]
    private static partial Regex Fillers();

    [GeneratedRegex(
        @"\b(?:either )?(?:true or false|yes or no|yes/no|true/false|or not)(?: value)?\b|\bbool\b",
        Options,
        10000
    )]
    private static partial Regex Truth();

    [GeneratedRegex(
        @"\b(?:number with decimals|decimal number|number with a decimal point|decimal value)\b",
        Options,
        10000
    )]
    private static partial Regex Fraction();

    [GeneratedRegex(@"\bno\b", Options, 10000)]
    private static partial Regex No();

    [GeneratedRegex(
        @"^boolean[;,] without (?:a tick|it) (?:it is )?false, with (?:one|it|a tick) (?:it is )?true$",
        Options,
        10000
    )]
    private static partial Regex Ticks();

    [GeneratedRegex(
        @"[,;.]?\s*(?:and |or |but |with )*(?:"
            + @"(?:the |a |its )?defaults?(?: value)?(?: is| of| to|:)* "
            + V
            + "|"
            + V
            + @" (?:as the default|as a default|by default|as default)"
            + @"|(?:and )?(?:shall )?(?:it |this )?(?:is |use |uses |taken as |taken to be |assumed to be |assumed as |counts as |it's )+"
            + V
            + @" (?:if|when|where|unless) "
            + Absent
            + @"|otherwise (?:it )?(?:counts as|is|is taken as|means) "
            + V
            + @"|(?:if|when|where|unless) "
            + Absent
            + @",? (?:then )?(?:it |this )?(?:is |counts as |means |defaults to |it's )?(?:taken as )?"
            + V
            + @"(?: is (?:used|taken|assumed))?"
            + @"|(?:may be |can be )left out, in which case it is "
            + V
            + @"|leave it (?:blank|out|empty) and it(?:'s| is) "
            + V
            + @"|without (?:a value|one|it),? (?:it )?is "
            + V
            + @"|"
            + V
            + @" (?:if|when|where|unless) "
            + Absent
            + @")(?!\w)",
        Options,
        10000
    )]
    private static partial Regex Default();

    [GeneratedRegex(
        @"[,;]?\s*\b(?:may be left out|can be left out|not required|optional|is optional|need not be given)\b",
        Options,
        10000
    )]
    private static partial Regex Optional();

    [GeneratedRegex(
        @"\b(?:integers?|whole numbers?|int|decimals?|boolean|flag|numbers?|text|string|date|time)\b",
        Options,
        10000
    )]
    private static partial Regex Type();

    [GeneratedRegex(
        @"^[\s,:;{=]*(?:enum:?|(?:a )?(?:choice|one|any) (?:of|between)|choices?:?|options?:?|values?:?|is|are|can be|may be)?[\s,:;{]*(?<list>(?:an? )?[`""']?[a-z][\w-]*[`""']?(?:\s*(?:,\s*(?:or |and )?|/|\||\bor\b|\band\b)\s*(?:an? )?[`""']?[a-z][\w-]*[`""']?)+)[\s}.?,]*$",
        Options,
        10000
    )]
    private static partial Regex Values();

    [GeneratedRegex(@"(?:\b(?:an?|or|and) )*[`""']?(?<item>(?!(?:an?|or|and)\b)[a-z][\w-]*)[`""']?", Options, 10000)]
    private static partial Regex Item();
}
