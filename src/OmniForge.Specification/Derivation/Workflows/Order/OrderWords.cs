using System.Text.RegularExpressions;
using OmniForge.Requirements.Documents;
using OmniForge.Requirements.Language.Tagging;
using OmniForge.Specification.Derivation.Meanings;

namespace OmniForge.Specification.Derivation.Workflows.Order;

/// <summary>Cuts clauses about the order of steps into what they name, how it is related, and under which conditions.</summary>
/// <param name="draft">The workflow.</param>
/// <param name="worlds">The ways in which its runs go.</param>
/// <param name="conditions">Reads conditions.</param>
internal sealed class OrderWords(WorkflowDraft draft, WorkflowWorlds worlds, WorldReader conditions)
{
    // A longer stretch of words is no condition; every end of a clause of thousands of words would be tried else.
    private const int MaxConditionLength = 300;

    private readonly StepWords _words = new(draft.Steps);

    private readonly HashSet<string> _title =
    [
        .. draft.Name.Split('_'),
        .. NameBook.WordsOf(draft.Plan.Title).Split(' '),
    ];

    /// <summary>The parts of a clause.</summary>
    /// <param name="text">The text.</param>
    /// <param name="tagged">The text with names tagged.</param>
    /// <param name="range">The clause, as a range of the shape.</param>
    /// <param name="heard">What was spoken of before.</param>
    public List<OrderToken> Of(RichText text, TaggedText tagged, (int Start, int End) range, OrderHeard heard)
    {
        var shape = tagged.Shape[range.Start..range.End].ToCharArray();
        var masks = new Dictionary<int, int>();
        ReadConditions(text, tagged, range.Start, shape, masks, heard);
        var cutter = new Cutter(this, tagged, range.Start, masks, heard);
        var clause = new string(shape);
        foreach (Match match in OrderPatterns.Token.Matches(clause))
        {
            cutter.Add(clause, match);
        }

        cutter.Flush();
        if (cutter.Tokens.Exists(token => token.Kind == OrderKind.Beside))
        {
            cutter.Tokens.RemoveAll(token =>
                token.Kind == OrderKind.Unknown && OrderPatterns.Place.IsMatch(token.Words)
            );
        }

        return WithoutRemarks(cutter.Tokens);
    }

    private void ReadConditions(
        RichText text,
        TaggedText tagged,
        int offset,
        char[] shape,
        Dictionary<int, int> masks,
        OrderHeard heard
    )
    {
        for (var from = 0; OrderPatterns.Condition.Match(new string(shape), from) is { Success: true } match; )
        {
            from = match.Index + 1;
            var words = match.Groups["words"];
            var ends = OrderPatterns
                .ConditionEnd.Matches(words.Value)
                .Select(end => end.Index)
                .Where(end => end is > 0 and <= MaxConditionLength)
                .OrderDescending();
            foreach (var end in ends)
            {
                var isPlace =
                    match.Groups["lead"].Value is "at" or "in" && words.Value[..end] is not [.., not 's', 's'];
                if (MaskOf(text, tagged, (offset + words.Index, end), isPlace, heard) is { } mask)
                {
                    Array.Fill(shape, ' ', match.Index, words.Index + end - match.Index);
                    shape[match.Index] = OrderPatterns.World;
                    masks[match.Index] = mask;
                    break;
                }
            }
        }
    }

    private int? MaskOf(RichText text, TaggedText tagged, (int Start, int Length) words, bool isPlace, OrderHeard heard)
    {
        var range = tagged.RangeOf(words.Start, words.Length);
        List<string> steps =
        [
            .. tagged
                .TagsWithin(words.Start, words.Length)
                .SelectMany(tag => tag.Kind == TagKind.Step ? [tag.Name] : OfNumber(tag)),
        ];
        return conditions.Read(
            text.Slice(range.Start, range.Length),
            tagged.Shape.Substring(words.Start, words.Length),
            steps,
            heard.Conditional ?? heard.Last,
            isPlace
        );
    }

    private WorkflowWorlds Worlds { get; } = worlds;

    private IEnumerable<string> AllSteps() => draft.Steps.Select(step => step.Name);

    private IReadOnlyList<string> OfNumber(Tag tag) =>
        tag.Kind == TagKind.Number && tag.Number is > 0 and < 1000 && tag.Number % 1 == 0
            ? draft.Workflow.Numbers.GetValueOrDefault((int)tag.Number) ?? []
            : [];

    /// <summary>Steps are numbered by letters, too.</summary>
    private IReadOnlyList<string> OfLetter(string word) =>
        word is [>= 'b' and <= 'z' and not 'i']
            ? draft.Workflow.Numbers.GetValueOrDefault(word[0] - 'a' + 1) ?? []
            : [];

    /// <summary>The steps that wait for these and no others.</summary>
    private List<string> Followers(IReadOnlyList<string> steps) =>
        [
            .. draft
                .Steps.Where(step => step.WaitsFor.ToHashSet(StringComparer.Ordinal).SetEquals(steps))
                .Select(step => step.Name),
        ];

    private bool IsFill(string word) =>
        word[0] is < '\uE000' or > '\uF8FF'
        && !MeaningWords.Denials.Contains(word)
        && word is not ("unless" or "except" or "instead" or "until" or "again" or "only" or "if")
        && (MeaningWords.Neutral.Contains(word) || WorkflowVocabulary.Covers(word, _title.Contains));

    /// <summary>The tokens without what only explains: parts between commas that name no step and ask for nothing.</summary>
    private static List<OrderToken> WithoutRemarks(List<OrderToken> tokens)
    {
        var kept = new List<OrderToken>();
        var part = new List<OrderToken>();
        foreach (var token in tokens.Append(new(OrderKind.Comma, [])))
        {
            part.Add(token);
            if (token.Kind != OrderKind.Comma)
            {
                continue;
            }

            if (!part.TrueForAll(one => one.Kind is OrderKind.Comma or OrderKind.And || IsRemark(one)))
            {
                kept.AddRange(part);
            }

            part.Clear();
        }

        while (kept is [.., { Kind: OrderKind.Comma }])
        {
            kept.RemoveAt(kept.Count - 1);
        }

        return kept;
    }

    private static bool IsRemark(OrderToken token) =>
        token.Kind == OrderKind.Unknown && !OrderPatterns.Demand.IsMatch(token.Words);

    /// <summary>Makes tokens of matches; words that are none wait until it is clear what they say together.</summary>
    private sealed class Cutter(
        OrderWords words,
        TaggedText tagged,
        int offset,
        Dictionary<int, int> masks,
        OrderHeard heard
    )
    {
        private readonly List<string> _waiting = [];
        private int? _count;

        public List<OrderToken> Tokens { get; } = [];

        public void Add(string clause, Match match)
        {
            var name = match.Groups.Cast<Group>().First(group => group is { Success: true, Name.Length: > 1 }).Name;
            if (name == "exact")
            {
                return;
            }

            if (name == "word" || (name == "number" && !IsOfStep(clause, match)))
            {
                Wait(match);
                return;
            }

            if (name == "some" && IsUntold(match))
            {
                _count = (int)
                    Math.Clamp(tagged.TagsWithin(offset + match.Index, match.Length)[0].Number, 0, int.MaxValue);
                _waiting.Add(match.Value.Split(' ')[^1]);
                return;
            }

            if (name == "step" && IsDoer(string.Join(' ', _waiting)))
            {
                _waiting.Clear();
            }

            Flush();
            Tokens.AddRange(Read(name, clause, match));
        }

        /// <summary>Settles the words that wait: a step, nothing, or what is not understood.</summary>
        public void Flush()
        {
            var phrase = string.Join(' ', _waiting);
            if (
                _waiting.TrueForAll(words.IsFill)
                && (_count is null || phrase.EndsWith("things", StringComparison.Ordinal))
            )
            {
                _count = null;
                _waiting.Clear();
                return;
            }

            _waiting.Clear();
            var several = _count ?? (phrase.StartsWith("both ", StringComparison.Ordinal) ? 2 : null);
            _count = null;
            Tokens.Add(
                words._words.Find(phrase.Replace("both ", "", StringComparison.Ordinal), several)
                    is { Count: > 0 } found
                    ? new(OrderKind.Steps, found, 0, phrase)
                    : new(OrderKind.Unknown, [], 0, phrase)
            );
        }

        private void Wait(Match match)
        {
            if (words.OfLetter(match.Value) is { Count: > 0 } lettered)
            {
                Flush();
                Tokens.Add(new(OrderKind.Steps, lettered));
                return;
            }

            if (match.Groups["number"].Success)
            {
                _count = (int)Math.Clamp(TagAt(match).Number, 0, int.MaxValue);
                return;
            }

            _waiting.Add(match.Value);
        }

        private Tag TagAt(Match match) => tagged.TagsWithin(offset + match.Index, 1)[0];

        /// <summary>A number that is written as one and followed by no noun, or stands behind "step".</summary>
        private bool IsOfStep(string clause, Match match)
        {
            var tag = TagAt(match);
            var behind = clause[(match.Index + 1)..].TrimStart();
            return words.OfNumber(tag).Count > 0
                && (
                    OrderPatterns.NumberLead.IsMatch(clause[..match.Index])
                    || (
                        char.IsAsciiDigit(tag.Name[0])
                        && (
                            behind.Length == 0
                            || !char.IsAsciiLetter(behind[0])
                            || words.IsFill(behind.Split(' ', ',')[0])
                        )
                    )
                );
        }

        private IEnumerable<OrderToken> Read(string name, string clause, Match match) =>
            name switch
            {
                "world" => [new(OrderKind.World, [], masks[match.Index])],
                "step" => [new(OrderKind.Steps, [TagAt(match).Name])],
                "number" => [new(OrderKind.Steps, words.OfNumber(TagAt(match)))],
                "comma" => [new(OrderKind.Comma, [])],
                "goeson" => [new(OrderKind.GoesOn, [])],
                "leftout" => [new(OrderKind.LeftOut, [])],
                "present" => [new(OrderKind.Present, [], 0, match.Value)],
                "beside" => [new(OrderKind.Beside, [])],
                "like" => [new(OrderKind.Likewise, [])],
                "first" => [new(OrderKind.First, [])],
                "last" => [new(OrderKind.Last, [])],
                "end" => [new(OrderKind.End, [])],
                "after" => [new(OrderKind.After, [], 0, match.Value)],
                "enough" => [new(OrderKind.Enough, [])],
                "before" => [new(OrderKind.Before, [])],
                "group" => [Known(Parallel(match), match)],
                "every" => [new(OrderKind.Steps, [.. words.AllSteps()], 0, "every")],
                "some" => [Known(Some(match), match)],
                "it" => [Known(It(), match)],
                "else" => [new(OrderKind.Else, [])],
                _ => [new(OrderKind.And, [], 0, clause.Substring(match.Index, match.Length))],
            };

        /// <summary>"Two things" of which nothing in front says what they follow.</summary>
        private bool IsUntold(Match match) =>
            OrderPatterns.Followers.IsMatch(match.Value) && !Tokens.Exists(token => token.Kind == OrderKind.Steps);

        /// <summary>"The operators do", in front of a step.</summary>
        private static bool IsDoer(string phrase) =>
            OrderPatterns.Doer.IsMatch(phrase) && !phrase.Split(' ').Any(MeaningWords.Denials.Contains);

        /// <summary>The parallel steps, if there are as many as are told.</summary>
        private IReadOnlyList<string> Parallel(Match match)
        {
            var group = OrderHeard.Parallel([.. words.AllSteps()], words.Worlds);
            return tagged.TagsWithin(offset + match.Index, match.Length) is [var count] && count.Number != group.Count
                ? []
                : group;
        }

        private IReadOnlyList<string> It() =>
            Tokens.FindLast(token => token is { Kind: OrderKind.Steps, Steps.Count: 1 })?.Steps
            ?? (heard.Last is { } last ? [last] : []);

        private static OrderToken Known(IReadOnlyList<string> steps, Match match) =>
            steps.Count > 0 ? new(OrderKind.Steps, steps, 0, match.Value) : new(OrderKind.Unknown, [], 0, match.Value);

        /// <summary>"The first two", "all three of them", "they".</summary>
        private IReadOnlyList<string> Some(Match match)
        {
            var group =
                Tokens.FindLast(token => token.Kind == OrderKind.Steps && token.Steps.Count > 1)?.Steps ?? heard.Group;
            var number = tagged.TagsWithin(offset + match.Index, match.Length);
            if (OrderPatterns.Followers.IsMatch(match.Value))
            {
                return
                    Tokens.FindLast(token => token.Kind == OrderKind.Steps) is { } before
                    && words.Followers(before.Steps) is { } behind
                    && number is [var told]
                    && told.Number == behind.Count
                    ? behind
                    : [];
            }

            int? count =
                number is [var tag] ? (int)tag.Number
                : match.Value.StartsWith("both", StringComparison.Ordinal) ? 2
                : null;
            return match.Value.StartsWith("first", StringComparison.Ordinal) && count < group.Count
                    ? [.. group.Take(count.Value)]
                : match.Value.StartsWith("last", StringComparison.Ordinal) && count < group.Count
                    ? [.. group.TakeLast(count.Value)]
                : count is null || count == group.Count ? group
                : [];
        }
    }
}
