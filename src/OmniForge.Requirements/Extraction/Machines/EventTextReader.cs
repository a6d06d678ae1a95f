using System.Text.RegularExpressions;
using OmniForge.Requirements.Documents;
using OmniForge.Requirements.Language.Tagging;

namespace OmniForge.Requirements.Extraction.Machines;

/// <summary>Reads sentences, items and lines: which event leads from which state to which.</summary>
internal static partial class EventTextReader
{
    /// <summary>Reads what a text says about events.</summary>
    /// <param name="tagged">The text, with states and events tagged.</param>
    /// <param name="context">The event and the state that the text around is about.</param>
    public static IEnumerable<EventClause> Read(TaggedText tagged, EventContext context)
    {
        var current = context.Events;
        foreach (var (start, end) in Clauses(tagged.Shape))
        {
            if (IllustrationPattern.IsMatch(tagged.Shape[start..end]))
            {
                continue;
            }

            var groups = EventsPattern.Matches(tagged.Shape[start..end]);
            for (var i = 0; i < groups.Count; i++)
            {
                current = [.. tagged.TagsWithin(start + groups[i].Index, groups[i].Length).Select(tag => tag.Name)];
                var from = i == 0 ? start : start + groups[i].Index;
                var to = i + 1 < groups.Count ? start + groups[i + 1].Index : end;
                yield return Clause(tagged, (from, to), current, context);
            }

            if (groups.Count == 0 && current.Count > 0)
            {
                yield return Clause(tagged, (start, end), current, context);
            }
        }
    }

    /// <summary>The clauses of a shape: what stands between full stops and semicolons.</summary>
    public static IEnumerable<(int Start, int End)> Clauses(string shape)
    {
        var start = 0;
        foreach (Match match in EndPattern.Matches(shape))
        {
            yield return (start, match.Index);
            start = match.Index + match.Length;
        }

        if (start < shape.Length)
        {
            yield return (start, shape.Length);
        }
    }

    private static EventClause Clause(
        TaggedText tagged,
        (int Start, int End) stretch,
        IReadOnlyList<string> events,
        EventContext context
    )
    {
        var reading = IsRefusal(tagged.Shape[stretch.Start..stretch.End])
            ? null
            : ClauseReader.Read(tagged, stretch.Start, stretch.End, context.States);
        return new(events, stretch.Start, stretch.End, reading);
    }

    private static bool IsRefusal(string words)
    {
        var name = words.IndexOf(TagSymbols.Event, StringComparison.Ordinal);
        return RefusalPattern.IsMatch(name < 0 ? words : words[name..])
            || (name >= 0 && NotBeforePattern.IsMatch(words[..name]));
    }

    [GeneratedRegex(@"\b(?:not|never|nobody|no)(?: [\w-]+){0,3} $", RegexOptions.CultureInvariant, 1000)]
    private static partial Regex NotBeforePattern { get; }

    [GeneratedRegex(@"(?<!\b(?:e\.g|i\.e|no|nr|etc|approx|vs))[.;!?](?: |$)", RegexOptions.CultureInvariant, 1000)]
    private static partial Regex EndPattern { get; }

    [GeneratedRegex("(?:both )?" + TagSymbols.Events, RegexOptions.CultureInvariant, 1000)]
    private static partial Regex EventsPattern { get; }

    [GeneratedRegex(
        @"^(?:example|for example|for instance|e\.g|say,|so |thus|an example|in other words|normal )|looks like this|\b(?:typical|normal) \w+ ",
        RegexOptions.CultureInvariant,
        1000
    )]
    private static partial Regex IllustrationPattern { get; }

    [GeneratedRegex(
        @"\b(?:not|never|nobody|refuse[sd]?|rejected|rejects|invalid|invalid_state|error|impossible|forbidden|turned down|unless|except|other than|every other|any other|all other)\b",
        RegexOptions.CultureInvariant,
        1000
    )]
    private static partial Regex RefusalPattern { get; }
}
