using OmniForge.Generation.Operations;
using OmniForge.Generation.Samples;
using OmniForge.Onex.Naming;
using OmniForge.Specification.Logic.Expressions;
using OmniForge.Specification.Logic.Interpretation;
using OmniForge.Specification.Logic.Machines;
using OmniForge.Specification.Logic.Operations;
using OmniForge.Specification.Model;

namespace OmniForge.Generation.Reducer;

/// <summary>Finds requests for the tests of a reducer, and computes what must come back.</summary>
/// <param name="node">The node; it has a machine.</param>
internal sealed class FoldSamples(NodeScope node)
{
    private const int Tries = 4;
    private const int MostSamples = 8;

    private readonly MachineSpec _machine = node.Spec.Machine!;
    private readonly ModelSpec _state = node.Spec.Models[0];
    private readonly FoldInterpreter _interpreter = new(node.Spec.Machine!, node.Spec.Tables);

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

    /// <summary>Samples of an event in a state: such that its guards hold, different in what they lead to.</summary>
    public IReadOnlyList<FoldSample> Of(OperationSpec operation, FoldLogic fold, string name, string status)
    {
        var samples = new List<FoldSample>();
        foreach (var request in Candidates(operation, fold, name, status))
        {
            if (
                _interpreter.Apply(fold, name, request.State, request.Carried) is { Error: null } outcome
                && SampleOf(operation, fold, request, outcome) is { } sample
                && !samples.Exists(other => IsAlike(other, sample.Changed))
            )
            {
                samples.Add(sample);
            }

            if (samples.Count == MostSamples)
            {
                break;
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
        var index = fold.Guards.ToList().IndexOf(guard);
        var own = Own(operation);
        foreach (var request in Candidates(operation, fold, fold.Events[0], status))
        {
            if (
                _interpreter.Apply(fold, fold.Events[0], request.State, request.Carried).Broken == index
                && FoldRequest.Wire(_state.Fields, request.State) is { } state
                && FoldRequest.Wire(own, request.Carried) is { } carried
            )
            {
                return (state, carried);
            }
        }

        return null;
    }

    private FoldSample? SampleOf(OperationSpec operation, FoldLogic fold, FoldRequest request, FoldOutcome outcome)
    {
        var changed = fold
            .Assignments.Select(change => change.Field)
            .Prepend(_machine.StateField)
            .Select(field => _state.Fields.First(one => one.Name == field));
        return
            FoldRequest.Wire(_state.Fields, request.State) is { } state
            && FoldRequest.Wire(Own(operation), request.Carried) is { } carried
            && FoldRequest.Wire(changed, outcome.State) is { } values
            && values.Zip(changed).All(pair => Allows(pair.Second, outcome.State[pair.Second.Name]))
            ? new(state, carried, values)
            : null;
    }

    /// <summary>A state that the model itself would refuse shows nothing.</summary>
    private static bool Allows(FieldSpec field, object? value) =>
        value is not Specification.Logic.Arithmetic.ContextDecimal number
        || NumberLimits.Of(field.Type) is not { } limits
        || limits.Allow(number.ToDecimal());

    /// <summary>Two samples show the same if they lead to the same state.</summary>
    private static bool IsAlike(FoldSample other, IReadOnlyList<WireField> changed) =>
        other.Changed.Count == changed.Count && other.Changed.SequenceEqual(changed);

    private List<FieldSpec> Own(OperationSpec operation) =>
        [.. FoldOperations.OwnInputs(node.Spec, operation).Where(field => field.Name != "trigger")];

    private IEnumerable<FoldRequest> Candidates(OperationSpec operation, FoldLogic fold, string name, string status)
    {
        var own = Own(operation);
        List<FieldSpec> fields = [.. _state.Fields.Where(field => field.Name != _machine.StateField), .. own];
        var conditions = _machine
            .Transitions.Where(transition => transition.Event == name)
            .Select(transition => transition.Condition)
            .OfType<Expression>()
            .ToList();
        var logic = fold
            .Guards.Select(guard => guard.Condition)
            .Concat(fold.Values.Concat(fold.Assignments).Select(change => change.Value))
            .Concat(conditions);
        var variations = new FoldVariations(fields, node.Spec.Enums, logic);
        foreach (var first in Plain(own, status))
        {
            var request = Repaired(first, fold, name, variations);
            yield return request;
            foreach (var varied in variations.Read.SelectMany(field => variations.Of(request, field)))
            {
                yield return varied;
            }
        }
    }

    private IEnumerable<FoldRequest> Plain(List<FieldSpec> own, string status)
    {
        for (var n = 0; n < 2 * Tries; n++)
        {
            if (
                State(status, n % Tries, isSpread: n >= Tries) is not { } state
                || node.Samples.Request(own, n, withOptional: true) is not { } carried
            )
            {
                yield break;
            }

            yield return new(FoldRequest.Values(_state.Fields, state), FoldRequest.Values(own, carried));
        }
    }

    /// <summary>The request with fields changed one after the other, as long as that brings it past more guards.</summary>
    private FoldRequest Repaired(FoldRequest request, FoldLogic fold, string name, FoldVariations variations)
    {
        for (var broken = Broken(request); broken < fold.Guards.Count; )
        {
            var better = variations
                .Read.SelectMany(field => variations.Of(request, field))
                .FirstOrDefault(varied => Broken(varied) > broken);
            if (better is null)
            {
                break;
            }

            request = better;
            broken = Broken(request);
        }

        return request;

        int Broken(FoldRequest one) =>
            _interpreter.Apply(fold, name, one.State, one.Carried) is { Broken: { } index } ? index : fold.Guards.Count;
    }
}
