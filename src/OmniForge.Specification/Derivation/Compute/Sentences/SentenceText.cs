using System.Text.RegularExpressions;
using OmniForge.Specification.Derivation.Expressions.Lexing;

namespace OmniForge.Specification.Derivation.Compute.Sentences;

/// <summary>The parts of a sentence that hold rules.</summary>
internal static partial class SentenceText
{
    private static readonly string[] Openings =
    [
        "so",
        "then",
        "thus",
        "hence",
        "therefore",
        "finally",
        "and",
        "but",
        "first",
        "next",
        "afterwards",
        "also",
    ];

    /// <summary>The sentence without remarks in brackets, references and numbers of steps.</summary>
    public static string Plain(string sentence)
    {
        var text = References().Replace(sentence.Trim().TrimEnd(':', ';'), "");
        text = Equivalents().Replace(text, "");
        text = Steps().Replace(text, "");
        text = Restated().Replace(text, "");
        text = Unrounded()
            .Replace(text, match => match.Groups["verb"].Success ? "is not rounded" : "it is not rounded");
        text = Cases().Replace(Used().Replace(Counted().Replace(text, "${name} "), ""), "");
        text = Begun().Replace(Contracted().Replace(text, " is"), "");
        return Remarks().Replace(text, match => match.Groups["keep"].Success ? match.Value : " ").Trim();
    }

    /// <summary>The lexemes of each candidate of a sentence.</summary>
    public static IEnumerable<IReadOnlyList<Lexeme>> Readings(string sentence) =>
        Candidates(Plain(sentence)).Select(Lexer.Split);

    /// <summary>The sentence, and what stands behind an explanation: "A: B", "A, so B"; all numbers of A must stand in B too.</summary>
    public static IEnumerable<string> Candidates(string text)
    {
        if (Assigned().Match(text) is { Success: true } assigned)
        {
            yield return $"{assigned.Groups["name"].Value} = {assigned.Groups["value"].Value}{assigned.Groups["rest"].Value}";
        }

        if (Introduced().Match(text) is { Success: true } introduced)
        {
            yield return introduced.Groups["definition"].Value;
        }

        yield return WithoutOpening(text);
        foreach (var match in Turns().EnumerateMatches(text).ToEnumerable())
        {
            var (before, behind) = (text[..match.Start], text[match.End..]);
            if (NumbersOf(before).All(number => AreTold(number, NumbersOf(behind))))
            {
                yield return WithoutOpening(behind);
            }
        }
        if (Consequence().Match(text) is { Success: true } consequence)
        {
            yield return WithoutOpening(text[..consequence.Index]);
        }
    }

    /// <summary>Reads over a reason at the end: "because …", "since …".</summary>
    public static bool SkipReason(LexemeCursor cursor)
    {
        var mark = cursor.Position;
        _ = cursor.Take(",");
        if (!cursor.TakeAny("because", "since"))
        {
            cursor.Position = mark;
            return false;
        }

        cursor.Position = cursor.Count;
        return true;
    }

    /// <summary>Tells whether a text is only a number of a step or a short title: "Step 1.", "3.1 Peak power.".</summary>
    public static bool IsTitle(string text) => Title().IsMatch(text);

    private static string WithoutOpening(string text)
    {
        var trimmed = text.Trim().TrimStart(',', ';', ':').Trim();
        var end = trimmed.IndexOfAny([' ', ',']);
        return
            end > 0
            && Openings.Contains(trimmed[..end].ToLowerInvariant())
            && !trimmed[end..].TrimStart().StartsWith('=')
            ? trimmed[end..].TrimStart(' ', ',')
            : trimmed;
    }

    /// <summary>20 per cent are told by a factor of 1.2, too.</summary>
    private static bool AreTold(decimal number, HashSet<decimal> numbers) =>
        numbers.Contains(number)
        || numbers.Contains(number / 100m)
        || numbers.Contains(1 + (number / 100m))
        || numbers.Contains(1 - (number / 100m));

    private static HashSet<decimal> NumbersOf(string text) =>
        [.. Lexer.Split(text).Where(lexeme => lexeme.Kind == LexemeKind.Number).Select(lexeme => lexeme.Number!.Value)];

    /// <summary>"It needs no rounding", "isn't rounded", "no rounding takes place".</summary>
    [GeneratedRegex(
        @"\b(?<verb>(?:is|are)n['’]t (?:ever )?rounded|(?:needs?|requires?|gets?|takes?) no rounding|(?:does|do)(?:n['’]t| not) (?:need|require) (?:any )?rounding|(?:is|are) (?:left|kept|used|given|answered) unrounded|(?:stays?|remains?) unrounded)\b|^(?:there is no rounding(?: here)?|no rounding (?:is (?:needed|done|applied|necessary)|takes place|happens)|nothing is rounded here)(?=\W*$)",
        RegexOptions.CultureInvariant | RegexOptions.IgnoreCase,
        10000
    )]
    private static partial Regex Unrounded();

    /// <summary>"The volume in cubic metres is volume_m3 = …": words for what is defined, and its definition.</summary>
    [GeneratedRegex(
        @"^(?:the |an? |our )?(?!(?:if|when|for|otherwise|else|unless|where|in|with|without|at)\b)(?:(?!(?:if|when|for|unless|where|only|otherwise|per|with|without)\b)[a-z]+ ){1,6}(?:is|are|equals|follows from|comes from|is given by|is computed as|is calculated as|is calculated by):? (?<definition>[a-z][a-z0-9]*(?:_[a-z0-9]+)+ ?:?= ?[^=]+)$",
        RegexOptions.CultureInvariant | RegexOptions.IgnoreCase,
        10000
    )]
    private static partial Regex Introduced();

    [GeneratedRegex(
        @"\s*\((?:see )?(?:FR|NFR|R|T|BR|REQ|AC|US)-?\d+(?:\.\d+)*\)",
        RegexOptions.CultureInvariant,
        10000
    )]
    private static partial Regex References();

    [GeneratedRegex(
        @"^\s*(?:(?:Step|Rule|Phase|Table|Figure)\s+)?\d+(?:\.\d+)*[.:)]?(?:\s+[A-Z]\w*(?:\s\w+){0,3}[.:])?\s*$",
        RegexOptions.CultureInvariant,
        10000
    )]
    private static partial Regex Title();

    [GeneratedRegex(
        @"^\s*(?:Step\s+\d+[.:]|\((?:\d{1,2}|[a-z]|[ivx]{1,4})\)\s|\d+(?:\.\d+)+\s|\[[A-Z]+-?\d+\]|(?:(?:FR|BR|REQ|US|AC)-?|[A-Z]-)\d+(?:\.\d+)*[.:)]?\s)\s*",
        RegexOptions.CultureInvariant,
        10000
    )]
    private static partial Regex Steps();

    [GeneratedRegex(
        @"\s\((?<keep>[^()]*(?:[0-9*/+−×÷=<>]|\b(?:is|plus|minus|times|less|halves|rounded)\b|\s-\s)[^()]*)\)|(?<=(?:[-+*/×÷·=−]|\b(?:x|times|plus|minus|by)))\s\((?<keep>[^()]*)\)|\s\([^()]*\)",
        RegexOptions.CultureInvariant,
        10000
    )]
    private static partial Regex Remarks();

    /// <summary>"(1 mm on 1 m² is 1 litre)": why units need no factor.</summary>
    [GeneratedRegex(
        @"\s*\(1 [^()\d]{1,20}(?: 1 [^()\d]{1,20})? (?:is|are|=|equals) 1 [^()\d]{1,20}\)",
        RegexOptions.CultureInvariant,
        10000
    )]
    private static partial Regex Equivalents();

    /// <summary>"(the rounded figure of step 1)": values are used as they were computed anyway.</summary>
    [GeneratedRegex(
        @"\s*\((?:(?:that is|i\.e\.|so|and),? )?(?:the |its |as |already |an? )?(?:rounded|result|figure|value|outcome|answer|number|amount)s?(?: (?:one|ones|figure|value|result|amount|number))?(?:,? (?:see |(?:of|from|in|by) (?:the )?)?(?:step|line|row|item|no\.|point|rule|formula)? ?[A-Z]{0,2}\d+(?:\.\d+)?| (?:above|before|from above|of above))?(?:, (?:it|this|that|which) is what we \w+(?: \w+)?)?\)",
        RegexOptions.CultureInvariant | RegexOptions.IgnoreCase,
        10000
    )]
    private static partial Regex Restated();

    /// <summary>"Weight: guests × 0.11, rounded up to one decimal → cake_kg".</summary>
    [GeneratedRegex(
        @"^(?:[A-Z][\w ]{1,30}:\s+)?(?<value>[^→=:]+?)(?<rest>,\s*(?:rounded|truncated)\b[^→=:]*)?\s*(?:→|->|⇒|⟶)\s*`?(?<name>[a-z]\w*)`?\.?$",
        RegexOptions.CultureInvariant,
        10000
    )]
    private static partial Regex Assigned();

    /// <summary>"The third output, night_only, is …".</summary>
    [GeneratedRegex(
        @"^(?:the |our )?(?:first|second|third|fourth|fifth|last|other) (?:output|result|value|answer|figure),\s+(?<name>[a-z]\w*),\s+(?=is\b|=|shall\b|says\b|tells\b)",
        RegexOptions.CultureInvariant | RegexOptions.IgnoreCase,
        10000
    )]
    private static partial Regex Counted();

    /// <summary>"With the rounded volume of step 2, and …", "; the volume is taken as rounded above": values are used as they were computed anyway.</summary>
    [GeneratedRegex(
        @"^with the rounded [\w ]{2,40}? (?:of|from) (?:step|line|row|rule|no\.|point) ?\d+,?\s+(?:and\s+)?|[;,] (?:each time )?(?:with|using|taking|based on) the rounded [\w ]{2,40}?(?: (?:of|from|in) (?:step |line |row |rule |formula |no\. |point )?[A-Z]{0,2}\d+(?:\.\d+)?)?(?=\s*(?:[;,.]|$))|,? as rounded(?: (?:above|before|in (?:step |line |row |rule |formula )?[A-Z]{0,2}\d+))?,?(?= (?:by|and|from|to|is|plus|minus|times)\b)|[;,]\s+(?:where |and )?(?:the )?\w+ (?:is|are) (?:taken|used|meant) as rounded(?: above| before| in step \d+)?$",
        RegexOptions.CultureInvariant | RegexOptions.IgnoreCase,
        10000
    )]
    private static partial Regex Used();

    /// <summary>": 10.1 minutes become 11, and 10 minutes stay 10" behind what is said of the rounding.</summary>
    [GeneratedRegex(
        @"(?<=\brounded\b[^:]*):\s+(?:(?:,\s+(?:and\s+)?|\s+and\s+)?\d+(?:\.\d+)?(?: \w+)? (?:becomes?|stays?|remains?|is|are|gives?|counts? as|turns? into) \d+(?:\.\d+)?(?: \w+)?)+\.?$",
        RegexOptions.CultureInvariant | RegexOptions.IgnoreCase,
        10000
    )]
    private static partial Regex Cases();

    /// <summary>What rounding up means: "…, rounded up: an hour that has begun counts in full", "…; a whole number stays as it is".</summary>
    [GeneratedRegex(
        @"(?<=\bround(?:ed)? up\b[^:;]*)[:;]\s+(?:(?:an?|every|each|any) (?:[a-z]+ ){1,5}?(?:that (?:has|is|was) )?(?:begun|started|commenced)(?: [a-z]+)? counts? (?:in full|fully|as (?:an? )?(?:full|whole)(?: one| [a-z]+)?|whole)|(?:an?|every|each|any) (?:begun|started|commenced|part|partial|broken) (?:[a-z]+ ){1,3}?counts? (?:in full|fully|as (?:an? )?(?:full|whole)(?: one| [a-z]+)?|whole)|(?:an?|the) (?:whole|full) (?:number|one|[a-z]+)s? (?:stays?|remains?) (?:as (?:it is|they are)|the same|unchanged|whole))\.?$",
        RegexOptions.CultureInvariant | RegexOptions.IgnoreCase,
        10000
    )]
    private static partial Regex Begun();

    [GeneratedRegex(
        @"(?<=\b(?:it|that|this|there))['’]s\b",
        RegexOptions.CultureInvariant | RegexOptions.IgnoreCase,
        10000
    )]
    private static partial Regex Contracted();

    /// <summary>What follows from the rest: "…, so 6 percent a year are 0.5 percent a month", "…, so that nothing remains".</summary>
    [GeneratedRegex(
        @"[,;]\s+so\s+(?!does\b|do\b|is\b|are\b).*$",
        RegexOptions.CultureInvariant | RegexOptions.Singleline,
        10000
    )]
    private static partial Regex Consequence();

    [GeneratedRegex(@":\s|,\s+so\s|;\s+so\s|\bthat is,\s", RegexOptions.CultureInvariant, 10000)]
    private static partial Regex Turns();

    private static IEnumerable<(int Start, int End)> ToEnumerable(this Regex.ValueMatchEnumerator matches)
    {
        var ends = new List<(int, int)>();
        foreach (var match in matches)
        {
            ends.Add((match.Index, match.Index + match.Length));
        }

        return ends;
    }
}
