using OmniForge.Specification.Derivation.Expressions.Grammar;
using OmniForge.Specification.Derivation.Expressions.Symbols;
using OmniForge.Specification.Logic.Expressions;
using OmniForge.Specification.Logic.Operations;
using OmniForge.Specification.Model;

namespace OmniForge.Specification.Derivation.Machines.Events;

/// <summary>What the sentences about one event amount to: values on the way, changes in their order, demands.</summary>
internal sealed class EventProgram
{
    private const string Result = "result";
    private static readonly FieldExpression Present = new(FieldScope.Local, "");

    private readonly EventVocabulary _vocabulary;
    private readonly EventMemory _memory;
    private readonly NullSafety _nulls;
    private readonly Func<string, bool> _leadsTo;
    private readonly List<Assignment> _assignments = [];
    private readonly List<(DemandEffect Demand, string Message, SourceReference Source)> _demands = [];
    private readonly List<Expression?> _conditions = [];
    private readonly List<SourceReference> _resultSources = [];
    private Expression? _result;
    private string? _noun;
    private bool _isResultUsed;

    /// <summary>A program without sentences.</summary>
    /// <param name="vocabulary">What may be named.</param>
    /// <param name="memory">What sentences were about.</param>
    /// <param name="leadsTo">Tells whether the event leads to a state in any case; null: never.</param>
    public EventProgram(EventVocabulary vocabulary, EventMemory memory, Func<string, bool>? leadsTo = null)
    {
        _leadsTo = leadsTo ?? (_ => false);
        _vocabulary = vocabulary;
        _memory = memory;
        _nulls = new(field => vocabulary.FieldOf(field)?.IsNullable == true);
    }

    /// <summary>Which states follow, in the order of the sentences.</summary>
    public List<OutcomeEffect> Outcomes { get; } = [];

    /// <summary>Whether a result was computed that nothing uses.</summary>
    public bool IsOpen => _result is not null && !_isResultUsed;

    /// <summary>Adds what a sentence says; false, if it does not fit to what was said before, and nothing is added.</summary>
    /// <param name="effects">What it says.</param>
    /// <param name="isSequence">Whether it says that one thing happens after the other.</param>
    /// <param name="message">What a refusal says.</param>
    /// <param name="source">Where it stands.</param>
    public bool Add(IReadOnlyList<Effect> effects, bool isSequence, string message, SourceReference source)
    {
        var before = _assignments.ToList();
        var (demands, conditions, result, noun, isUsed) = (
            _demands.ToList(),
            _conditions.ToList(),
            _result,
            _noun,
            _isResultUsed
        );
        var known = _assignments.Select(change => change.Field).ToHashSet(StringComparer.Ordinal);
        if (effects.All(effect => Add(effect, isSequence ? null : known, message, source)))
        {
            _memory.Changed.UnionWith(_assignments.Select(change => change.Field));
            return true;
        }

        Restore(_assignments, before);
        Restore(_demands, demands);
        Restore(_conditions, conditions);
        (_result, _noun, _isResultUsed) = (result, noun, isUsed);
        return false;
    }

    /// <summary>Puts everything into the draft of the event.</summary>
    public void Finish(EventDraft draft)
    {
        var name = NameOfResult();
        if (_result is not null)
        {
            draft.Values.Add(new(name, _result, _resultSources));
        }

        draft.Assignments.AddRange(_assignments.Select(change => change with { Value = Renamed(change.Value, name) }));
        foreach (var (demand, message, source) in _demands)
        {
            var condition = demand.IsAfter ? After(demand.Condition) : demand.Condition;
            draft.Guards.Add(
                new(Renamed(GuardOf(condition, demand.When), name), ErrorKind.ValidationError, message, [source])
            );
        }
    }

    /// <summary>The outcome such that its condition is false where it compares nothing.</summary>
    public OutcomeEffect Guarded(OutcomeEffect outcome) =>
        outcome.Condition is null ? outcome : outcome with { Condition = Guarded(outcome.Condition) };

    /// <summary>The condition such that it is false where it compares nothing.</summary>
    public Expression Guarded(Expression condition) => _nulls.Guarded(condition);

    private static void Restore<T>(List<T> list, List<T> before)
    {
        list.Clear();
        list.AddRange(before);
    }

    private bool Add(Effect effect, HashSet<string>? known, string message, SourceReference source)
    {
        switch (effect)
        {
            case ChangeEffect change:
                return Change(change, known, source);
            case DemandEffect { Condition: LiteralExpression, When: null }:
                return false;
            case DemandEffect demand:
                _demands.Add((demand, message, source));
                return true;
            case OutcomeEffect { Condition: null, When: null, InsteadOf: null } told:
                return _leadsTo(told.State);
            case OutcomeEffect outcome:
                Outcomes.Add(Guarded(outcome));
                return true;
            case LoosenEffect loosen:
                return Loosen(loosen);
            case ResultEffect step:
                return Step(step, known, source);
            case StillEffect { When: { } when }:
                return _conditions.TrueForAll(condition =>
                    condition is not null && AreDisjoint(condition, _nulls.Guarded(when))
                );
            default:
                return true;
        }
    }

    private bool Change(ChangeEffect change, HashSet<string>? known, SourceReference source)
    {
        var field = _vocabulary.Field(change.Field);
        if (Resolved(change.Value(Present), change.Field, known) is not { } value)
        {
            return false;
        }

        var when = change.When is null ? null : Own(_nulls.Guarded(change.When), change.Field);
        _conditions.Add(when);
        var index = _assignments.FindIndex(other => other.Field == change.Field);
        Expression former =
            index < 0 ? new FieldExpression(FieldScope.Entity, change.Field) : _assignments[index].Value;
        if (index >= 0 && _assignments.Skip(index + 1).Any(other => Reads(other.Value, change.Field)))
        {
            return false;
        }

        value = Combined(value, when, former);
        if (!IsDefined(value))
        {
            return false;
        }

        _isResultUsed |= ExpressionParts.All(value).Any(IsResult);
        if (!IsSafe(value, field, []))
        {
            return false;
        }

        var sources = index < 0 ? [source] : _assignments[index].Sources.Append(source).Distinct().ToList();
        if (index >= 0)
        {
            _assignments.RemoveAt(index);
        }

        _assignments.Add(new(change.Field, value, sources));
        return true;
    }

    /// <summary>The value that a field has after a change, of the one that it has had so far.</summary>
    private static Expression Combined(Expression value, Expression? when, Expression former)
    {
        if (when is not null && former is ConditionalExpression choice && AreDisjoint(choice.Condition, when))
        {
            var other = Put(value, choice.Otherwise);
            return Equals(Build.Not(when), choice.Condition)
                ? new ConditionalExpression(choice.Condition, choice.Then, other)
                : new ConditionalExpression(Put(when, choice.Otherwise), other, former);
        }

        return when is null || Equals(Put(value, former), former)
            ? Put(value, former)
            : Build.Choose(Put(when, former), Put(value, former), former);
    }

    private static Expression Put(Expression value, Expression former) =>
        ExpressionParts.MapFields(value, one => one == Present ? former : one);

    /// <summary>The value with fields as they are at this point; null, if it is unclear which value of a field is meant.</summary>
    private Expression? Resolved(Expression value, string field, HashSet<string>? known)
    {
        var isClear = true;
        var resolved = ExpressionParts.MapFields(
            value,
            one =>
            {
                if (one.Scope != FieldScope.Entity)
                {
                    return one;
                }

                if (one.Name == field)
                {
                    return Present;
                }

                var isAssigned = _assignments.Exists(change => change.Field == one.Name);
                isClear &= !isAssigned || known is null || known.Contains(one.Name);
                return isAssigned ? one with { Scope = FieldScope.Changed } : one;
            }
        );
        return isClear ? resolved : null;
    }

    /// <summary>A condition on the field's own new value is one on the value that it has had so far.</summary>
    private static Expression Own(Expression condition, string field) =>
        ExpressionParts.MapFields(
            condition,
            one => one.Scope == FieldScope.Changed && one.Name == field ? Present : one
        );

    private bool IsSafe(Expression value, FieldSpec field, IReadOnlyCollection<Expression> known) =>
        value switch
        {
            LiteralExpression { Value: null } => field.IsNullable,
            FieldExpression when field.IsNullable => true,
            ConditionalExpression choice => _nulls.IsSafe(
                choice with
                {
                    Then = Build.Number(0),
                    Otherwise = Build.Number(0),
                },
                known
            )
                && IsSafe(choice.Then, field, [.. known, .. NullSafety.Parts(choice.Condition, BinaryOperator.And)])
                && IsSafe(
                    choice.Otherwise,
                    field,
                    [.. known, .. NullSafety.Parts(Build.Not(choice.Condition), BinaryOperator.And)]
                ),
            _ => _nulls.IsSafe(value, known),
        };

    /// <summary>Tells whether nothing is divided by what may be 0.</summary>
    private bool IsDefined(Expression value) =>
        ExpressionParts
            .All(value)
            .OfType<BinaryExpression>()
            .All(part => part.Operator != BinaryOperator.Divide || IsPositive(part.Right, isStrict: true));

    private bool IsPositive(Expression value, bool isStrict) =>
        value switch
        {
            LiteralExpression { Value: decimal number } => isStrict ? number > 0 : number >= 0,
            FieldExpression => _vocabulary.FieldOf(value)?.Type switch
            {
                IntegerType { Lower: { } lower } => isStrict
                    ? lower.Value > 0 || (lower.IsExclusive && lower.Value >= 0)
                    : lower.Value >= 0,
                DecimalType { Lower: { } lower } => isStrict
                    ? lower.Value > 0 || (lower.IsExclusive && lower.Value >= 0)
                    : lower.Value >= 0,
                _ => false,
            },
            BinaryExpression { Operator: BinaryOperator.Add } sum => (
                IsPositive(sum.Left, isStrict) && IsPositive(sum.Right, isStrict: false)
            ) || (IsPositive(sum.Right, isStrict) && IsPositive(sum.Left, isStrict: false)),
            BinaryExpression { Operator: BinaryOperator.Multiply } product => IsPositive(product.Left, isStrict)
                && IsPositive(product.Right, isStrict),
            _ => false,
        };

    private bool Loosen(LoosenEffect loosen)
    {
        var comparison = loosen.IsUpper ? BinaryOperator.LessOrEqual : BinaryOperator.GreaterOrEqual;
        var index = _demands.FindLastIndex(one =>
            one.Demand
                is { When: null, Condition: BinaryExpression { Right: LiteralExpression { Value: decimal } } limit }
            && limit.Operator == comparison
        );
        if (index < 0 || loosen.When is null)
        {
            return false;
        }

        var demand = _demands[index].Demand;
        var before = (BinaryExpression)demand.Condition;
        var limited = before with { Right = new ConditionalExpression(loosen.When, loosen.Limit, before.Right) };
        _demands[index] = _demands[index] with { Demand = demand with { Condition = limited } };
        return true;
    }

    private bool Step(ResultEffect step, HashSet<string>? known, SourceReference source)
    {
        if (_isResultUsed || step.Value(_result) is not { } next || Resolved(next, "", known) is not { } value)
        {
            return false;
        }

        if (step.When is not null && _result is null)
        {
            return false;
        }

        if (step.Noun is { Length: > 0 } noun)
        {
            if (_noun is not null && !Spelling.IsSame(_noun, noun))
            {
                return false;
            }

            _noun = noun;
        }

        _result = step.When is null ? value : Build.Choose(_nulls.Guarded(step.When), value, _result!);
        _resultSources.Add(source);
        _memory.HasResult = true;
        _memory.Result = new Symbol(_noun ?? Result, new FieldExpression(FieldScope.Local, Result), ValueKind.Number)
        {
            Aliases = [Result, .. _noun is null ? Array.Empty<string>() : [$"number of {_noun}"]],
            IsWhole = IsWhole(_result),
        };
        _memory.Antecedents = [_memory.Result.Expression];
        return _nulls.IsSafe(_result, []);
    }

    private bool IsWhole(Expression value) =>
        value switch
        {
            LiteralExpression { Value: decimal number } => decimal.IsInteger(number),
            RoundExpression round => decimal.IsInteger(round.Step),
            FieldExpression => _vocabulary.FieldOf(value)?.Type is IntegerType,
            FunctionExpression { Function: ExpressionFunction.Count or ExpressionFunction.DaysBetween } => true,
            ConditionalExpression choice => IsWhole(choice.Then) && IsWhole(choice.Otherwise),
            BinaryExpression { Operator: BinaryOperator.Divide } => false,
            BinaryExpression or ExtremeExpression => ExpressionParts.Of(value).All(IsWhole),
            _ => false,
        };

    private Expression GuardOf(Expression condition, Expression? when)
    {
        var violation = condition is LiteralExpression { Value: false } ? null : _nulls.Guarded(Build.Not(condition));
        var circumstance = when is null ? null : _nulls.Guarded(when);
        return Build.Not(
            violation is null ? circumstance!
            : circumstance is null ? violation
            : Build.And(circumstance, violation)
        );
    }

    /// <summary>The condition on the state after the event.</summary>
    private Expression After(Expression condition) =>
        ExpressionParts.MapFields(
            condition,
            field =>
                field.Scope == FieldScope.Entity && _assignments.Exists(change => change.Field == field.Name)
                    ? field with
                    {
                        Scope = FieldScope.Changed,
                    }
                    : field
        );

    private string NameOfResult()
    {
        var name = _noun is null ? Result : string.Join('_', Naming.WordsOf(_noun));
        return _vocabulary.Table.Symbols.Any(symbol => symbol.Name == name) ? $"{name}_result" : name;
    }

    private static Expression Renamed(Expression value, string name) =>
        ExpressionParts.MapFields(value, field => IsResult(field) ? field with { Name = name } : field);

    private static bool IsResult(Expression one) => one is FieldExpression { Scope: FieldScope.Local, Name: Result };

    private static bool Reads(Expression value, string field) =>
        ExpressionParts
            .All(value)
            .Any(one => one is FieldExpression { Scope: FieldScope.Changed, Name: var name } && name == field);

    /// <summary>Tells whether two conditions never hold together, as far as their parts show it.</summary>
    private static bool AreDisjoint(Expression one, Expression other)
    {
        var parts = NullSafety.Parts(one, BinaryOperator.And).ToHashSet();
        return NullSafety
            .Parts(other, BinaryOperator.Or)
            .All(way => NullSafety.Parts(way, BinaryOperator.And).Any(part => parts.Contains(Build.Not(part))));
    }
}
