using OmniForge.Requirements.Documents;
using OmniForge.Requirements.Extraction.Machines;
using OmniForge.Requirements.Extraction.Statements;
using OmniForge.Requirements.Language.Tagging;
using OmniForge.Requirements.Planning;
using OmniForge.Specification.Derivation.Attribution;
using OmniForge.Specification.Derivation.Machines.Events;
using OmniForge.Specification.Logic.Expressions;
using OmniForge.Specification.Logic.Machines;
using OmniForge.Specification.Logic.Operations;
using OmniForge.Specification.Model;

namespace OmniForge.Specification.Derivation.Machines;

/// <summary>Derives what one event carries, where it leads and what it changes.</summary>
internal sealed class EventDeriver(
    NodePlan plan,
    MachineExtraction machine,
    StateModel state,
    List<EnumSpec> enums,
    StatementLedger ledger
)
{
    private readonly PlainSentences _sentences = new();

    /// <summary>Derives an event.</summary>
    public EventDraft Derive(MachineEvent source)
    {
        var draft = new EventDraft(source.Name);
        new EventInputs(plan, machine, state, enums, ledger).Add(source, draft);
        AddTransitions(source.Name, draft);
        var names = new EventNames(
            state with
            {
                Enums = enums,
            },
            [.. machine.Events.Select(one => one.Name)],
            draft.Inputs
        );
        ReadUnits(source.Name, names, draft);
        SettleTargets(source.Name, names, draft);
        OutcomeSettling.Place(draft, state.StateField);
        OpenAmountReader.Read(plan, draft, ledger);
        DraftDoubles.Remove(draft);
        return draft;
    }

    /// <summary>Reads each text with the grammar of events; what it does not understand is left to the readers of single phrases.</summary>
    private void ReadUnits(string name, EventNames names, EventDraft draft)
    {
        var vocabulary = new EventVocabulary(
            state with
            {
                Enums = enums,
            },
            [.. machine.Events.Select(one => one.Name)],
            draft.Inputs
        )
        {
            Sentences = _sentences,
            Moves = [.. draft.Transitions.Select(one => (one.From, one.To))],
        };
        var sentences = new EventSentences(
            plan.Analysis.Document.Name,
            draft,
            vocabulary,
            Rules,
            new(machine.Carried),
            ledger
        );
        var units = new EventUnits(machine, plan.Analysis.Statements, state.StateField, Wire).Of(name, IsDefinition);
        draft.Homes.UnionWith(units.Select(unit => unit.Requirement));
        var rows = units.Where(unit => unit is { IsRemark: true, When: not null, IsGuarded: false }).ToList();
        var states = draft.Transitions.Select(transition => transition.From).Distinct(StringComparer.Ordinal).Count();
        var isOfRows =
            rows.Sum(row => NullSafety.Parts(row.When!, BinaryOperator.Or).Count()) == states && sentences.Read(rows);
        foreach (var unit in units.Where(unit => !isOfRows || !rows.Contains(unit)))
        {
            if (!Rules.Read.Any(span => span.Contains(unit.Text.Span)) && !sentences.Read(unit))
            {
                ReadPhrases(unit, names, draft);
            }
        }

        foreach (var statement in General.Where(statement => !ledger.IsRead(statement.Span, name)))
        {
            if (sentences.ReadGeneral(statement) is { } inputs)
            {
                draft.Homes.Add(statement.Requirement);
                InputRules.Add((statement, inputs));
            }
        }

        ReadOutcomes(name, sentences, draft);
        ReadConditions(name, sentences, draft);
        sentences.Finish(
            SourceOf(
                machine.Transitions.First(one => one.Event == name).Requirement,
                machine.Transitions.First(one => one.Event == name).Requirement.Text
            )
        );
    }

    private void ReadConditions(string name, EventSentences sentences, EventDraft draft)
    {
        var guards = new TransitionGuards(draft, state.StateField, sentences, Wire);
        List<MachineTransition> own = [.. machine.Transitions.Where(one => one.Event == name)];
        List<MachineTransition> unclear =
        [
            .. guards.Read(own),
            .. guards.Refuse([.. machine.Refusals.Where(one => one.Event == name)]),
        ];
        foreach (var guard in own.Except(unclear).Select(one => one.Guard).OfType<RichText>())
        {
            ledger.Read(guard.Span, draft.Name);
        }

        draft.Unmet.AddRange(
            unclear.Select(one =>
                Unmet(
                    one.Guard ?? one.Requirement.Text,
                    one.Requirement,
                    "The condition of the transition was not understood."
                )
            )
        );
    }

    /// <summary>Sentences that tell which of several states follows, wherever they stand.</summary>
    private void ReadOutcomes(string name, EventSentences sentences, EventDraft draft)
    {
        var settling = new OutcomeSettling(draft, state.StateField);
        sentences.Outcomes.ToList().ForEach(outcome => settling.Apply(outcome, isOwn: true));
        foreach (var statement in plan.Analysis.Statements.Where(IsBehaviour).TakeWhile(_ => settling.IsOpen))
        {
            if (
                sentences.ReadOutcomes(statement) is { } outcomes
                && outcomes.All(outcome => settling.Apply(outcome, isOwn: false))
            )
            {
                ledger.Read(statement.Text);
                draft.Sources.Add(SourceOf(statement.Requirement, statement.Text));
            }
        }

        if (!settling.IsOpen)
        {
            foreach (
                var target in machine
                    .Transitions.Where(one => one.Event == name)
                    .Select(one => one.TargetText)
                    .OfType<RichText>()
            )
            {
                ledger.Read(target);
            }
        }

        draft.Unmet.AddRange(settling.Unmet);
    }

    private bool IsBehaviour(Statement statement) =>
        statement.Role == SectionRole.Behaviour
        && statement.Column is null
        && plan.Covers(statement.Requirement.Section);

    private void ReadPhrases(EventUnit unit, EventNames names, EventDraft draft)
    {
        if (unit.When is not null || unit.IsGuarded)
        {
            draft.Unmet.Add(
                Unmet(unit.Text, unit.Requirement, "What the event changes in this state was not understood.")
            );
            return;
        }

        if (unit.Clauses.Count == 0)
        {
            ReadText(unit.Text, unit.IsRemark, unit.Requirement, names, draft);
        }

        foreach (var clause in unit.Clauses)
        {
            ReadText(clause.Text, clause.IsRemark, clause.Requirement, names, draft);
        }
    }

    /// <summary>Rules that name no event, with what events must carry that they concern.</summary>
    public List<(Statement Statement, IReadOnlyList<string> Inputs)> InputRules { get; } = [];

    private MachineRules Rules =>
        field ??= MachineRulesReader.Read(plan, state with { Enums = enums }, _sentences, ledger);

    /// <summary>Statements about behaviour that name no event.</summary>
    private IReadOnlyList<Statement> General =>
        field ??= [
            .. plan.Analysis.Statements.Where(statement =>
                IsBehaviour(statement)
                && !machine.Clauses.Any(clause =>
                    clause.Requirement == statement.Requirement && statement.Span.Contains(clause.Text.Span)
                )
            ),
        ];

    private void AddTransitions(string name, EventDraft draft)
    {
        foreach (var transition in machine.Transitions.Where(transition => transition.Event == name))
        {
            draft.Homes.Add(transition.Requirement);
            var source = SourceOf(transition.Requirement, transition.Requirement.Text);
            draft.Sources.Add(source);
            foreach (var from in transition.From)
            {
                draft.Transitions.AddRange(
                    transition.Targets.Select(to => new TransitionSpec(Wire(from), name, Wire(to), null, [], [source]))
                );
            }
        }

        if (machine.Unclear.Any(draft.Homes.Contains))
        {
            var unclear = machine.Unclear.First(draft.Homes.Contains);
            draft.Unmet.Add(Unmet(unclear.Text, unclear, "The transition was not understood."));
        }
    }

    private string Wire(string written) =>
        state.States.First(one => NameBook.WordsOf(one) == NameBook.WordsOf(written));

    /// <summary>Tells whether a clause describes a field of the state, and no event.</summary>
    private bool IsDefinition(MachineClause clause) =>
        state.Phrases.Any(phrase => phrase.Contains(clause.Text.Span))
        || state.Definitions.Contains(clause.Requirement.Id);

    private void ReadText(RichText whole, bool isStrict, PrdRequirement requirement, EventNames names, EventDraft draft)
    {
        var text = Reasons.Without(whole, names.Names, ledger);
        var reading = EffectReader.Read(text.Text, names);
        var source = SourceOf(requirement, text);
        if (reading.Changes.Count > 0)
        {
            if (
                isStrict
                    ? !ClauseRemainder.IsEmpty(reading.Rest)
                    : !IsAccountedFor(text, reading, names) || ClauseRemainder.Restricts(reading.Rest)
            )
            {
                draft.Unmet.Add(Unmet(text, requirement, "What the event changes was not understood in full."));
                return;
            }

            draft.Assignments.AddRange(
                reading.Changes.Select(change => new Assignment(change.Field, change.Value, [source]))
            );
            draft.Sources.Add(source);
        }
        else if (isStrict && !ClauseRemainder.IsEmpty(reading.Rest))
        {
            draft.Unmet.Add(Unmet(text, requirement, "What the event changes was not understood."));
            return;
        }
        else if (EffectPatterns.TellsChange(Rest(text, reading, names)))
        {
            draft.Unmet.Add(Unmet(text, requirement, "What the event changes was not understood."));
            return;
        }

        if (
            !isStrict
            && reading.Changes.Count == 0
            && OpenFields.AreIn(text, reading, names, machine, state.StateField)
        )
        {
            draft.Unmet.Add(Unmet(text, requirement, "What it says of a field was not understood."));
            return;
        }

        if (!isStrict && PassingStates.AreIn(text, names, draft, machine))
        {
            draft.Unmet.Add(Unmet(text, requirement, "What it says of the state was not understood."));
            return;
        }

        MarkRead(text, reading.Words, draft);
        MarkRead(text, ClauseRemainder.Arrival(TextTagger.Tag(text.Text, names.Names)), draft);
        if (isStrict)
        {
            ledger.Read(text.Span, draft.Name);
        }

        ReadGuards(text, reading, requirement, names, draft);
    }

    /// <summary>What neither the machine's readers nor the effects' have read.</summary>
    private string Rest(RichText text, EffectReading reading, EventNames names)
    {
        var tagged = TextTagger.Tag(text.Text, names.Names);
        var rest = reading.Rest.ToCharArray();
        for (var i = 0; i < rest.Length; i++)
        {
            var range = tagged.RangeOf(i, 1);
            if (range.Length > 0 && machine.Read.Any(span => span.Contains(text.SpanOf(range.Start, range.Length))))
            {
                rest[i] = ' ';
            }
        }

        return new string(rest);
    }

    /// <summary>Every name that the clause holds belongs to something that was read.</summary>
    private bool IsAccountedFor(RichText text, EffectReading reading, EventNames names)
    {
        var tagged = TextTagger.Tag(text.Text, names.Names);
        return tagged
            .Tags.Where(tag => tag.Kind is TagKind.Field or TagKind.Input or TagKind.Number or TagKind.Value)
            .All(tag =>
                reading.Words.Any(word => word.Start <= tag.Start && word.End >= tag.End)
                || machine.Read.Any(span => span.Contains(text.SpanOf(tag.Start, tag.Length)))
            );
    }

    private void ReadGuards(
        RichText text,
        EffectReading reading,
        PrdRequirement requirement,
        EventNames names,
        EventDraft draft
    )
    {
        foreach (var (condition, range) in GuardReader.Read(text.Text, names))
        {
            draft.Guards.Add(
                new(
                    condition,
                    ErrorKind.ValidationError,
                    GuardReader.MessageOf(text.Text),
                    [SourceOf(requirement, text)]
                )
            );
            MarkRead(text, [range], draft);
        }

        _ = reading;
    }

    private void MarkRead(RichText text, IEnumerable<TextRange> words, EventDraft draft)
    {
        foreach (var range in words)
        {
            ledger.Read(text.SpanOf(range.Start, range.Length), draft.Name);
        }
    }

    /// <summary>Where an event has two targets in a state, a sentence has to tell when it is the one.</summary>
    private void SettleTargets(string name, EventNames names, EventDraft draft)
    {
        foreach (
            var group in draft
                .Transitions.GroupBy(transition => transition.From, StringComparer.Ordinal)
                .Where(group => group.Count() > 1)
                .ToList()
        )
        {
            var targets = group.Select(transition => transition.To).Distinct(StringComparer.Ordinal).ToList();
            if (targets.Count == 1 || group.Count(transition => transition.Condition is null) == 1)
            {
                continue;
            }

            var source = machine.Transitions.First(transition =>
                transition.Event == name && transition.Targets.Count > 1 || transition.Event == name
            );
            if (
                targets.Count == 2
                && TargetReader.Read(plan, source, targets, names, draft, ledger) is var (target, condition)
            )
            {
                draft.Transitions.RemoveAll(transition => transition.From == group.Key);
                var first = group.First(transition => transition.To == target) with { Condition = condition };
                draft.Transitions.Add(first);
                draft.Transitions.Add(group.First(transition => transition.To != target));
                continue;
            }

            draft.Unmet.Add(
                Unmet(source.Requirement.Text, source.Requirement, "When which state follows was not understood.")
            );
        }
    }

    private UnmetStatement Unmet(RichText text, PrdRequirement requirement, string reason) =>
        new(text.Text, reason, SourceOf(requirement, text));

    private SourceReference SourceOf(PrdRequirement requirement, RichText text) =>
        new(plan.Analysis.Document.Name, requirement.Id, text.Span);
}
