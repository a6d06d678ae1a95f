using OmniForge.Requirements.Extraction.Statements;
using OmniForge.Specification.Derivation.Attribution;
using OmniForge.Specification.Derivation.Expressions.Grammar;
using OmniForge.Specification.Logic.Expressions;
using OmniForge.Specification.Model;

namespace OmniForge.Specification.Derivation.Machines.Events;

/// <summary>Reads the texts about one event with the grammar of events, and notes what they amount to.</summary>
internal sealed class EventSentences
{
    private readonly string _document;
    private readonly EventDraft _draft;
    private readonly StatementLedger _ledger;
    private readonly EventVocabulary _vocabulary;
    private readonly CarriedWords _carried;
    private readonly EventMemory _memory = new();
    private readonly EventProgram _program;

    public EventSentences(
        string document,
        EventDraft draft,
        EventVocabulary vocabulary,
        MachineRules rules,
        CarriedWords carried,
        StatementLedger ledger
    )
    {
        _document = document;
        _draft = draft;
        _ledger = ledger;
        _carried = carried;
        _vocabulary = vocabulary;
        _memory.IgnoresCase = rules.IgnoresCase;
        foreach (var definition in rules.Definitions)
        {
            _memory.Definitions[definition.Field] = definition;
        }

        _program = new(vocabulary, _memory, state => draft.Transitions.TrueForAll(one => one.To == state));
    }

    /// <summary>Reads a text; false, if it is not understood as a whole.</summary>
    public bool Read(EventUnit unit)
    {
        if (
            !TryReadGuard(unit, out var guard)
            || (
                EventGrammar.Read(unit.Text.Text, _vocabulary, _memory)
                ?? (_carried.Without(unit.Text) is { } rest ? EventGrammar.Read(rest, _vocabulary, _memory) : null)
            )
                is not { } effects
        )
        {
            return false;
        }

        return Add(unit.Text, unit.Requirement.Id, [.. effects.Select(effect => effect.Under(guard).Under(unit.When))]);
    }

    /// <summary>The condition of the unit's row, over the state before the event; false, if it is not understood.</summary>
    private bool TryReadGuard(EventUnit unit, out Expression? guard)
    {
        guard = unit.Guard is null ? null : ReadCondition(unit.Guard.Text);
        var others = unit.Without.Select(other => ReadCondition(other.Text)).ToList();
        if ((unit.Guard is not null && guard is null) || others.Contains(null))
        {
            return false;
        }

        guard = others.OfType<Expression>().Aggregate(guard, (sum, one) => Both(sum, Build.Not(_program.Guarded(one))));
        return true;
    }

    private static Expression Both(Expression? one, Expression other) => one is null ? other : Build.And(one, other);

    /// <summary>Reads cells of rows of the same event: what all rows say counts in all of their states.</summary>
    public bool Read(IReadOnlyList<EventUnit> rows)
    {
        var read = rows.Select(row => (Row: row, Effects: EventGrammar.Read(row.Text.Text, _vocabulary, _memory)))
            .ToList();
        if (read.Exists(pair => pair.Effects is null))
        {
            return false;
        }

        var common = read[0]
            .Effects!.Where(effect => read.TrueForAll(pair => pair.Effects!.Any(other => IsSame(effect, other))))
            .ToList();
        return read.TrueForAll(pair =>
            Add(
                pair.Row.Text,
                pair.Row.Requirement.Id,
                [
                    .. pair == read[0] ? common : [],
                    .. pair.Effects!.Where(effect => !common.Exists(other => IsSame(effect, other)))
                        .Select(effect => effect.Under(pair.Row.When)),
                ]
            )
        );
    }

    /// <summary>
    /// Reads a rule that names no event: it concerns those that carry what it speaks of. The names of what they must carry; null, if it is
    /// none of this event.
    /// </summary>
    public IReadOnlyList<string>? ReadGeneral(Statement statement)
    {
        if (EventGrammar.Read(statement.Text.Text, _vocabulary, _memory) is not { Count: > 0 } effects)
        {
            return null;
        }

        var inputs = effects
            .OfType<DemandEffect>()
            .SelectMany(demand => ExpressionParts.All(demand.Condition))
            .OfType<FieldExpression>()
            .Where(field => field.Scope == FieldScope.Input)
            .Select(field => field.Name)
            .Distinct(StringComparer.Ordinal)
            .ToList();
        return
            inputs.Count > 0
            && effects.All(effect => effect is DemandEffect)
            && Add(statement.Text, statement.Requirement.Id, effects)
            ? inputs
            : null;
    }

    /// <summary>Which states follow, as far as sentences have told.</summary>
    public IReadOnlyList<OutcomeEffect> Outcomes => _program.Outcomes;

    /// <summary>What a sentence tells of the state that follows; null, if it tells something else.</summary>
    public IReadOnlyList<OutcomeEffect>? ReadOutcomes(Statement statement) =>
        EventGrammar.Read(statement.Text.Text, _vocabulary, new EventMemory { IgnoresCase = _memory.IgnoresCase })
            is { Count: > 0 } effects
        && effects.All(effect => effect is OutcomeEffect)
            ? [.. effects.Cast<OutcomeEffect>().Select(_program.Guarded)]
            : null;

    /// <summary>The condition that a guard of a transition states, or null if it is not understood.</summary>
    public Expression? ReadCondition(string guard) =>
        EventGrammar.ReadCondition(guard, _vocabulary, _memory) is { } condition ? _program.Guarded(condition) : null;

    /// <summary>Adds what must hold, in some states or in all; false, if that does not fit.</summary>
    public bool AddDemand(
        Expression condition,
        Expression? when,
        Requirements.Documents.RichText text,
        string requirement
    ) => Add(text, requirement, [new DemandEffect(condition, false, when)]);

    /// <summary>Puts what was read into the draft.</summary>
    public void Finish(SourceReference fallback)
    {
        if (_program.IsOpen)
        {
            _draft.Unmet.Add(
                new("A result is computed that nothing uses.", "What it is for was not understood.", fallback)
            );
        }

        _program.Finish(_draft);
    }

    private bool Add(Requirements.Documents.RichText text, string requirement, IReadOnlyList<Effect> effects)
    {
        var source = new SourceReference(_document, requirement, text.Span);
        if (
            !_program.Add(
                effects,
                EventText.IsSequence(text.Text),
                GuardReader.MessageOf(EventText.Unmarked(text.Text)),
                source
            )
        )
        {
            return false;
        }

        _ledger.Read(text.Span, _draft.Name);
        _draft.Sources.Add(source);
        return true;
    }

    private static readonly FieldExpression Any = new(FieldScope.Local, "");

    private static bool IsSame(Effect one, Effect other) =>
        one is ChangeEffect change && other is ChangeEffect same
            ? change.Field == same.Field && Equals(change.When, same.When) && Equals(change.Value(Any), same.Value(Any))
            : Equals(one, other);
}
