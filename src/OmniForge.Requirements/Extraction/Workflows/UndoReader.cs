using System.Text.RegularExpressions;
using OmniForge.Requirements.Documents;
using OmniForge.Requirements.Extraction.Machines;
using OmniForge.Requirements.Language.Tagging;

namespace OmniForge.Requirements.Extraction.Workflows;

/// <summary>Reads what undoes steps: <c>upload file → delete file</c>, <c>To undo it: return wine</c>.</summary>
internal static partial class UndoReader
{
    /// <summary>Reads a text.</summary>
    /// <param name="text">The text.</param>
    /// <param name="tagged">The text with steps tagged.</param>
    /// <param name="subject">The step that the item around is about, or null.</param>
    /// <param name="isList">Whether the text is an item of a list that is about undoing.</param>
    /// <param name="notes">What is known, and where is added.</param>
    public static void Read(RichText text, TaggedText tagged, StepDraft? subject, bool isList, WorkflowNotes notes)
    {
        if (ReadPairs(text, tagged, notes))
        {
            return;
        }

        foreach (
            var pattern in (ReadOnlySpan<Regex>)
                [ToUndoPattern, UndonePattern, UndoesPattern, ArrowPattern, ArrowsPattern, HasUndoPattern]
        )
        {
            foreach (Match match in pattern.Matches(tagged.Shape))
            {
                Take(text, tagged, match, subject, notes);
            }
        }

        ReadSeries(text, tagged, notes);
        if (isList && ItemPattern.Match(tagged.Shape) is { Success: true } item)
        {
            Take(text, tagged, item, subject, notes);
        }

        if (subject is not null && LabelPattern.Match(tagged.Shape) is { Success: true } label)
        {
            Take(text, tagged, label, subject, notes);
        }
    }

    /// <summary>Reads a text that is nothing but pairs.</summary>
    private static bool ReadPairs(RichText text, TaggedText tagged, WorkflowNotes notes)
    {
        var pairs = UndoPairs.In(tagged.Shape);
        foreach (var (step, undo, length) in pairs)
        {
            var range = tagged.RangeOf(undo, length);
            if (tagged.TagsWithin(step, 1) is [var tag, ..] && notes.Find(tag.Name) is { } draft)
            {
                draft.Compensation ??= MachineNotes.SnakeName(text.Text.Substring(range.Start, range.Length));
            }
        }

        if (pairs.Count > 0)
        {
            notes.MarkRead(text, tagged.RangeOf(0, tagged.Shape.Length));
        }

        return pairs.Count > 0;
    }

    /// <summary>Tells whether a shape tells what undoes a step, and nothing else.</summary>
    public static bool IsUndoing(string shape) => LabelPattern.Match(shape) is { Success: true, Index: 0 };

    /// <summary>Where a text begins to speak of undoing; its length, if it does not.</summary>
    public static int BeginOfUndoing(string text) =>
        TitlePattern.Match(text) is { Success: true } match ? match.Index : text.Length;

    /// <summary>"A is undone by B, C by D": what follows the first pair leaves the verb out. "They are undone: B for A, D for C".</summary>
    private static void ReadSeries(RichText text, TaggedText tagged, WorkflowNotes notes)
    {
        Regex? series = null;
        foreach (var (start, end) in tagged.Clauses())
        {
            var clause = tagged.Shape[start..end];
            var goesOn = start >= 2 && tagged.Shape[start - 2] == ';';
            series =
                PairsLeadPattern.IsMatch(clause) ? PairPattern
                : UndonePattern.IsMatch(clause) ? ByPattern
                : TitlePattern.IsMatch(clause) ? ForPattern
                : goesOn ? series
                : null;
            if (series is null)
            {
                continue;
            }

            foreach (Match match in series.Matches(tagged.Shape, start))
            {
                if (match.Index + match.Length <= end)
                {
                    Take(text, tagged, match, null, notes);
                }
            }
        }
    }

    /// <summary>Tells whether a heading or lead-in is about undoing.</summary>
    public static bool IsAboutUndoing(string title) => TitlePattern.IsMatch(title);

    private static void Take(RichText text, TaggedText tagged, Match match, StepDraft? subject, WorkflowNotes notes)
    {
        var step = tagged.TagsOf(match.Groups["step"]) is [var tag, ..] ? notes.Find(tag.Name) : subject;
        if (step is null)
        {
            return;
        }

        var undo = tagged.RangeOf(match.Groups["undo"]);
        var words = text.Text.Substring(undo.Start, undo.Length).Trim();
        var name = MachineNotes.SnakeName(words);
        if (name.Length == 0 || name.Count(character => character == '_') > 5)
        {
            return;
        }

        if (!NothingPattern.IsMatch(words))
        {
            step.Compensation ??= name;
        }

        notes.MarkRead(text, tagged.RangeOf(match));
    }

    private const string Step = "(?<step>" + TagSymbols.Step + ")";

    private const string Undo = "(?<undo>[^.;,→()]+)";

    [GeneratedRegex(
        "(?:to|in order to) (?:undo|reverse|revert|compensate(?: for)?|roll back) (?:"
            + Step
            + "|it|this step|this|step) ?[:–,]? ?(?:(?:we|you|one|they|it|i) )?(?:(?:run|runs|do|does|call|calls|use|uses|execute|start|perform|trigger|carry out) )?"
            + Undo,
        RegexOptions.CultureInvariant,
        10000
    )]
    private static partial Regex ToUndoPattern { get; }

    [GeneratedRegex(
        Step
            + " (?:is |gets |are |(?:to|shall|must|has to|can|will) be )?(?:undone|reversed|compensated|rolled back|reverted|taken back) (?:by|with|through|via|using) "
            + Undo,
        RegexOptions.CultureInvariant,
        10000
    )]
    private static partial Regex UndonePattern { get; }

    [GeneratedRegex(
        "(?<=^|[.;,:–] ?|and )(?!and )(?<undo>[a-z_][a-z_ ]*?) (?:undoes|reverses|compensates(?: for)?|reverts|rolls back) "
            + Step,
        RegexOptions.CultureInvariant,
        10000
    )]
    private static partial Regex UndoesPattern { get; }

    [GeneratedRegex(
        "(?<=, |, and |and |; )" + Step + " (?:by|with|through|via) " + Undo,
        RegexOptions.CultureInvariant,
        10000
    )]
    private static partial Regex ByPattern { get; }

    /// <summary>"Compensation: A – B, C – D".</summary>
    [GeneratedRegex(
        "^(?:compensations?|undo(?:ing)?|undo steps?|counter[- ]?steps?|counter[- ]?actions?|countermeasures?|roll ?back|reversals?|clean-up): ?"
            + TagSymbols.Step
            + " ?[–:=-]",
        RegexOptions.CultureInvariant,
        10000
    )]
    private static partial Regex PairsLeadPattern { get; }

    [GeneratedRegex(
        "(?<=: |, |, and | and |; )" + Step + " ?(?:–|-|=|:) ?(?<undo>[a-z_][a-z_ ]*?)(?=[,.;]| and |$)",
        RegexOptions.CultureInvariant,
        10000
    )]
    private static partial Regex PairPattern { get; }

    [GeneratedRegex(
        "(?<=: |, |, and | and |; )(?<undo>(?!and |no |not |nothing |none )[a-z_][a-z_ ]*?) for "
            + Step
            + "(?=[,.;]| and |$)",
        RegexOptions.CultureInvariant,
        10000
    )]
    private static partial Regex ForPattern { get; }

    [GeneratedRegex(
        "(?:^|(?<=, |, and | and ))(?:compensation|undo|reversal|roll ?back|countermeasure|counter[- ]?step|counter[- ]?action|clean-up|undo step|undo action|that) (?:of|for) "
            + Step
            + "(?: is|:) ?"
            + Undo,
        RegexOptions.CultureInvariant,
        10000
    )]
    private static partial Regex HasUndoPattern { get; }

    [GeneratedRegex(
        "^" + Step + " ?→ ?(?<undo>[^.;,→" + TagSymbols.Step + "]+)$",
        RegexOptions.CultureInvariant,
        10000
    )]
    private static partial Regex ArrowPattern { get; }

    /// <summary>Several lines of a paragraph: "take_order → void_order bake → discard_batch".</summary>
    [GeneratedRegex(
        "(?<=^|[ ,;])" + Step + " ?→ ?(?<undo>[a-z]+(?:_[a-z0-9]+)+)(?=$|[,;.] ?| " + TagSymbols.Step + ")",
        RegexOptions.CultureInvariant,
        10000
    )]
    private static partial Regex ArrowsPattern { get; }

    [GeneratedRegex(
        "^(?:(?:after|for|if|when) )?"
            + Step
            + " ?(?:→|:|–|=|,|is undone by|by|needs|(?:we|you|one|they)(?: do| have to| must)?\\b) ?"
            + Undo
            + @"\.?$",
        RegexOptions.CultureInvariant,
        10000
    )]
    private static partial Regex ItemPattern { get; }

    [GeneratedRegex(
        @"(?:^|[;.(,] ?)(?:undo|undone by|compensation|compensated by|reversal|reversed by|roll ?back|rolled back by|countermeasure|undo step|in case of failure|to undo it|if (?:it|this) (?:must|has to|needs to|is to) be (?:undone|taken back|reversed)) ?[:–]? ?"
            + Undo,
        RegexOptions.CultureInvariant,
        10000
    )]
    private static partial Regex LabelPattern { get; }

    [GeneratedRegex(
        @"\b(?:undo|undoing|undone|compensat\w*|countermeasures?|counter[- ]?(?:steps?|actions?)|clean\w*[- ]?up|cleaning up|revers\w*|revert\w*|roll(?:ing|ed)?[- ]?back|taken? back)\b",
        RegexOptions.CultureInvariant | RegexOptions.IgnoreCase,
        10000
    )]
    private static partial Regex TitlePattern { get; }

    [GeneratedRegex(
        @"^\(?(?:[-–—]*|nothing(?: .*)?|none|no compensation|not needed|no|n/a|(?:cannot|can not|can['’]t|need not|needn['’]t|never|not) .*)\)?$",
        RegexOptions.CultureInvariant | RegexOptions.IgnoreCase,
        10000
    )]
    private static partial Regex NothingPattern { get; }
}
