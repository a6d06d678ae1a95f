using System.Text.RegularExpressions;
using OmniForge.Requirements.Documents;
using OmniForge.Requirements.Extraction.Machines.Scenarios;
using OmniForge.Requirements.Language.Tagging;

namespace OmniForge.Requirements.Extraction.Machines;

/// <summary>Finds the state machine that a PRD, or a part of one, describes.</summary>
public static partial class MachineReader
{
    /// <summary>Reads the requirements that may ask for behaviour.</summary>
    /// <param name="requirements">The requirements, in the order of the text, without examples, goals and the like.</param>
    /// <param name="section">The part of the PRD that they stand in; the root for the whole PRD.</param>
    /// <param name="fields">Names of fields in snake_case, which are no events.</param>
    /// <returns>The machine, or null if there is none.</returns>
    public static MachineExtraction? Read(
        IReadOnlyList<PrdRequirement> requirements,
        PrdSection section,
        IReadOnlySet<string> fields
    )
    {
        ArgumentNullException.ThrowIfNull(section);
        ArgumentNullException.ThrowIfNull(requirements);
        ArgumentNullException.ThrowIfNull(fields);
        var notes = new MachineNotes();
        ReadNotations(requirements, notes);
        if (notes.States.Count < 2)
        {
            return null;
        }

        var isDrawn = notes.Transitions.Count > 0;
        if (!isDrawn)
        {
            ScenarioReader.Read(requirements, fields, notes);
        }

        var texts = requirements.Where(requirement => IsText(requirement, notes)).ToList();
        var hasScenarios = !isDrawn && notes.Transitions.Count > 0;
        if (isDrawn)
        {
            EventFinder.FindMoreInHeadings(requirements.Select(requirement => requirement.Section).Distinct(), notes);
        }
        else
        {
            FindEvents(requirements, texts, fields, notes);
        }

        var drawn = notes.Transitions.Select(transition => transition.Event).ToHashSet(StringComparer.Ordinal);
        foreach (var requirement in texts)
        {
            ReadText(requirement, drawn, fields, notes);
        }

        EventTableReader.Read(TablesOf(requirements), notes);
        MachineCompletion.Complete(notes);
        return !IsMachine(notes, isDrawn)
            ? null
            : new(
                section,
                notes.StateField,
                notes.States,
                notes.Initial,
                [.. notes.Events.Select(notes.EventOf)],
                notes.Transitions,
                notes.Clauses,
                notes.Unclear,
                notes.Read
            )
            {
                Consequences = notes.Consequences,
                Refusals = notes.Refusals,
                Carried = notes.Carried,
                Open = hasScenarios ? notes.Open : [],
            };
    }

    /// <summary>Sentences have to tell more than a diagram before they count as a machine.</summary>
    private static bool IsMachine(MachineNotes notes, bool isDrawn)
    {
        var moves = notes
            .Transitions.Where(transition =>
                transition.Targets.Any(to => !transition.From.Contains(to, StringComparer.Ordinal))
            )
            .ToList();
        var least = isDrawn ? 1 : 2;
        return moves.Count >= least
            && moves.SelectMany(transition => transition.Targets).Distinct(StringComparer.Ordinal).Count() >= least
            && !notes.States.All(WorkflowStatuses.Contains);
    }

    private static readonly HashSet<string> WorkflowStatuses = new(
        ["running", "completed", "compensating", "failed"],
        StringComparer.OrdinalIgnoreCase
    );

    private static void ReadNotations(IReadOnlyList<PrdRequirement> requirements, MachineNotes notes)
    {
        foreach (var requirement in requirements)
        {
            if (requirement.Block is PrdCodeBlock code)
            {
                DiagramReader.TryRead(requirement, code, notes);
            }
        }

        foreach (var table in TablesOf(requirements))
        {
            TransitionTableReader.CollectStates(table, notes);
        }

        foreach (var requirement in requirements)
        {
            if (notes.StateField is null && StateListReader.TryRead(requirement, notes))
            {
                break;
            }
        }

        if (notes.States.Count == 0)
        {
            StateListReader.ReadOther(requirements, notes);
        }

        foreach (var table in TablesOf(requirements))
        {
            _ = TransitionTableReader.TryRead(table, notes) || MatrixReader.TryRead(table, notes);
        }

        foreach (var requirement in requirements)
        {
            if (requirement.Block is PrdCodeBlock code)
            {
                _ =
                    EventBlockReader.TryRead(requirement, code, notes)
                    || EventListingReader.TryRead(requirement, code, notes)
                    || CodeMapReader.TryRead(requirement, code, notes);
            }
        }
    }

    private static void FindEvents(
        IReadOnlyList<PrdRequirement> requirements,
        IReadOnlyList<PrdRequirement> texts,
        IReadOnlySet<string> fields,
        MachineNotes notes
    )
    {
        EventFinder.FindInHeadings(requirements.Select(requirement => requirement.Section).Distinct(), notes);
        if (EventSeries.TryFind(requirements, notes))
        {
            return;
        }

        foreach (var requirement in texts)
        {
            EventFinder.Find(requirement, fields, notes);
        }
    }

    private static bool IsText(PrdRequirement requirement, MachineNotes notes) =>
        requirement.Kind != RequirementKind.Row
        && !notes.Told.Contains(requirement)
        && !notes.Transitions.Any(transition => transition.Requirement == requirement);

    private static IEnumerable<PrdTable> TablesOf(IReadOnlyList<PrdRequirement> requirements) =>
        requirements
            .Select(requirement => requirement.Block)
            .OfType<PrdTableRow>()
            .Select(row => row.Parent)
            .OfType<PrdTable>()
            .Distinct();

    private static void ReadText(
        PrdRequirement requirement,
        HashSet<string> drawn,
        IReadOnlySet<string> fields,
        MachineNotes notes
    )
    {
        var context = notes.ContextOf(requirement);
        var texts = requirement.Block is PrdCodeBlock code ? code.Lines : [requirement.Text];
        foreach (var text in texts)
        {
            var tagged = TextTagger.Tag(text.Text, notes.Names());
            ReadInitial(text, tagged, context, notes);
            if (ReadTransition(requirement, text, tagged, drawn, notes))
            {
                continue;
            }

            var current = context.Events;
            foreach (var told in EventTextReader.Read(tagged, context).ToList())
            {
                var clause = IsOfField(text, tagged, told, fields)
                    ? told with
                    {
                        Events = current,
                        Reading = null,
                    }
                    : told;
                if (clause.Events.Count == 0)
                {
                    continue;
                }

                current = clause.Events;
                var range = tagged.RangeOf(clause.Start, clause.End - clause.Start);
                notes.Clauses.Add(new(clause.Events, text.Slice(range.Start, range.Length), false, requirement));
                var stretch = (clause.Start, clause.End);
                if (PayloadReader.TryRead(text, tagged, stretch, clause.Events, requirement, notes))
                {
                    MarkSubject(text, tagged, clause, notes);
                }

                TakeReading(requirement, text, clause, drawn, notes);
            }
        }
    }

    /// <summary>Takes a text of one sentence that says one transition.</summary>
    private static bool ReadTransition(
        PrdRequirement requirement,
        RichText text,
        TaggedText tagged,
        HashSet<string> drawn,
        MachineNotes notes
    )
    {
        if (
            tagged.Clauses().ToList() is not [var (start, end)]
            || TransitionSentence.Read(tagged, start, end) is not var (name, from, to)
            || drawn.Contains(name)
        )
        {
            return false;
        }

        notes.Transitions.Add(Transition(from, name, [to], requirement));
        notes.MarkRead(text);
        return true;
    }

    /// <summary>Takes what a clause says of states; of events that a diagram or table has, only what that leaves open.</summary>
    private static void TakeReading(
        PrdRequirement requirement,
        RichText text,
        EventClause clause,
        HashSet<string> drawn,
        MachineNotes notes
    )
    {
        if (clause.Reading is not { } reading)
        {
            return;
        }

        List<string> undrawn = [.. clause.Events.Where(name => !drawn.Contains(name))];
        List<string> others = [.. clause.Events.Where(drawn.Contains)];
        if (undrawn.Count > 0)
        {
            Take(requirement, text, undrawn, reading, notes);
        }

        if (others.Count > 0 && IsKnown(reading, others, notes))
        {
            Take(requirement, text, others, reading with { Pairs = [] }, notes);
        }
    }

    /// <summary>Tells whether what looks like a form of an event's name is a field: "paid (money)" where "pay" is an event.</summary>
    private static bool IsOfField(RichText text, TaggedText tagged, EventClause clause, IReadOnlySet<string> fields) =>
        clause.IsNamed
        && tagged.TagsWithin(clause.Start, clause.End - clause.Start).FirstOrDefault(tag => tag.Kind == TagKind.Event)
            is { } tag
        && MachineNotes.SnakeName(text.Text.Substring(tag.Start, tag.Length)) is var written
        && written != tag.Name
        && fields.Contains(written);

    /// <summary>The names of events in front of what they carry, which may look like words of a rule: "Reject takes …".</summary>
    private static void MarkSubject(RichText text, TaggedText tagged, EventClause clause, MachineNotes notes)
    {
        foreach (
            var tag in tagged
                .TagsWithin(clause.Start, clause.End - clause.Start)
                .SkipWhile(tag => tag.Kind == TagKind.Number)
                .TakeWhile(tag => tag.Kind == TagKind.Event)
        )
        {
            notes.MarkRead(text, new(tag.Start, tag.Length));
        }
    }

    /// <summary>Tells whether a diagram or table has all of it already.</summary>
    private static bool IsKnown(ClauseReading reading, IReadOnlyList<string> events, MachineNotes notes) =>
        reading is { Arrival: null, Stated: null, Alternatives.Count: 0 }
        && events.All(name =>
            reading.Allowed.All(state =>
                notes.Transitions.Exists(one => one.Event == name && one.From.Contains(state, StringComparer.Ordinal))
            )
        )
        && events.All(name => reading.Pairs.All(pair => pair.From.All(from => notes.Has(from, name, pair.To))));

    private static void Take(
        PrdRequirement requirement,
        RichText text,
        IReadOnlyList<string> events,
        ClauseReading reading,
        MachineNotes notes
    )
    {
        foreach (var name in events)
        {
            notes.Transitions.AddRange(
                reading.Pairs.Select(pair => Transition(pair.From, name, [pair.To], requirement))
            );
            if (reading.Allowed.Count > 0)
            {
                notes.Allowances.Add(Transition(reading.Allowed, name, [], requirement));
            }

            if (reading.Arrival is not null)
            {
                notes.Arrivals.Add(Transition([], name, [reading.Arrival], requirement));
            }

            if (reading.Stated is { } stated)
            {
                notes.Stated.Add(Transition([], name, [stated], requirement));
            }

            if (reading.Alternatives.Count > 0)
            {
                notes.Arrivals.Add(Transition([], name, reading.Alternatives, requirement));
            }
        }

        reading.Words.ToList().ForEach(range => notes.MarkRead(text, range));
    }

    private static MachineTransition Transition(
        IReadOnlyList<string> from,
        string name,
        IReadOnlyList<string> to,
        PrdRequirement requirement
    ) => new(from, name, to, null, null, [], requirement);

    private static void ReadInitial(RichText text, TaggedText tagged, EventContext context, MachineNotes notes)
    {
        if (
            notes.Initial is null
            && tagged.Shape.Contains(TagSymbols.State, StringComparison.Ordinal)
            && InitialPattern.Match(tagged.Shape) is { Success: true } initial
        )
        {
            notes.Initial = tagged.TagsOf(initial.Groups["state"]) is [var first, ..] ? first.Name : null;
            notes.MarkRead(text, tagged.RangeOf(initial));
        }

        if (context.States is [var state] && BeginsPattern.IsMatch(tagged.Shape))
        {
            notes.Initial ??= state;
        }
    }

    [GeneratedRegex(
        @"\b(?:new|fresh|initial(?:ly)?|begins?|starts?(?: off| out)?|at first|first)\b[^.;→]{0,60}?(?:has|is|in|as|with|status|state|:)(?: (?:status|state|mode|phase|stage))? (?<state>"
            + TagSymbols.State
            + @")|^(?:initial|first) (?:state|status|mode|phase|stage):? (?:is )?(?<state>"
            + TagSymbols.State
            + @")|(?<state>"
            + TagSymbols.State
            + @") (?:is (?:the )?)?(?:at first|initially|initial (?:state|status|mode|phase|stage))",
        RegexOptions.CultureInvariant,
        10000
    )]
    private static partial Regex InitialPattern { get; }

    [GeneratedRegex(@"\b(?:begins?|starts?|initial|first|new)\b", RegexOptions.CultureInvariant, 10000)]
    private static partial Regex BeginsPattern { get; }
}
