using OmniForge.Generation.Samples;
using OmniForge.Specification.Logic.Expressions;
using OmniForge.Specification.Logic.Operations;
using OmniForge.Specification.Logic.Tables;
using OmniForge.Specification.Model;

namespace OmniForge.Generation.Compute.Testing;

/// <summary>Requests that may show something: ordinary ones, and ones at each limit, threshold and edge of a table.</summary>
internal sealed class CandidateRequests
{
    private const int Combinations = 160;
    private static readonly int[] Offsets = [30, 40, 31, 30, 29, 37, 0, 45, 60, 90, 120, 210];
    private static readonly DateOnly FirstDay = new(2025, 3, 1);
    private static readonly DateTimeOffset FirstMoment = new(2025, 3, 1, 8, 0, 0, TimeSpan.Zero);

    private readonly OperationSpec _operation;
    private readonly IReadOnlyList<EnumSpec> _enums;
    private readonly CandidateLists _lists;
    private readonly Dictionary<string, IReadOnlyList<object>> _values;
    private readonly IReadOnlyList<int> _spans;
    private readonly bool _hasSeconds;
    private readonly IReadOnlyList<string> _prefixes;

    /// <summary>Requests of an operation.</summary>
    public CandidateRequests(OperationSpec operation, ComputeLogic logic, NodeSpec node)
    {
        _operation = operation;
        _enums = node.Enums;
        var limits = Limits(logic, node.Tables);
        _lists = new(
            node.Models,
            (field, count) =>
                field.Type is TextType text
                    ? [.. Texts(text, field.Name, count)]
                    : ValuesOf(field, limits.GetValueOrDefault(field.Name) ?? [])
        );
        _spans = [.. Around(logic)];
        _hasSeconds = logic
            .Steps.SelectMany(step => LogicFields.Parts(step.Assignment?.Value ?? step.Guard!.Condition))
            .Any(part => part is FunctionExpression { Function: ExpressionFunction.SecondOf });
        _prefixes =
        [
            .. logic
                .Steps.SelectMany(step => LogicFields.Parts(step.Assignment?.Value ?? step.Guard!.Condition))
                .OfType<FunctionExpression>()
                .Where(function => function.Function == ExpressionFunction.StartsWith)
                .SelectMany(function => function.Operands.OfType<LiteralExpression>())
                .Select(literal => (string)literal.Value!),
        ];
        _values = operation
            .Inputs.Select(
                (input, index) =>
                    KeyValuePair.Create(
                        input.Name,
                        Rotated(ValuesOf(input, limits.GetValueOrDefault(input.Name) ?? []), index)
                    )
            )
            .ToDictionary(StringComparer.Ordinal);
    }

    /// <summary>The values that are tried for a field.</summary>
    public IReadOnlyList<object> Of(string input) => _values[input];

    /// <summary>Whether there is at least one value for each field.</summary>
    public bool IsPossible => _values.Values.All(values => values.Count > 0);

    /// <summary>The requests, the simplest first; always the same ones.</summary>
    public IEnumerable<Dictionary<string, object?>> All()
    {
        var first = _operation.Inputs.ToDictionary(
            input => input.Name,
            input => (object?)_values[input.Name][0],
            StringComparer.Ordinal
        );
        yield return first;
        yield return new(first.Where(pair => !HasDefault(pair.Key)), StringComparer.Ordinal);
        foreach (var input in _operation.Inputs)
        {
            foreach (var value in _values[input.Name].Skip(1))
            {
                yield return new(first, StringComparer.Ordinal) { [input.Name] = value };
            }
        }

        var state = 20250101u;
        for (var i = 0; i < Combinations; i++)
        {
            yield return _operation.Inputs.ToDictionary(
                input => input.Name,
                input => (object?)Pick(_values[input.Name], ref state),
                StringComparer.Ordinal
            );
        }
    }

    /// <summary>The values from another one on, so that fields of one sort differ in the first request.</summary>
    private static IReadOnlyList<object> Rotated(IReadOnlyList<object> values, int by) =>
        values.Count < 4 || values[0] is not decimal ? values : [.. values.Skip(by % 4), .. values.Take(by % 4)];

    private bool HasDefault(string name) => _operation.Inputs.First(input => input.Name == name).Default is not null;

    private static object Pick(IReadOnlyList<object> values, ref uint state)
    {
        state = (state * 1664525u) + 1013904223u;
        return values[(int)((state >> 8) % (uint)values.Count)];
    }

    private IReadOnlyList<object> ValuesOf(FieldSpec input, IReadOnlyList<decimal> limits) =>
        input.Type switch
        {
            BooleanType => [false, true],
            EnumType(var name) => [.. _enums.First(one => one.Name == name).Values],
            IntegerType or DecimalType => [.. Numbers(input.Type, limits)],
            TextType text => [.. Texts(text, input.Name)],
            DateType => [.. Offsets.Concat(_spans).Distinct().Select(days => (object)FirstDay.AddDays(days))],
            InstantType =>
            [
                .. Offsets.Concat(_spans).Distinct().Select(step => (object)FirstMoment.AddMinutes(step * 15)),
                .. _hasSeconds ? (object[])[FirstMoment.AddMinutes(Offsets[0] * 15).AddSeconds(1)] : [],
            ],
            ListType list => [.. _lists.Of(input, list)],
            _ => [],
        };

    /// <summary>A few different texts, and those that the computation asks for.</summary>
    private IEnumerable<object> Texts(TextType type, string name, int count) =>
        Texts(type, name)
            .Concat(
                Enumerable.Range(0, Math.Min(count, 4)).Select(n => TextSamples.Valid(type, name, n)).OfType<string>()
            )
            .Distinct();

    /// <summary>An ordinary text, and one with each prefix that the computation asks for.</summary>
    private IEnumerable<object> Texts(TextType type, string name)
    {
        var plain = TextSamples.Valid(type, name, 0);
        return plain is null
            ? []
            : _prefixes
                .Where(prefix => prefix.Length < plain.Length)
                .Select(prefix => prefix + plain[prefix.Length..])
                .Where(text => type.Pattern is null || PatternSampler.IsMatch(type.Pattern, text))
                .Append(plain)
                .Distinct(StringComparer.Ordinal);
    }

    private static List<object> Numbers(FieldType type, IReadOnlyList<decimal> limits)
    {
        var range = NumberLimits.Of(type)!;
        var isWhole = type is IntegerType;
        decimal[] ordinary = isWhole ? [4m, 7m, 3m, 12m, 25m] : [4m, 2.5m, 7.37m, 13.9m, 0.45m, 120m, 33.333m];
        var step = isWhole ? 1m : 0.01m;
        var near = limits.SelectMany(limit => new[] { limit, limit - step, limit + step });
        var edges = new[] { range.Lower?.Value, range.Upper?.Value }
            .OfType<decimal>()
            .SelectMany(edge => new[] { edge, edge + step, edge - step });
        decimal[] middle = range is { Lower: { } lower, Upper: { } upper }
            ? [decimal.Floor((lower.Value + upper.Value) / 2)]
            : [];
        return
        [
            .. ordinary
                .Concat(middle)
                .Concat(near)
                .Concat(edges)
                .Where(number => range.Allow(number) && (!isWhole || decimal.IsInteger(number)))
                .Distinct()
                .Select(number => (object)number),
        ];
    }

    /// <summary>Offsets of days that lie around the numbers that the computation compares with, counted from the first value.</summary>
    private static IEnumerable<int> Around(ComputeLogic logic) =>
        logic
            .Steps.SelectMany(step => LogicFields.Parts(step.Assignment?.Value ?? step.Guard!.Condition))
            .OfType<BinaryExpression>()
            .Where(part => part.Operator >= BinaryOperator.Less)
            .Select(part => part.Right)
            .OfType<LiteralExpression>()
            .Select(literal => literal.Value)
            .OfType<decimal>()
            .Where(number => number is > 0 and < 4000 && decimal.IsInteger(number))
            .SelectMany(number =>
                new[] { Offsets[0] + (int)number - 1, Offsets[0] + (int)number, Offsets[0] + (int)number + 1 }
            );

    /// <summary>Numbers that inputs are compared with, by the input.</summary>
    private static Dictionary<string, List<decimal>> Limits(ComputeLogic logic, IReadOnlyList<TableSpec> tables)
    {
        var limits = new Dictionary<string, List<decimal>>(StringComparer.Ordinal);
        foreach (
            var part in logic.Steps.SelectMany(step =>
                LogicFields.Parts(step.Assignment?.Value ?? step.Guard!.Condition)
            )
        )
        {
            switch (part)
            {
                case BinaryExpression
                {
                    Operator: >= BinaryOperator.Less,
                    Left: FieldExpression { Scope: FieldScope.Input } field,
                    Right: LiteralExpression { Value: decimal limit }
                }:
                    Add(field.Name, limit);
                    break;
                case BinaryExpression
                {
                    Operator: >= BinaryOperator.Less,
                    Left: MemberExpression member,
                    Right: LiteralExpression { Value: decimal limit }
                }:
                    Add(member.Name, limit);
                    break;
                case LookupExpression { Key: FieldExpression { Scope: FieldScope.Input } key } lookup:
                    foreach (
                        var range in tables
                            .First(table => table.Name == lookup.Table)
                            .Rows.Select(row => row.Key)
                            .OfType<RangeKey>()
                    )
                    {
                        Add(key.Name, range.Lower?.Value);
                        Add(key.Name, range.Upper?.Value);
                    }

                    break;
            }
        }

        return limits;

        void Add(string field, decimal? limit)
        {
            if (limit is { } number)
            {
                if (!limits.TryGetValue(field, out var known))
                {
                    limits[field] = known = [];
                }

                known.Add(number);
            }
        }
    }
}
