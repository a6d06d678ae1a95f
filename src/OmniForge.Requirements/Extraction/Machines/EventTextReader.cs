using System.Text.RegularExpressions;
using OmniForge.Requirements.Documents;
using OmniForge.Requirements.Language.Tagging;

namespace OmniForge.Requirements.Extraction.Machines;

/// <summary>Reads sentences, items and lines: which event leads from which state to which.</summary>
internal static partial class EventTextReader
{
    // Nobody tells of an event in a clause that long, and each event's name in it would be read for itself.
    private const int MaxClauseLength = 2000;

    /// <summary>Reads what a text says about events.</summary>
    /// <param name="tagged">The text, with states and events tagged.</param>
    /// <param name="context">The event and the state that the text around is about.</param>
    public static IEnumerable<EventClause> Read(TaggedText tagged, EventContext context)
    {
        if (
            context.Events.Count == 0
            && !tagged.Shape.Contains(TagSymbols.Event, StringComparison.Ordinal)
            && !tagged.Shape.Contains("every", StringComparison.Ordinal)
            && !tagged.Shape.Contains("each", StringComparison.Ordinal)
            && !tagged.Shape.Contains("all ", StringComparison.Ordinal)
        )
        {
            yield break;
        }

        var current = context.Events;
        foreach (var (start, end) in tagged.Clauses())
        {
            if (end - start > MaxClauseLength)
            {
                continue;
            }

            var words = tagged.Shape[start..end];
            if (Illustrations.Opens(words))
            {
                yield break;
            }

            if (Illustrations.Is(words) || Illustrations.IsStory(words) || IsDenied(words, tagged.Shape[end..]))
            {
                continue;
            }

            List<Match> groups =
            [
                .. EventsPattern
                    .Matches(words)
                    .Where(group => context.Events.Count == 0 || LeadPattern.IsMatch(words[..group.Index])),
            ];
            groups.RemoveAll(group =>
                group != groups[0]
                && IsModifier(words, group)
                && !NamesOf(tagged, start, group)
                    .SequenceEqual(NamesOf(tagged, start, groups[0]), StringComparer.Ordinal)
            );
            if (groups.Count == 0 && EveryEventPattern.IsMatch(words))
            {
                current = context.All;
            }

            for (var i = 0; i < groups.Count; i++)
            {
                current = [.. NamesOf(tagged, start, groups[i])];
                var from = i == 0 ? start : start + groups[i].Index;
                var to = i + 1 < groups.Count ? start + groups[i + 1].Index : end;
                yield return Clause(tagged, (from, to), current, context) with
                {
                    IsNamed = true,
                };
            }

            if (groups.Count == 0 && current.Count > 0)
            {
                yield return Clause(tagged, (start, end), current, context);
            }
        }
    }

    private static IEnumerable<string> NamesOf(TaggedText tagged, int start, Match group) =>
        tagged.TagsWithin(start + group.Index, group.Length).Select(tag => tag.Name);

    /// <summary>"Refund comes from the pay station": a name that only says which noun is meant.</summary>
    private static bool IsModifier(string words, Match group) =>
        PrepositionPattern.IsMatch(words[..group.Index]) && NounPattern.IsMatch(words[(group.Index + group.Length)..]);

    [GeneratedRegex(
        @"\b(?:from|by|at|to|of|in|into|via|through|on|with)(?: (?:an?|the|its|our))? $",
        RegexOptions.CultureInvariant,
        10000
    )]
    private static partial Regex PrepositionPattern { get; }

    [GeneratedRegex(
        @"^ (?!(?:events?|triggers?|commands?|and|or|but|is|are|was|were|has|have|had|in|with|without|when|while|if|for|to|on|at|from|by|then|only|again|also|too|it|its|they|this|that|which|who|as|so|not|alone|becomes?|makes?|leads?|sets?|goes|turns?|brings?|takes?|carries|comes|adds?|clears?|puts?|keeps?|stays?|can|may|must|will|shall|should|does|do)\b)[a-z]+",
        RegexOptions.CultureInvariant,
        10000
    )]
    private static partial Regex NounPattern { get; }

    /// <summary>What somebody asked says nothing where the answer is no.</summary>
    private static bool IsDenied(string words, string behind) =>
        AskedPattern.IsMatch(words) && NoPattern.IsMatch(behind);

    [GeneratedRegex(@"^\W*(?:no|never)(?=[.!]|$)", RegexOptions.CultureInvariant, 10000)]
    private static partial Regex NoPattern { get; }

    [GeneratedRegex(
        @"\b(?:asked|asks|wondered|wonders|wants? to know|wanted to know) (?:whether|if)\b",
        RegexOptions.CultureInvariant,
        10000
    )]
    private static partial Regex AskedPattern { get; }

    private static EventClause Clause(
        TaggedText tagged,
        (int Start, int End) stretch,
        IReadOnlyList<string> events,
        EventContext context
    )
    {
        var words = tagged.Shape[stretch.Start..stretch.End];
        if (
            OtherwisePattern.Match(words) is { Success: true, Index: > 0 } otherwise
            && IsRefusal(words[otherwise.Index..])
        )
        {
            words = words[..otherwise.Index];
        }

        var from = StoryPattern.Match(words) is { Success: true } story ? story.Length : 0;
        var reading =
            from > 0 ? Told(tagged, stretch.Start, from, words.Length, context)
            : IsRefusal(words) ? null
            : EveryStatePattern.Match(words) is { Success: true } every
                ? new ClauseReading(
                    [],
                    context.AllStates,
                    null,
                    [tagged.RangeOf(stretch.Start + every.Index, every.Length)]
                )
            : WithoutOutcome(ClauseReader.Read(tagged, stretch.Start, stretch.Start + words.Length, context), words);
        return new(events, stretch.Start, stretch.End, false, reading);
    }

    /// <summary>What a clause says behind a story of what has happened, which says nothing.</summary>
    private static ClauseReading? Told(TaggedText tagged, int start, int from, int length, EventContext context) =>
        ClauseReader.Read(tagged, start + from, start + length, context) is { } reading
            ? reading with
            {
                Words = [.. reading.Words, tagged.RangeOf(start, from)],
            }
            : null;

    /// <summary>"The card is spent as soon as its value is 0" tells what follows, and not where the event is possible.</summary>
    private static ClauseReading? WithoutOutcome(ClauseReading? reading, string words) =>
        reading is { Pairs.Count: 0, Arrival: null, Allowed.Count: > 0 } && OutcomePattern.IsMatch(words)
            ? null
            : reading;

    [GeneratedRegex(
        @"\b(?:is|are|becomes?|turns?|counts as|goes to|changes to) (?:then )?\uE000 (?:as soon as|once|when|if|where|whenever)\b|\b(?:if|when|once|as soon as|where) [^,]*, (?:\w+ ){0,3}(?:is|becomes|turns) (?:then )?\uE000\.?$",
        RegexOptions.CultureInvariant,
        10000
    )]
    private static partial Regex OutcomePattern { get; }

    private static bool IsRefusal(string words)
    {
        var name = words.IndexOf(TagSymbols.Event, StringComparison.Ordinal);
        return RefusalPattern.IsMatch(name < 0 ? words : words[name..])
            || (name >= 0 && NotBeforePattern.IsMatch(words[..name]));
    }

    [GeneratedRegex(@"\b(?:not|never|nobody|no)(?: [\w-]+){0,3} $", RegexOptions.CultureInvariant, 10000)]
    private static partial Regex NotBeforePattern { get; }

    /// <summary>What may stand in front of the event that a clause is about.</summary>
    [GeneratedRegex(
        @"^(?:[\W\d]*|(?:(?:but|and|then|so|only|also|however|here|again|in turn),? )?(?:(?:on|when|for|after|upon|with|both|if|before|during|event|trigger|at|once|every|each|as soon as|by|in|unlike|like) ){0,2}|.*[:;] )$",
        RegexOptions.CultureInvariant,
        10000
    )]
    private static partial Regex LeadPattern { get; }

    [GeneratedRegex(
        @"^(?:(?:on|after|with|for|upon|before|in) )?(?:every|each|all|any) (?:events?|triggers?|commands?)(?! that| which| not| in a| of another)\b",
        RegexOptions.CultureInvariant,
        10000
    )]
    private static partial Regex EveryEventPattern { get; }

    [GeneratedRegex(
        @"(?:(?:allowed|possible|accepted|permitted|valid|fine|may (?:come|happen)|can (?:come|happen)) )(?:in|at) (?:every|any|all|each)(?: of)? (?:status|state|mode|phase|stage)(?:es|s)?(?: \([^()]*\))?|whatever (?:status|state|mode|phase|stage)(?: is)?|regardless of (?:status|state|mode|phase|stage)(?: \([^()]*\))?",
        RegexOptions.CultureInvariant,
        10000
    )]
    private static partial Regex EveryStatePattern { get; }

    /// <summary>"Reject – papers not in order, the truck is sent off: docked becomes free": what has happened, in front of the states.</summary>
    [GeneratedRegex(
        @"^"
            + TagSymbols.Event
            + @" ?[–:—-] (?![^:\uE000]*\b(?:only|refused?|rejected|error|cannot|can not|must|may|not (?:be )?(?:allowed|possible|accepted|permitted|valid))\b)[^:\uE000-\uE006]+: (?=[^:]*\uE000[^:]*$)(?![^:]*\b(?:not|never|nobody|no|refused?|rejected|unless|except|otherwise|only)\b)",
        RegexOptions.CultureInvariant,
        10000
    )]
    private static partial Regex StoryPattern { get; }

    [GeneratedRegex(@"[,;] (?:otherwise|else)\b", RegexOptions.CultureInvariant, 10000)]
    private static partial Regex OtherwisePattern { get; }

    [GeneratedRegex("(?:both )?" + TagSymbols.Events, RegexOptions.CultureInvariant, 10000)]
    private static partial Regex EventsPattern { get; }

    [GeneratedRegex(
        @"\b(?:not|never|nobody|refuse[sd]?|rejected|rejects|invalid|invalid_state|error|impossible|forbidden|turned down|unless|except|other than|every other|any other|all other)\b",
        RegexOptions.CultureInvariant,
        10000
    )]
    private static partial Regex RefusalPattern { get; }
}
