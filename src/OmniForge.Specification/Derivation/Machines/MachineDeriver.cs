using OmniForge.Onex;
using OmniForge.Requirements.Documents;
using OmniForge.Requirements.Extraction.Machines;
using OmniForge.Requirements.Language;
using OmniForge.Requirements.Language.Tagging;
using OmniForge.Requirements.Planning;
using OmniForge.Specification.Derivation.Attribution;
using OmniForge.Specification.Derivation.Defects;
using OmniForge.Specification.Derivation.Fields;
using OmniForge.Specification.Logic.Machines;
using OmniForge.Specification.Logic.Operations;
using OmniForge.Specification.Model;

namespace OmniForge.Specification.Derivation.Machines;

/// <summary>Derives nodes that fold events into a state.</summary>
internal sealed class MachineDeriver : INodeDeriver
{
    /// <inheritdoc/>
    public NodeSpec? Derive(NodePlan plan, StatementLedger ledger)
    {
        ArgumentNullException.ThrowIfNull(plan);
        ArgumentNullException.ThrowIfNull(ledger);
        var machine = plan.Analysis.Machines.FirstOrDefault(machine =>
            machine.Section.Level == 0 || plan.Covers(machine.Section)
        );
        if (plan.Kind != NodeKind.Reducer || machine is null)
        {
            return null;
        }

        machine.Read.ToList().ForEach(ledger.Read);
        var state = StateModelReader.Read(plan, machine, ledger);
        var enums = state.Enums.ToList();
        var deriver = new EventDeriver(plan, machine, state, enums, ledger);
        var events = machine
            .Events.Where(one => machine.Transitions.Any(transition => transition.Event == one.Name))
            .Select(deriver.Derive)
            .ToList();
        foreach (var (statement, inputs) in deriver.InputRules)
        {
            events
                .Where(draft => !draft.Inputs.Exists(input => inputs.Contains(input.Name, StringComparer.Ordinal)))
                .ToList()
                .ForEach(draft => ledger.Pass(statement.Text.Span, draft.Name));
        }

        NoteUnknownStates(plan, machine, state, events);
        events.AddRange(OtherEvents.Of(plan, machine, events));
        ReadSentences(plan, machine, state, events, ledger);
        UncountedSentences.Read(plan, machine, state, events, ledger);
        ReadOfOthers(plan, machine, events, ledger);
        NoteStrayChanges(plan, machine, events);
        NoteConsequences(plan, machine, events);
        NoteScenarios(plan, machine, events);
        NoteUnclear(plan, machine, events);
        events.ForEach(draft => UnusedInputs.Note(draft, machine, state));
        var topics = TopicsOf(state);
        var names = events.ConvertAll(draft => draft.Name);
        var homes = events.SelectMany(draft => draft.Homes.Select(home => home.Section)).ToHashSet();
        events.ForEach(draft => AddUnmet(plan, state, draft, ScopeOf(draft, topics, homes, names), ledger));
        return NodeOf(plan, machine, state, enums, events);
    }

    private static void NoteUnknownStates(
        NodePlan plan,
        MachineExtraction machine,
        StateModel state,
        List<EventDraft> events
    )
    {
        var requirements = plan.Analysis.Document.Requirements.Where(one => plan.Covers(one.Section));
        foreach (var (requirement, name, unknown) in UnknownStates.Of(machine, state.ListedStates, requirements))
        {
            var text = requirement.Text;
            events
                .Where(draft => name is null || draft.Name == name)
                .ToList()
                .ForEach(draft =>
                    draft.Unmet.Add(
                        new(
                            text.Text,
                            $"{unknown} is none of the states that are listed.",
                            new SourceReference(plan.Analysis.Document.Name, requirement.Id, text.Span)
                        )
                        {
                            Defect = DefectDiagnostics.UnknownState,
                        }
                    )
                );
        }
    }

    /// <summary>A move that a diagram shows as what comes of other events has to come of one.</summary>
    private static void NoteConsequences(NodePlan plan, MachineExtraction machine, List<EventDraft> events)
    {
        var moves = events
            .SelectMany(draft => draft.Transitions)
            .Select(one => (NameBook.WordsOf(one.From), NameBook.WordsOf(one.To)))
            .ToHashSet();
        foreach (
            var missing in machine.Consequences.Where(one =>
                one.From.Any(from =>
                    one.Targets.Any(to => !moves.Contains((NameBook.WordsOf(from), NameBook.WordsOf(to))))
                )
            )
        )
        {
            var source = new SourceReference(
                plan.Analysis.Document.Name,
                missing.Requirement.Id,
                missing.Requirement.Text.Span
            );
            events.ForEach(draft =>
                draft.Unmet.Add(
                    new(missing.Event.Replace('_', ' '), "What leads to this state was not understood.", source)
                )
            );
        }
    }

    /// <summary>A scenario that was not understood may be about any event.</summary>
    private static void NoteScenarios(NodePlan plan, MachineExtraction machine, List<EventDraft> events)
    {
        foreach (var open in machine.Open)
        {
            var source = new SourceReference(plan.Analysis.Document.Name, open.Requirement.Id, open.Text.Span);
            events.ForEach(draft => draft.Unmet.Add(new(open.Text.Text, "The scenario was not understood.", source)));
        }
    }

    /// <summary>What is told of an event away from its other texts, and contradicts them or adds to them in unclear words.</summary>
    private static void NoteUnclear(NodePlan plan, MachineExtraction machine, List<EventDraft> events)
    {
        foreach (var unclear in machine.Unclear)
        {
            var source = new SourceReference(plan.Analysis.Document.Name, unclear.Id, unclear.Text.Span);
            var told = machine
                .Clauses.Where(clause => clause.Requirement == unclear)
                .SelectMany(clause => clause.Events)
                .ToHashSet(StringComparer.Ordinal);
            events
                .Where(draft => told.Contains(draft.Name))
                .ToList()
                .ForEach(draft =>
                    draft.Unmet.Add(new(unclear.Text.Text, "The transition was not understood.", source))
                );
        }
    }

    private static void ReadSentences(
        NodePlan plan,
        MachineExtraction machine,
        StateModel state,
        List<EventDraft> events,
        StatementLedger ledger
    )
    {
        var changed = events
            .SelectMany(draft => draft.Assignments)
            .Select(change => change.Field)
            .ToHashSet(StringComparer.Ordinal);
        var names = new NameBook()
            .Add(TagKind.Input, events.SelectMany(draft => draft.Inputs).Select(input => input.Name))
            .Add(TagKind.Field, state.Fields.Where(field => field.Name != state.StateField).Select(field => field.Name))
            .Add(TagKind.State, state.States)
            .Add(TagKind.Event, machine.Events.Select(one => one.Name));
        var sentences = new MachineSentences(
            machine,
            names,
            changed,
            state.Fields.Select(field => field.Name).ToHashSet(StringComparer.Ordinal),
            WordsOf(plan, state),
            new(machine, names),
            new(machine, names),
            plan.Analysis.Remarks,
            new(machine, names)
        );
        foreach (var statement in plan.Analysis.Statements)
        {
            sentences.Read(statement, ledger);
        }
    }

    private static HashSet<string> WordsOf(NodePlan plan, StateModel state) =>
        new[] { state.Name, state.StateField, plan.Name, plan.Title }
            .SelectMany(name => NameBook.WordsOf(name).Split(' '))
            .Where(word => word.Length > 2)
            .SelectMany(word => (IEnumerable<string>)[word, Inflection.Singular(word)])
            .ToHashSet(StringComparer.Ordinal);

    /// <summary>A change that is told of something without transitions may be one of the events told beside it.</summary>
    private static void NoteStrayChanges(NodePlan plan, MachineExtraction machine, List<EventDraft> events)
    {
        var known = events.Select(draft => draft.Name).ToHashSet(StringComparer.Ordinal);
        foreach (var clause in machine.Clauses.Where(clause => !clause.Events.Any(known.Contains)))
        {
            if (EffectPatterns.ChangeWord.IsMatch(clause.Text.Text))
            {
                var source = new SourceReference(plan.Analysis.Document.Name, clause.Requirement.Id, clause.Text.Span);
                events
                    .Where(draft => draft.Homes.Contains(clause.Requirement))
                    .ToList()
                    .ForEach(draft =>
                        draft.Unmet.Add(new(clause.Text.Text, "It was not understood what changes this.", source))
                    );
            }
        }
    }

    /// <summary>What is said of some events says nothing of the others.</summary>
    private static void ReadOfOthers(
        NodePlan plan,
        MachineExtraction machine,
        List<EventDraft> events,
        StatementLedger ledger
    )
    {
        foreach (var statement in plan.Analysis.Statements)
        {
            var told = machine
                .Clauses.Where(clause =>
                    clause.Requirement == statement.Requirement && statement.Span.Contains(clause.Text.Span)
                )
                .SelectMany(clause => clause.Events)
                .ToHashSet(StringComparer.Ordinal);
            events
                .Where(draft => told.Count > 0 && !told.Contains(draft.Name))
                .ToList()
                .ForEach(draft => ledger.Pass(statement.Span, draft.Name));
        }

        foreach (var clause in machine.Clauses)
        {
            foreach (var draft in events.Where(draft => !clause.Events.Contains(draft.Name, StringComparer.Ordinal)))
            {
                ledger.Pass(clause.Text.Span, draft.Name);
            }
        }

        foreach (var transition in machine.Transitions.Concat(machine.Refusals))
        {
            var words = transition.Guard is null ? transition.Remarks : [.. transition.Remarks, transition.Guard];
            foreach (var word in words)
            {
                events
                    .Where(draft => draft.Name != transition.Event && !IsOf(draft, word, machine))
                    .ToList()
                    .ForEach(draft => ledger.Pass(word.Span, draft.Name));
            }
        }
    }

    /// <summary>Tells whether words are a condition or remark of an event.</summary>
    private static bool IsOf(EventDraft draft, RichText words, MachineExtraction machine) =>
        machine
            .Transitions.Concat(machine.Refusals)
            .Any(one =>
                one.Event == draft.Name
                && (one.Guard?.Span == words.Span || one.Remarks.Any(remark => remark.Span == words.Span))
            );

    private static List<string> TopicsOf(StateModel state) =>
        [.. state.Fields.Select(field => field.Name), .. state.Enums.SelectMany(one => one.Values)];

    private static OperationScope ScopeOf(
        EventDraft draft,
        List<string> topics,
        HashSet<PrdSection> homes,
        List<string> names
    )
    {
        var own = draft.Homes.Select(home => home.Section).ToHashSet();
        var inputs = draft.Inputs.Select(input => input.Name);
        var fields = draft.Assignments.Select(change => change.Field).Concat(inputs).ToHashSet(StringComparer.Ordinal);
        return new(draft.Name, draft.Homes.Contains, fields, false)
        {
            IsElsewhere = requirement =>
                (homes.Contains(requirement.Section) && !own.Contains(requirement.Section))
                || names.Exists(name => name != draft.Name && name == FieldNames.Snake(requirement.Section.Title)),
            Siblings = names,
            Topics = [.. topics, draft.Name, .. inputs],
        };
    }

    private static void AddUnmet(
        NodePlan plan,
        StateModel state,
        EventDraft draft,
        OperationScope scope,
        StatementLedger ledger
    )
    {
        draft.Unmet.AddRange(state.Unmet);
        draft.Unmet.AddRange(StatementAttribution.Unmet(plan, scope, ledger));
        draft.Unmet.AddRange(RefusalAttribution.Unmet(plan, draft, ledger));
    }

    private static NodeSpec NodeOf(
        NodePlan plan,
        MachineExtraction machine,
        StateModel state,
        List<EnumSpec> enums,
        List<EventDraft> events
    )
    {
        var eventEnum = new EnumSpec(
            $"{state.Name}_event",
            $"What may happen to a {state.Name.Replace('_', ' ')}.",
            [.. events.Select(draft => draft.Name)],
            []
        );
        var model = new ModelSpec(
            state.Name,
            $"State of one {state.Name.Replace('_', ' ')}.",
            state.Fields,
            state.Sources
        );
        return new NodeSpec(
            plan.Name,
            plan.Kind,
            plan.Title,
            Purpose.Of(plan.Analysis, plan.Sections[0]),
            FoldOperations.Of(state, eventEnum, events),
            [.. enums, eventEnum],
            [model],
            new EntitySpec(model, state.Name + "s", state.Fields[0].Name, false, [], state.StateField),
            SpecOf(machine, state, events),
            null,
            [],
            null,
            plan.Analysis.Document.Name
        );
    }

    private static MachineSpec SpecOf(MachineExtraction machine, StateModel state, List<EventDraft> events)
    {
        List<TransitionSpec> transitions =
        [
            .. events.Where(draft => draft.Transitions.Count > 0).SelectMany(draft => draft.Transitions),
        ];
        var initial = state.States.FirstOrDefault(one =>
            machine.Initial is { } first && NameBook.WordsOf(one) == NameBook.WordsOf(first)
        );
        return new(
            $"{state.Name}_{state.StateField}",
            state.StateField,
            state.StateEnum.Name,
            initial ?? state.States[0],
            [.. state.States.Where(one => transitions.TrueForAll(transition => transition.From != one))],
            [.. events.Select(draft => draft.Name)],
            transitions
        );
    }

    /// <summary>Tells whether it is clear which of several targets follows.</summary>
    private static bool IsDecided(EventDraft draft) =>
        draft
            .Transitions.GroupBy(transition => transition.From, StringComparer.Ordinal)
            .All(group => group.Count(transition => transition.Condition is null) <= 1);
}
