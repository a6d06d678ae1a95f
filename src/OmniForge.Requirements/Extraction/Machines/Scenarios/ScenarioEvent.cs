using System.Text.RegularExpressions;
using OmniForge.Requirements.Documents;

namespace OmniForge.Requirements.Extraction.Machines.Scenarios;

/// <summary>The event that the "when" of a scenario names, and what stands behind it.</summary>
/// <param name="Name">The name as it is written.</param>
/// <param name="Start">Offset of the name in the step.</param>
/// <param name="Rest">What is said behind it: what it carries.</param>
internal sealed partial record ScenarioEvent(string Name, int Start, string Rest)
{
    /// <summary>Reads the step; null, if it names no event surely.</summary>
    /// <param name="text">The step.</param>
    /// <param name="plain">Its text, with what stands for names put in.</param>
    public static ScenarioEvent? Read(RichText text, string plain)
    {
        if (ArrivesPattern.Match(plain) is { Success: true } arrives && IsName(arrives.Groups["name"].Value))
        {
            return Of(plain, arrives.Groups["name"], arrives.Index + arrives.Length);
        }

        foreach (var pattern in (ReadOnlySpan<Regex>)[NamedPattern, QuotedPattern])
        {
            if (pattern.Match(plain) is { Success: true } named && IsName(named.Groups["name"].Value))
            {
                return Of(plain, named.Groups["name"], named.Index + named.Length);
            }
        }

        if (
            text.Marks.FirstOrDefault(mark => mark.Kind is TextMarkKind.Code or TextMarkKind.Bold) is
            { Length: > 0 } set
        )
        {
            var end = set.Start + set.Length;
            return new(plain.Substring(set.Start, set.Length), set.Start, Behind(plain, end));
        }

        var open = plain.IndexOf('(', StringComparison.Ordinal);
        var snake = SnakePattern.Match(open < 0 ? plain : plain[..open]);
        return snake.Success ? Of(plain, snake.Groups["name"], snake.Index + snake.Length) : null;
    }

    private static ScenarioEvent Of(string plain, Group name, int end) =>
        new(name.Value, name.Index, Behind(plain, end));

    private static string Behind(string plain, int end) =>
        ArrivalPattern.Replace(plain[end..].TrimStart('`', '"', '\'', '”'), "").Trim(' ', '.', ',');

    private static bool IsName(string name) => !NoNames.Contains(name);

    private static readonly HashSet<string> NoNames = new(
        [
            "event",
            "events",
            "it",
            "this",
            "that",
            "one",
            "arrives",
            "comes",
            "happens",
            "occurs",
            "is",
            "which",
            "for",
            "the",
            "a",
            "an",
            "any",
            "some",
            "another",
            "other",
        ],
        StringComparer.Ordinal
    );

    private const string Nouns = "(?:event|command|trigger|signal|message|action|request)";

    private const string Arrives =
        @"(?:arrives?|comes(?: in)?|happens|occurs|takes place|(?:is|was) (?:received|sent|raised|fired|triggered|reported|applied|processed|called|handled))";

    private const string Written = @"[`""'“]?(?<name>[a-z][a-z0-9]*(?:[_-][a-z0-9]+)*)[`""'”]?";

    [GeneratedRegex(
        "^(?:(?:the|an?) )?(?:" + Nouns + " )?" + Written + "(?: " + Nouns + ")? " + Arrives + @"\b",
        RegexOptions.CultureInvariant,
        10000
    )]
    private static partial Regex ArrivesPattern { get; }

    [GeneratedRegex(@"\b" + Nouns + " " + Written, RegexOptions.CultureInvariant, 10000)]
    private static partial Regex NamedPattern { get; }

    [GeneratedRegex(@"[`""“](?<name>[a-z][a-z0-9]*(?:[_ -][a-z0-9]+)*)[`""”]", RegexOptions.CultureInvariant, 10000)]
    private static partial Regex QuotedPattern { get; }

    [GeneratedRegex(@"\b(?<name>[a-z][a-z0-9]*(?:_[a-z0-9]+)+)\b", RegexOptions.CultureInvariant, 10000)]
    private static partial Regex SnakePattern { get; }

    [GeneratedRegex("^\\s*(?:" + Nouns + "\\b\\s*)?(?:" + Arrives + @"\b)?", RegexOptions.CultureInvariant, 10000)]
    private static partial Regex ArrivalPattern { get; }
}
