using OmniForge.Generation.Operations;
using OmniForge.Generation.Reducer;
using OmniForge.Generation.Samples;
using OmniForge.Onex.Naming;
using OmniForge.Specification.Logic.Arithmetic;
using OmniForge.Specification.Logic.Interpretation;
using OmniForge.Specification.Logic.Operations;
using OmniForge.Specification.Model;

namespace OmniForge.Generation.Effect.Tests;

/// <summary>Finds entities and requests for the tests of an operation that computes, and what must come of them.</summary>
internal sealed class RuledSamples
{
    private const int Tries = 6;
    private const int MostAccepted = 12;
    private static readonly IReadOnlyDictionary<string, object?> Nothing = new Dictionary<string, object?>(
        StringComparer.Ordinal
    );

    private readonly NodeScope _node;
    private readonly OperationSpec _operation;
    private readonly EntitySpec _entity;
    private readonly List<FieldSpec> _inputs;
    private readonly RecordInterpreter _interpreter;
    private readonly FoldVariations _variations;

    public RuledSamples(NodeScope node, OperationSpec operation)
    {
        _node = node;
        _operation = operation;
        _entity = node.Spec.Entity!;
        _inputs = [.. operation.Inputs.Where(input => IsCreation || input.Name != _entity.Key)];
        _interpreter = new(_entity, node.Spec.Tables);
        var logic = EffectLogic
            .GuardsOf(operation.Logic)
            .Where(guard => !RecordLogic.IsOfRecords(guard))
            .Select(guard => guard.Condition)
            .Concat(EffectLogic.AssignmentsOf(operation.Logic).Select(change => change.Value));
        var stored = IsCreation ? [] : _entity.Model.Fields.Where(field => field.Name != _entity.Key);
        var varied = operation.Logic is UpdateLogic ? [] : _inputs;
        _variations = new(
            [.. stored.ExceptBy(varied.Select(one => one.Name), one => one.Name, StringComparer.Ordinal), .. varied],
            node.Spec.Enums,
            logic
        );
    }

    private bool IsCreation => _operation.Logic is CreateLogic;

    /// <summary>Requests that are carried out, different in what they change.</summary>
    public IReadOnlyList<RuledSample> Accepted() =>
        [
            .. Outcomes()
                .Where(pair => pair.Outcome.Error is null)
                .Select(pair => SampleOf(pair.Request, pair.Outcome))
                .OfType<RuledSample>()
                .DistinctBy(sample => string.Join('|', sample.Changed), StringComparer.Ordinal)
                .Take(MostAccepted),
        ];

    /// <summary>A request that each guard refuses, as far as one was found.</summary>
    public IReadOnlyList<RuledSample> Refused() =>
        [
            .. Outcomes()
                .Where(pair => pair.Outcome.Broken is not null)
                .DistinctBy(pair => pair.Outcome.Broken)
                .Select(pair => SampleOf(pair.Request, pair.Outcome))
                .OfType<RuledSample>(),
        ];

    /// <summary>Requests with what comes of them while nothing else is stored.</summary>
    public IEnumerable<(FoldRequest Request, RecordOutcome Outcome)> Outcomes() =>
        Candidates().Select(request => (request, Run(request))).Where(pair => pair.Item2 is not null)!;

    private IEnumerable<FoldRequest> Candidates()
    {
        foreach (var plain in Plain())
        {
            var request = Repaired(plain);
            yield return request;
            foreach (var varied in _variations.Read.SelectMany(field => _variations.Of(request, field)))
            {
                yield return varied;
            }
        }
    }

    private IEnumerable<FoldRequest> Plain()
    {
        for (var n = 0; n < Tries; n++)
        {
            var stored = IsCreation ? [] : _node.Samples.Request(_entity.Model.Fields, n, withOptional: true);
            if (stored is null)
            {
                yield break;
            }

            var state = IsCreation ? Nothing : FoldRequest.Values(_entity.Model.Fields, stored);
            foreach (var fields in Given())
            {
                if (_node.Samples.Request(fields, n + 1, withOptional: true) is { } given)
                {
                    yield return new(state, Defaulted(FoldRequest.Values(fields, given)));
                }
            }
        }
    }

    /// <summary>All fields at once; of an update one after the other.</summary>
    private IEnumerable<IReadOnlyList<FieldSpec>> Given() =>
        _operation.Logic is UpdateLogic
            ? _inputs.Select(input => (IReadOnlyList<FieldSpec>)[input])
            : [_inputs, [.. _inputs.Where(input => input.IsRequired)]];

    private IReadOnlyDictionary<string, object?> Defaulted(IReadOnlyDictionary<string, object?> given) =>
        _operation.Logic is UpdateLogic
            ? given
            : _inputs.ToDictionary(
                input => input.Name,
                input => given.TryGetValue(input.Name, out var value) ? value : input.Default?.Value,
                StringComparer.Ordinal
            );

    /// <summary>The request with fields changed one after the other, as long as that brings it past more guards.</summary>
    private FoldRequest Repaired(FoldRequest request)
    {
        var all = EffectLogic.GuardsOf(_operation.Logic).Count;
        for (var broken = Broken(request); broken < all; )
        {
            var better = _variations
                .Read.SelectMany(field => _variations.Of(request, field))
                .FirstOrDefault(varied => Broken(varied) > broken);
            if (better is null)
            {
                break;
            }

            request = better;
            broken = Broken(request);
        }

        return request;

        int Broken(FoldRequest one) => Run(one) is { } outcome ? outcome.Broken ?? all : -1;
    }

    /// <summary>What comes of a request; null, if it cannot be computed.</summary>
    /// <param name="request">The request.</param>
    /// <param name="others">The other records that are stored; null: none.</param>
    public RecordOutcome? Run(FoldRequest request, IReadOnlyList<IReadOnlyDictionary<string, object?>>? others = null)
    {
        try
        {
            return _interpreter.Apply(_operation.Logic, request.State, request.Carried, others);
        }
        catch (Exception error) when (error is DivideByZeroException or InvalidOperationException)
        {
            return null;
        }
    }

    /// <summary>The request and its outcome on the wire; null, if they cannot be written.</summary>
    public RuledSample? SampleOf(FoldRequest request, RecordOutcome outcome)
    {
        var fields = _inputs.Where(input => request.Carried.ContainsKey(input.Name)).ToList();
        var changed =
            outcome.Error is not null ? []
            : IsCreation ? _entity.Model.Fields.Where(field => field.Name != _entity.Key).ToList()
            : _entity
                .Model.Fields.Where(field => !Equals(outcome.Record[field.Name], request.State[field.Name]))
                .ToList();
        return
            (IsCreation ? [] : FoldRequest.Wire(_entity.Model.Fields, request.State)) is { } stored
            && FoldRequest.Wire(fields, request.Carried) is { } given
            && (changed.Count == 0 ? [] : FoldRequest.Wire(changed, outcome.Record)) is { } values
            && changed.TrueForAll(field => Allows(field, outcome.Record[field.Name]))
            ? new(stored, [.. given.Where(IsTold)], values, outcome.Error)
            : null;
    }

    private bool IsTold(WireField given) =>
        _operation.Logic is UpdateLogic
        || given.Value != WireValue.Null
        || _inputs.Exists(input => FieldName.Of(input.Name) == given.Name && input.IsNullable && input.IsRequired);

    /// <summary>An entity that the model itself would refuse shows nothing.</summary>
    private static bool Allows(FieldSpec field, object? value) =>
        value switch
        {
            null => field.IsNullable,
            ContextDecimal number => NumberLimits.Of(field.Type) is not { } limits || limits.Allow(number.ToDecimal()),
            _ => true,
        };
}
