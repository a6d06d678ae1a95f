using System.Text.RegularExpressions;
using OmniForge.Requirements.Language.Tagging;

namespace OmniForge.Requirements.Extraction.Machines;

/// <summary>
/// Reads a clause that names states: each group of states is one before or one after the event, told by the words in front
/// of it ("from", "while", "only" … and "to", "makes it", an arrow …).
/// </summary>
internal static partial class ClauseReader
{
    /// <summary>Reads a stretch of a text.</summary>
    /// <param name="text">The text, with states and events tagged.</param>
    /// <param name="start">Offset of the stretch in the shape.</param>
    /// <param name="end">Offset behind it.</param>
    /// <param name="context">What the text around is about.</param>
    /// <returns>What it says, or null if it says nothing, or nothing clear.</returns>
    public static ClauseReading? Read(TaggedText text, int start, int end, EventContext context)
    {
        var around = context.States;
        var groups = GroupsOf(text, start, end, context.AllStates);
        if (groups.Count == 0)
        {
            return null;
        }

        AssignRoles(text.Shape, groups, start);
        if (HasOpenChoice(text.Shape, groups))
        {
            return null;
        }

        if (groups is [{ Role: Role.Stated } stated])
        {
            return new([], [], null, WordsOf(text, groups, (start, end))) { Stated = stated.States[0] };
        }

        if (
            groups is [{ Role: Role.After or Role.Stated } one, { Role: Role.After } other]
            && IsChoice(text.Shape, one, other)
        )
        {
            return new([], [], null, WordsOf(text, groups, (start, end)))
            {
                Alternatives = [one.States[0], other.States[0]],
            };
        }

        if (groups is [{ Role: Role.After, States.Count: 2 } several] && around.Count == 0)
        {
            return new([], [], null, WordsOf(text, groups, (start, end))) { Alternatives = several.States };
        }

        return Combine(text, groups, (start, end), around);
    }

    /// <summary>What stands before "otherwise" is no state before the event, whatever it looks like.</summary>
    private static bool HasOpenChoice(string shape, List<StateGroup> groups) =>
        groups
            .Zip(groups.Skip(1))
            .Any(pair =>
                pair.First.Role is not (Role.After or Role.Stated)
                && StatedClauses.IsChoice(shape[pair.First.End..pair.Second.Start])
            );

    /// <summary>"… is suspended, otherwise it stays active".</summary>
    private static bool IsChoice(string shape, StateGroup one, StateGroup other) =>
        one.States.Count == 1 && other.States.Count == 1 && StatedClauses.IsChoice(shape[one.End..other.Start]);

    private static List<StateGroup> GroupsOf(TaggedText text, int start, int end, IReadOnlyList<string> all)
    {
        var groups = new List<StateGroup>();
        if (AnyButPattern.Match(text.Shape[start..end]) is { Success: true } any)
        {
            var but = text.TagsWithin(start + any.Index, any.Length).Select(tag => tag.Name).ToList();
            groups.Add(
                new(start + any.Index, start + any.Index + any.Length, [.. all.Except(but, StringComparer.Ordinal)])
                {
                    Role = Role.Before,
                }
            );
        }

        foreach (
            var match in StatesPattern
                .Matches(text.Shape[start..end])
                .Where(match =>
                    !groups.Exists(group => start + match.Index >= group.Start && start + match.Index < group.End)
                )
                .ToList()
        )
        {
            groups.Add(
                new(
                    start + match.Index,
                    start + match.Index + match.Length,
                    [.. text.TagsWithin(start + match.Index, match.Length).Select(tag => tag.Name)]
                )
            );
        }

        groups.Sort((one, other) => one.Start.CompareTo(other.Start));
        return groups;
    }

    private static void AssignRoles(string shape, List<StateGroup> groups, int start)
    {
        var gapStart = start;
        for (var i = 0; i < groups.Count; i++)
        {
            var gap = shape[gapStart..groups[i].Start];
            if (groups[i].Role == Role.Before)
            {
                gapStart = groups[i].End;
                continue;
            }

            if (i == 0 && groups[i].States.Count == 1 && StatedClauses.IsStated(gap, shape[groups[i].End..]))
            {
                groups[i].Role = Role.Stated;
                gapStart = groups[i].End;
                continue;
            }

            groups[i].Role = AfterwardsPattern.IsMatch(shape[groups[i].End..])
                ? Role.After
                : RoleAfter(gap, i == 0 ? Role.None : groups[i - 1].Role);
            gapStart = groups[i].End;
            if (i > 0 && groups[i] is { Role: Role.After } && groups[i - 1].Role == Role.None)
            {
                groups[i - 1].Role = Role.Before;
            }
        }

        for (var i = 0; i < groups.Count; i++)
        {
            if (groups[i].Role == Role.None)
            {
                groups[i].Role = i > 0 && groups[i - 1].Role == Role.Before ? Role.After : Role.Before;
            }
        }
    }

    /// <summary>"In any phase but locked".</summary>
    [GeneratedRegex(
        @"\b(?:in|from|during|at|out of) (?:any|every|all|each)(?: of)?(?: other)? (?:status|state|mode|phase|stage)(?:es|s)?(?: (?:but|apart from)(?: in| for)? "
            + TagSymbols.States
            + ")",
        RegexOptions.CultureInvariant,
        10000
    )]
    private static partial Regex AnyButPattern { get; }

    /// <summary>"The card is active afterwards".</summary>
    [GeneratedRegex(
        @"^ (?:again )?(?:afterwards|from then on|thereafter|after that|after it|as a result)\b",
        RegexOptions.CultureInvariant,
        10000
    )]
    private static partial Regex AfterwardsPattern { get; }

    private static Role RoleAfter(string gap, Role previous) =>
        gap switch
        {
            _ when SurelyAfterPattern.IsMatch(gap) => Role.After,
            _ when BeforePattern.IsMatch(gap) => Role.Before,
            _ when AfterPattern.IsMatch(gap) => Role.After,
            _ when previous == Role.Before && BecomesPattern.IsMatch(gap) => Role.After,
            _ => Role.None,
        };

    private static ClauseReading? Combine(
        TaggedText text,
        List<StateGroup> groups,
        (int Start, int End) stretch,
        IReadOnlyList<string> around
    )
    {
        var pairs = new List<(IReadOnlyList<string>, string)>();
        var before = new List<string>();
        string? arrival = null;
        foreach (var group in groups)
        {
            if (group.Role == Role.Stated)
            {
                return null; // of the state before or after, beside another one: unclear
            }

            if (group.Role == Role.Before)
            {
                before.AddRange(group.States.Where(state => !before.Contains(state, StringComparer.Ordinal)));
                continue;
            }

            if (group.States.Count != 1 || (before.Count == 0 && (pairs.Count > 0 || arrival is not null)))
            {
                return null;
            }

            if (before.Count > 0)
            {
                pairs.Add(([.. before], group.States[0]));
                before.Clear();
            }
            else
            {
                arrival = group.States[0];
            }
        }

        if (arrival is not null && around.Count > 0 && pairs.Count == 0 && before.Count == 0)
        {
            pairs.Add((around, arrival));
            arrival = null;
        }

        return Close(text, groups, stretch, (pairs, before, arrival));
    }

    private static ClauseReading? Close(
        TaggedText text,
        List<StateGroup> groups,
        (int Start, int End) stretch,
        (List<(IReadOnlyList<string>, string)> Pairs, List<string> Before, string? Arrival) found
    )
    {
        var (pairs, before, arrival) = found;
        if (pairs.Count == 0 && before.Count > 0 && arrival is not null)
        {
            // "makes it running again, if it was paused": the state before comes last.
            pairs.Add(([.. before], arrival));
            (before, arrival) = ([], null);
        }

        if (pairs.Count > 0 && before.Count > 0)
        {
            return null;
        }

        if (before.Count > 0 && StaysPattern.IsMatch(text.Shape[groups[0].Start..stretch.End]))
        {
            pairs.AddRange(before.Select(state => ((IReadOnlyList<string>)[state], state)));
            before = [];
        }

        return new(pairs, before, arrival, WordsOf(text, groups, stretch));
    }

    private static List<TextRange> WordsOf(TaggedText text, List<StateGroup> groups, (int Start, int End) stretch)
    {
        var words = new List<TextRange>();
        var gapStart = stretch.Start;
        foreach (var group in groups)
        {
            words.Add(text.RangeOf(group.Start, group.End - group.Start));
            var gap = text.Shape[gapStart..group.Start];
            foreach (
                var pattern in (ReadOnlySpan<Regex>)
                    [CuePattern, group.Role == Role.Before ? BeforePattern : AfterPattern]
            )
            {
                foreach (Match match in pattern.Matches(gap))
                {
                    words.Add(text.RangeOf(gapStart + match.Index, match.Length));
                }
            }

            gapStart = group.End;
        }

        if (ArrivalPattern.Match(text.Shape[stretch.Start..stretch.End]) is { Success: true } arrival)
        {
            words.Add(text.RangeOf(stretch.Start + arrival.Index, arrival.Length));
        }

        foreach (Match match in CuePattern.Matches(text.Shape[gapStart..stretch.End]))
        {
            words.Add(text.RangeOf(gapStart + match.Index, match.Length));
        }

        words.RemoveAll(range => range.Length == 0);
        return words;
    }

    private enum Role
    {
        None,
        Before,
        After,
        Stated,
    }

    private sealed class StateGroup(int start, int end, IReadOnlyList<string> states)
    {
        public int Start { get; } = start;

        public int End { get; } = end;

        public IReadOnlyList<string> States { get; } = states;

        public Role Role { get; set; }
    }

    /// <summary>"When the brushes stop, wash_done arrives": what an event stands for.</summary>
    [GeneratedRegex(
        "^(?:[\uE006\\d.]+[.)]? )?(?:when|once|as soon as|whenever|if|on|after) (?:[a-z][a-z ]*,? )??(?="
            + TagSymbols.Event
            + ")",
        RegexOptions.CultureInvariant,
        10000
    )]
    private static partial Regex ArrivalPattern { get; }

    private const string Noun = "(?:state|states|status|statuses|mode|modes|phase|phases|stage|stages)";

    [GeneratedRegex(
        "(?:either )?"
            + TagSymbols.State
            + "(?:"
            + TagSymbols.Between
            + TagSymbols.State
            + "(?! ?→ ?"
            + TagSymbols.State
            + "))*",
        RegexOptions.CultureInvariant,
        10000
    )]
    private static partial Regex StatesPattern { get; }

    [GeneratedRegex(
        @"(?:^|[ ,;:(–])(?:(?:starting |away )?from|out of|in|during|while|when|whenever|if|as long as|only|for|of|(?:status|state|mode|phase|stage) (?:before|beforehand|required)|before|(?:allowed|possible|permitted|accepted|valid|applies|happens) (?:in|from|while|when|if)|(?:that|which|who|when|while|if|whenever|as long as)(?: \w+){0,3} (?:is|are|was|were|has|be|being)(?: in| still| currently| already)?|must be|has to be|have to be)(?: (?:only|it is|they are|still|already|currently|either|one of|following|present|current|previous|prior|old|when|while|if|in|from|"
            + Noun
            + "))*(?: is| are|(?<=[a-z]):)? $",
        RegexOptions.CultureInvariant,
        10000
    )]
    private static partial Regex BeforePattern { get; }

    [GeneratedRegex(
        @"→ ?$|(?:^|[ ,;:(–])(?:(?:back |on |over |again |straight |directly )*(?:to|into|in)(?: being)?|becomes?|makes? (?:it|them|\w+)|mak(?:es|ing) \w+(?: \w+)? into|turns? (?:it|them)|(?:sets|puts|brings|moves|takes) (?:it|them)(?: back)?(?: to| in| into)?|(?:is|are) (?:then|now|afterwards|again|set to)|(?:it|they) (?:is|are)|afterwards(?: it is)?|then(?: it is)?|stays?|remains?|keeps|ends(?: up)?(?: in| as)?|results? in|resulting in|leads? (?:back )?to|(?:new|next|following) "
            + Noun
            + @"(?: is| =|:)?|"
            + Noun
            + @" (?:is|becomes|=)(?: now| then)?|=)(?: (?:again|back|in|to|into|"
            + Noun
            + @"))*:? $",
        RegexOptions.CultureInvariant,
        10000
    )]
    private static partial Regex AfterPattern { get; }

    [GeneratedRegex(
        @"→ ?$|\binto (?:one|something)(?: (?:that|which) is)?(?: in)? $|\b(?:(?:is|are) (?:then|now|afterwards|again|set to)|makes? (?:it|them)|(?:puts|brings|moves|takes|sets) (?:it|them)(?: back)?(?: to| in| into)) $",
        RegexOptions.CultureInvariant,
        10000
    )]
    private static partial Regex SurelyAfterPattern { get; }

    [GeneratedRegex(
        @"^(?: [\w-]+)*,?(?: (?:and|which|that|it|then))*(?: (?:is|are|becomes|turns|one))? ?$",
        RegexOptions.CultureInvariant,
        10000
    )]
    private static partial Regex BecomesPattern { get; }

    [GeneratedRegex(
        @"\b(?:stays?|remains?|keeps)\b(?! as it| unchanged)|\b"
            + Noun
            + @" (?:stays|remains|does not change|is unchanged|is kept)",
        RegexOptions.CultureInvariant,
        10000
    )]
    private static partial Regex StaysPattern { get; }

    [GeneratedRegex(
        @"\b(?:can|may|be|is|are|possible|allowed|accepted|valid|permitted|only|possible only|makes?|turns?|puts?|brings?|takes?|moves?|leads?|goes|changes?|sets?|becomes?|again|back|stays?|remains?|then|now)\b|→|"
            + TagSymbols.Event,
        RegexOptions.CultureInvariant,
        10000
    )]
    private static partial Regex CuePattern { get; }
}
