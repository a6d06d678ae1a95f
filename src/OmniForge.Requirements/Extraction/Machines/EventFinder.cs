using System.Text.RegularExpressions;
using OmniForge.Requirements.Documents;
using OmniForge.Requirements.Language.Tagging;

namespace OmniForge.Requirements.Extraction.Machines;

/// <summary>Finds names of events in texts: a name is one if, taken as one, its sentence tells a transition.</summary>
internal static partial class EventFinder
{
    /// <summary>Adds the events that a requirement introduces.</summary>
    /// <param name="requirement">A paragraph, an item or a block of code.</param>
    /// <param name="fields">Names of fields, which are no events.</param>
    /// <param name="notes">What is known, and where events are added.</param>
    public static void Find(PrdRequirement requirement, IReadOnlySet<string> fields, MachineNotes notes)
    {
        var texts = requirement.Block is PrdCodeBlock code ? code.Lines : [requirement.Text];
        foreach (var text in texts)
        {
            FindIn(requirement, text, fields, notes);
        }
    }

    /// <summary>Adds the headings below a heading such as "Events".</summary>
    public static void FindInHeadings(IEnumerable<PrdSection> sections, MachineNotes notes)
    {
        foreach (
            var section in sections.Where(section =>
                section.Parent is { } parent && EventsHeadPattern.IsMatch(parent.Title)
            )
        )
        {
            if (NamesPattern.IsMatch(section.Title) && section.Heading is { } heading)
            {
                foreach (var name in StateCells.Names(section.Title).Where(name => notes.FindState(name) is null))
                {
                    notes.AddEvent(name, heading.Span);
                }
            }
        }
    }

    /// <summary>
    /// Adds the headings below a heading such as "Events" to those of a diagram, if one of them is an event there; then labels of several
    /// words that no heading has tell what comes of events.
    /// </summary>
    public static void FindMoreInHeadings(IEnumerable<PrdSection> sections, MachineNotes notes)
    {
        List<PrdSection> told =
        [
            .. sections.Where(section => section.Parent is { } parent && EventsHeadPattern.IsMatch(parent.Title)),
        ];
        var names = told.SelectMany(section => StateCells.Names(section.Title))
            .Select(MachineNotes.SnakeName)
            .ToHashSet(StringComparer.Ordinal);
        if (!names.Any(notes.HasEvent))
        {
            return;
        }

        foreach (
            var label in notes.Events.Where(name => !names.Contains(name) && name.Count(c => c == '_') > 1).ToList()
        )
        {
            notes.MakeConsequence(label);
        }

        FindInHeadings(told, notes);
    }

    private static void FindIn(
        PrdRequirement requirement,
        RichText text,
        IReadOnlySet<string> fields,
        MachineNotes notes
    )
    {
        // A clause without a state tells no transition, whatever is taken as an event.
        if (!TextTagger.Holds(text.Text, notes.Names(), TagKind.State))
        {
            return;
        }

        foreach (var (start, length, isLead) in Candidates(text))
        {
            var written = text.Text.Substring(start, length);
            var name = MachineNotes.SnakeName(written);
            if (
                name.Length == 0
                || notes.HasEvent(name)
                || notes.FindState(written) is not null
                || fields.Contains(name)
                || name == MachineNotes.SnakeName(notes.StateField ?? "")
                || NoEventPattern.IsMatch(name)
                || (isLead && FieldPattern.IsMatch(text.Text[(start + length)..]))
            )
            {
                continue;
            }

            if (Tells(requirement, text, written, isLead, notes))
            {
                notes.AddEvent(written, text.SpanOf(start, length));
            }
        }
    }

    private static bool Tells(
        PrdRequirement requirement,
        RichText text,
        string written,
        bool isLead,
        MachineNotes notes
    )
    {
        var names = new NameBook(notes.Names()).Add(TagKind.Event, [MachineNotes.SnakeName(written)]);
        var tagged = TextTagger.Tag(text.Text, names);
        var context = notes.ContextOf(requirement);
        var readings = EventTextReader
            .Read(tagged, context)
            .Where(clause =>
                (isLead || clause.IsNamed)
                && clause.Events.Contains(MachineNotes.SnakeName(written), StringComparer.Ordinal)
            )
            .Select(clause => clause.Reading)
            .OfType<ClauseReading>()
            .ToList();
        return readings.Any(reading => reading.Pairs.Count > 0)
            || (isLead && readings.Any(reading => reading.Allowed.Count > 0 || reading.Arrival is not null));
    }

    private static IEnumerable<(int Start, int Length, bool IsLead)> Candidates(RichText text)
    {
        var found = new List<(int Start, int Length, bool IsLead)>();
        foreach (
            var mark in text.Marks.Where(mark =>
                mark.Kind is TextMarkKind.Code or TextMarkKind.Bold or TextMarkKind.Italic
            )
        )
        {
            found.Add(Trimmed(text.Text, mark.Start, mark.Length));
        }

        foreach (
            var pattern in (ReadOnlySpan<Regex>)
                [LeadPattern, MovePattern, QuotePattern, ArrowLabelPattern, SnakePattern]
        )
        {
            foreach (Match match in pattern.Matches(text.Text))
            {
                foreach (Capture capture in match.Groups["name"].Captures)
                {
                    found.Add(Trimmed(text.Text, capture.Index, capture.Length));
                }
            }
        }

        return found
            .Where(one => one.Length is > 1 and <= 40)
            .OrderBy(one => one.Start)
            .ThenByDescending(one => one.Length);
    }

    private static (int Start, int Length, bool IsLead) Trimmed(string text, int start, int length)
    {
        while (length > 0 && !char.IsLetterOrDigit(text[start + length - 1]))
        {
            length--;
        }

        return (start, length, !text.AsSpan(0, start).ContainsAny(LeadEnd) && start <= 16);
    }

    private static readonly System.Buffers.SearchValues<char> LeadEnd = System.Buffers.SearchValues.Create(".:;,");

    [GeneratedRegex(
        @"\b(?:happen(?:s|ings?)?|events?|triggers?|commands?|actions?|taps?|messages?|transitions?|signals?|operations?)\b",
        RegexOptions.CultureInvariant | RegexOptions.IgnoreCase,
        10000
    )]
    private static partial Regex EventsHeadPattern { get; }

    [GeneratedRegex(
        @"^[\w`]+(?:[ _-]\w+){0,2}(?:(?:, (?:and |or )?| and | or | / )[\w`]+(?:[ _-]\w+){0,2})*$",
        RegexOptions.CultureInvariant,
        10000
    )]
    private static partial Regex NamesPattern { get; }

    [GeneratedRegex(
        @"^\W*(?:\(?(?:an? |the |optional |nullable |list of |array of )*(?:text|string|str|integer|int|whole|number|decimal|money|boolean|bool|date|time|datetime|timestamp|instant|uuid|guid|enum|list|one of|null|float|object)\b)",
        RegexOptions.CultureInvariant | RegexOptions.IgnoreCase,
        10000
    )]
    private static partial Regex FieldPattern { get; }

    [GeneratedRegex(
        @"^(?:an?|the|example|for|if|when|at|in|on|from|note|status|state|mode|phase|stage)(?:_|$)",
        RegexOptions.CultureInvariant,
        10000
    )]
    private static partial Regex NoEventPattern { get; }

    [GeneratedRegex(
        @"^\W*(?:[\d.]+\)?\s+|[A-Z]{1,4}-?\d+:?\s+)?(?<name>[A-Za-z]\w*(?:[ -]\w+){0,2})\s*(?:\([^)]*\)\s*)?(?:[:–—→]|->|=>|--|- )",
        RegexOptions.CultureInvariant,
        10000
    )]
    private static partial Regex LeadPattern { get; }

    /// <summary>"From free to reserved on reserve": the whole text up to what the event carries.</summary>
    [GeneratedRegex(
        @"^\W*(?:from\s+)?[\w, -]+?\s+(?:to|→|->)\s+[\w-]+\s+(?:on|by|via|upon|through|when|with|at)\s+(?:(?:the\s+)?event\s+|the\s+)?(?<name>[a-z]\w*)\s*(?:$|[(,;:.])",
        RegexOptions.CultureInvariant | RegexOptions.IgnoreCase,
        10000
    )]
    private static partial Regex MovePattern { get; }

    [GeneratedRegex("""["“](?<name>\w+(?:[ -]\w+){0,2})["”]""", RegexOptions.CultureInvariant, 10000)]
    private static partial Regex QuotePattern { get; }

    [GeneratedRegex(
        @"(?:→|->|=>|-->)\s*\w+\s*(?:\(|:|\bby\b|\bon\b|\bvia\b|\bwhen\b|\bthrough\b)\s*(?:the\s+)?(?<name>[\w-]+(?: [\w-]+){0,2}?)\s*(?:\)|$|,|;|\.)|-+\s*\[?(?<name>\w+)\]?\s*-*(?:→|>)",
        RegexOptions.CultureInvariant,
        10000
    )]
    private static partial Regex ArrowLabelPattern { get; }

    [GeneratedRegex(@"\b(?<name>[a-z]+(?:_[a-z]+)+)\b", RegexOptions.CultureInvariant, 10000)]
    private static partial Regex SnakePattern { get; }
}
