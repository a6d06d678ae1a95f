using OmniForge.Generation.Logic;
using OmniForge.Generation.Operations;
using OmniForge.Generation.Samples;
using OmniForge.Onex.Naming;
using OmniForge.Specification.Logic.Expressions;
using OmniForge.Specification.Logic.Machines;
using OmniForge.Specification.Logic.Operations;
using OmniForge.Specification.Model;

namespace OmniForge.Generation.Reducer;

/// <summary>Finds requests for the tests of a reducer, and computes what must come back.</summary>
/// <param name="node">The node; it has a machine.</param>
internal sealed class FoldSamples(NodeScope node)
{
    private const int Tries = 4;

    private readonly MachineSpec _machine = node.Spec.Machine!;
    private readonly ModelSpec _state = node.Spec.Models[0];

    /// <summary>The n-th state before an event: all its fields, those that may be null filled.</summary>
    /// <param name="status">The machine's state.</param>
    /// <param name="n">Which of the possible values.</param>
    /// <param name="isSpread">Whether an earlier field gets a later value, so that no two numbers are alike.</param>
    public IReadOnlyList<WireField>? State(string status, int n, bool isSpread = false)
    {
        var values = new List<WireField>();
        foreach (var (field, i) in _state.Fields.Select((field, i) => (field, i)))
        {
            var which = isSpread ? n + _state.Fields.Count - i : n;
            var value = field.Name == _machine.StateField ? WireValue.Text(status) : node.Samples.Valid(field, which);
            if (value is null)
            {
                return null;
            }

            values.Add(new WireField(FieldName.Of(field.Name), value));
        }

        return values;
    }

    /// <summary>Samples of an event in a state: such that its guards hold, one for each target that can be reached.</summary>
    public IReadOnlyList<FoldSample> Of(OperationSpec operation, FoldLogic fold, string name, string status)
    {
        var samples = new List<FoldSample>();
        foreach (var (state, carried) in Candidates(operation, status))
        {
            if (
                fold.Guards.All(guard => Holds(guard.Condition, fold, state, carried) == true)
                && Changes(fold, name, status, state, carried) is { } changed
                && !samples.Exists(other => IsAlike(other, changed))
            )
            {
                samples.Add(new(state, carried, changed));
            }
        }

        return samples;
    }

    /// <summary>A request that a guard refuses, or null if none was found.</summary>
    public (IReadOnlyList<WireField> State, IReadOnlyList<WireField> Carried)? Refused(
        OperationSpec operation,
        FoldLogic fold,
        Guard guard,
        string status
    )
    {
        foreach (var (state, carried) in Candidates(operation, status))
        {
            if (Holds(guard.Condition, fold, state, carried) == false)
            {
                return (state, carried);
            }
        }

        return null;
    }

    /// <summary>Two samples show the same if they lead to the same state; two of each are enough.</summary>
    private static bool IsAlike(FoldSample other, IReadOnlyList<WireField> changed) =>
        other.Changed.Count == changed.Count && other.Changed[0] == changed[0] && other.Changed.SequenceEqual(changed);

    private IEnumerable<(IReadOnlyList<WireField> State, IReadOnlyList<WireField> Carried)> Candidates(
        OperationSpec operation,
        string status
    )
    {
        var own = FoldOperations.OwnInputs(node.Spec, operation).Where(field => field.Name != "trigger").ToList();
        for (var n = 0; n < 2 * Tries; n++)
        {
            if (State(status, n % Tries, isSpread: n >= Tries) is not { } state)
            {
                yield break;
            }

            for (var m = 0; m < Tries; m++)
            {
                if (node.Samples.Request(own, n + m, withOptional: true) is not { } carried)
                {
                    yield break;
                }

                yield return (state, carried);
                foreach (var near in Near(own, state, carried))
                {
                    yield return (state, near);
                }

                if (own.Count == 0)
                {
                    break;
                }
            }
        }
    }

    /// <summary>Numbers that the event carries, set to what lies between two numbers of the state, and to its neighbours.</summary>
    private IEnumerable<IReadOnlyList<WireField>> Near(
        List<FieldSpec> own,
        IReadOnlyList<WireField> state,
        IReadOnlyList<WireField> carried
    )
    {
        foreach (var input in own.Where(field => field.Type is IntegerType or DecimalType))
        {
            var step = input.Type is IntegerType ? 1m : 0.01m;
            foreach (var gap in Gaps(state, input.Type))
            {
                foreach (var value in new[] { gap, gap - step, gap + step }.Where(value => Allows(input.Type, value)))
                {
                    yield return
                    [
                        .. carried.Select(field =>
                            field.Name == FieldName.Of(input.Name)
                                ? field with
                                {
                                    Value = SampleEvaluator.Number(value, input.Type),
                                }
                                : field
                        ),
                    ];
                }
            }
        }
    }

    private IEnumerable<decimal> Gaps(IReadOnlyList<WireField> state, FieldType type)
    {
        var numbers = _state
            .Fields.Where(field => field.Type.GetType() == type.GetType())
            .Select(field =>
                new SampleEvaluator(_ => Find(state, field.Name)).Value(
                    new BinaryExpression(
                        BinaryOperator.Add,
                        new FieldExpression(FieldScope.Entity, field.Name),
                        new LiteralExpression(0m)
                    ),
                    new DecimalType()
                )
            )
            .OfType<WireText>()
            .Select(text => decimal.Parse(text.Value, System.Globalization.CultureInfo.InvariantCulture))
            .ToList();
        return numbers.SelectMany(one => numbers.Select(other => one - other)).Concat(numbers).Distinct();
    }

    private static bool Allows(FieldType type, decimal value) =>
        NumberLimits.Of(type) is not { } limits || limits.Allow(value);

    private IReadOnlyList<WireField>? Changes(
        FoldLogic fold,
        string name,
        string status,
        IReadOnlyList<WireField> state,
        IReadOnlyList<WireField> carried
    )
    {
        var evaluator = Evaluator(fold, state, carried);
        var targets = _machine
            .Transitions.Where(transition => transition.From == status && transition.Event == name)
            .ToList();
        var target = targets.Find(transition =>
            transition.Condition is null || evaluator.Holds(transition.Condition) == true
        );
        if (
            target is null
            || targets.Exists(transition => transition.Condition is { } condition && evaluator.Holds(condition) is null)
        )
        {
            return null;
        }

        var changed = new List<WireField> { new(FieldName.Of(_machine.StateField), WireValue.Text(target.To)) };
        foreach (var change in fold.Assignments)
        {
            var field = _state.Fields.First(field => field.Name == change.Field);
            if (evaluator.Value(change.Value, field.Type) is not { } value)
            {
                return null;
            }

            changed.Add(new WireField(FieldName.Of(change.Field), value));
        }

        return changed;
    }

    private bool? Holds(
        Expression condition,
        FoldLogic fold,
        IReadOnlyList<WireField> state,
        IReadOnlyList<WireField> carried
    ) => Evaluator(fold, state, carried).Holds(condition);

    private SampleEvaluator Evaluator(FoldLogic fold, IReadOnlyList<WireField> state, IReadOnlyList<WireField> carried)
    {
        var before = new SampleEvaluator(field => Find(field.Scope == FieldScope.Input ? carried : state, field.Name));
        return new SampleEvaluator(field =>
            field.Scope == FieldScope.Changed
            && fold.Assignments.FirstOrDefault(change => change.Field == field.Name) is { } change
                ? before.Value(change.Value, _state.Fields.First(one => one.Name == field.Name).Type)
                : Find(field.Scope == FieldScope.Input ? carried : state, field.Name)
        );
    }

    private static WireValue? Find(IReadOnlyList<WireField> fields, string name) =>
        fields.FirstOrDefault(field => field.Name == FieldName.Of(name))?.Value;
}
