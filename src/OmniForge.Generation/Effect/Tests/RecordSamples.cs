using OmniForge.Generation.Operations;
using OmniForge.Generation.Reducer;
using OmniForge.Generation.Samples;
using OmniForge.Onex.Naming;
using OmniForge.Specification.Logic.Expressions;
using OmniForge.Specification.Logic.Interpretation;
using OmniForge.Specification.Logic.Operations;
using OmniForge.Specification.Model;

namespace OmniForge.Generation.Effect.Tests;

using Values = IReadOnlyDictionary<string, object?>;

/// <summary>Finds how many other records, and which, decide whether an operation is carried out.</summary>
internal sealed class RecordSamples
{
    private const int MostOthers = 12;
    private const int MostBases = 60;

    private readonly NodeScope _node;
    private readonly OperationSpec _operation;
    private readonly EntitySpec _entity;
    private readonly RuledSamples _samples;
    private readonly List<FieldSpec> _fields;

    public RecordSamples(NodeScope node, OperationSpec operation)
    {
        _node = node;
        _operation = operation;
        _entity = node.Spec.Entity!;
        _samples = new(node, operation);
        _fields = [.. _entity.Model.Fields.Where(field => field.Name != _entity.Key)];
    }

    /// <summary>For each rule about other records: one too many, one less, and those that are just none that count.</summary>
    public IReadOnlyList<RecordSample> All()
    {
        var guards = EffectLogic.GuardsOf(_operation.Logic);
        var bases = _samples.Outcomes().Where(pair => pair.Outcome.Error is null).Take(MostBases).ToList();
        return
        [
            .. Enumerable
                .Range(0, guards.Count)
                .Where(index => RecordLogic.IsOfRecords(guards[index]))
                .SelectMany(index =>
                    bases
                        .Select(pair => Of(pair.Request, pair.Outcome, index, guards[index]))
                        .FirstOrDefault(rows => rows.Count > 0)
                    ?? []
                ),
        ];
    }

    private List<RecordSample> Of(FoldRequest request, RecordOutcome outcome, int index, Guard guard)
    {
        foreach (var alike in Alike(outcome.Record, guard))
        {
            for (var count = 1; count <= MostOthers; count++)
            {
                var broken = _samples.Run(request, [.. Enumerable.Repeat(alike, count)])?.Broken;
                if (broken == index)
                {
                    return Rows(request, alike, count, guard);
                }

                if (broken is not null)
                {
                    break;
                }
            }
        }

        return [];
    }

    /// <summary>The record itself, and records that differ from it in what only other rules look at.</summary>
    private IEnumerable<Values> Alike(Values record, Guard guard)
    {
        var own = Read(guard);
        var others = EffectLogic
            .RecordGuardsOf(_operation)
            .SelectMany(Read)
            .Where(name => !own.Contains(name))
            .ToHashSet(StringComparer.Ordinal);
        return _fields
            .Where(field => others.Contains(field.Name))
            .SelectMany(field => Varied(record, field))
            .Prepend(record);
    }

    /// <summary>The fields of others that a rule reads.</summary>
    private static HashSet<string> Read(Guard guard) =>
        [
            .. ExpressionParts
                .All(guard.Condition)
                .OfType<FieldExpression>()
                .Where(field => field.Scope == FieldScope.Other)
                .Select(field => field.Name),
        ];

    private List<RecordSample> Rows(FoldRequest request, Values alike, int count, Guard guard)
    {
        var others = Enumerable.Repeat(alike, count - 1).ToList();
        var rows = new List<RecordSample?> { Row(request, alike, others), Row(request, alike, [.. others, alike]) };
        var read = Read(guard);
        foreach (var field in _fields.Where(field => read.Contains(field.Name)))
        {
            rows.AddRange(Varied(alike, field).Select(varied => Row(request, alike, [.. others, varied])));
        }

        return [.. rows.OfType<RecordSample>()];
    }

    private IEnumerable<Values> Varied(Values alike, FieldSpec field) =>
        OthersOf(alike, field)
            .Where(value => !Equals(value, alike[field.Name]))
            .Distinct()
            .Select(value =>
                (Values)new Dictionary<string, object?>(alike, StringComparer.Ordinal) { [field.Name] = value }
            );

    private IEnumerable<object?> OthersOf(Values alike, FieldSpec field) =>
        field.Type switch
        {
            EnumType(var name) => _node.Spec.Enums.First(one => one.Name == name).Values,
            BooleanType => [true, false],
            DateType => alike
                .Values.OfType<DateOnly>()
                .SelectMany(day => new[] { day, day.AddDays(1), day.AddDays(-1) })
                .Cast<object?>(),
            InstantType => alike
                .Values.OfType<DateTimeOffset>()
                .SelectMany(time => new[] { time, time.AddMinutes(1), time.AddMinutes(-1), time.AddDays(1) })
                .Cast<object?>(),
            _ => Enumerable
                .Range(0, 4)
                .Select(n => _node.Samples.Valid(field, n))
                .OfType<WireValue>()
                .Select(value => WireConversion.ToLogic(value, field.Type)),
        };

    private RecordSample? Row(FoldRequest request, Values alike, IReadOnlyList<Values> others)
    {
        if (
            _samples.Run(request, others) is not { } outcome
            || _samples.SampleOf(request, outcome with { Error = ErrorKind.ValidationError }) is not { } sample
            || FoldRequest.Wire(_fields, alike) is not { } wire
        )
        {
            return null;
        }

        var changes = others.Select((other, number) => Changes(alike, other, number)).ToList();
        return changes.Contains(null)
            ? null
            : new(
                sample.Stored,
                sample.Given,
                wire,
                [.. changes.OfType<IReadOnlyList<WireField>>()],
                outcome.Error is null
            );
    }

    /// <summary>In what a record differs; in what no two may share it always does.</summary>
    private List<WireField>? Changes(Values alike, Values other, int number)
    {
        var changed = _fields.Where(field => !Equals(alike[field.Name], other[field.Name])).ToList();
        if (FoldRequest.Wire(changed, other) is not { } told)
        {
            return null;
        }

        var unique = _entity
            .UniqueFields.Select(rule => _fields.First(field => field.Name == rule.Fields[^1]))
            .Where(field => !changed.Contains(field))
            .ToList();
        var values = unique.ConvertAll(field => (field, Value: _node.Samples.Valid(field, number + 2)));
        return values.Exists(pair => pair.Value is null)
            ? null
            : [.. told, .. values.Select(pair => new WireField(FieldName.Of(pair.field.Name), pair.Value!))];
    }
}
