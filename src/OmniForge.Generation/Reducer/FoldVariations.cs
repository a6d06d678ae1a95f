using OmniForge.Generation.Compute;
using OmniForge.Generation.Samples;
using OmniForge.Specification.Logic.Expressions;
using OmniForge.Specification.Logic.Operations;
using OmniForge.Specification.Model;

namespace OmniForge.Generation.Reducer;

/// <summary>Values around what the logic of an event compares: its numbers, the other fields, and their neighbours.</summary>
/// <param name="fields">The fields of the state and of the event.</param>
/// <param name="enums">The enums of the node.</param>
/// <param name="logic">The expressions of the logic.</param>
internal sealed class FoldVariations(
    IReadOnlyList<FieldSpec> fields,
    IReadOnlyList<EnumSpec> enums,
    IEnumerable<Expression> logic
)
{
    private readonly IReadOnlyList<Expression> _parts = [.. logic.SelectMany(LogicFields.Parts)];

    private IReadOnlyList<decimal> Numbers =>
        field ??= [
            .. _parts
                .OfType<LiteralExpression>()
                .Select(literal => literal.Value)
                .OfType<decimal>()
                .Where(number => number is not (0 or 1))
                .Distinct()
                .Take(8),
        ];

    /// <summary>The fields that the logic reads, those of the event first.</summary>
    public IReadOnlyList<FieldSpec> Read =>
        field ??= [
            .. fields.Where(one => _parts.OfType<FieldExpression>().Any(read => read.Name == one.Name)).Reverse(),
        ];

    /// <summary>The request with other values of one field that its type allows.</summary>
    public IEnumerable<FoldRequest> Of(FoldRequest request, FieldSpec varied) =>
        Values(request, varied).Distinct().Select(value => request.With(varied.Name, value));

    private IEnumerable<object?> Values(FoldRequest request, FieldSpec varied)
    {
        var values = varied.Type switch
        {
            IntegerType or DecimalType => NumbersFor(request, varied).Select(number => (object?)number),
            BooleanType => [true, false],
            EnumType(var name) => enums.First(one => one.Name == name).Values,
            DateType => DaysFor(request, varied).Select(day => (object?)day),
            InstantType => TimesFor(request, varied).Select(time => (object?)time),
            TextType => TextsFor(request, varied),
            ListType { Item: TextType } => ListsFor(request, varied),
            _ => [],
        };
        return varied.IsNullable ? values.Append(null) : values;
    }

    private IEnumerable<decimal> NumbersFor(FoldRequest request, FieldSpec varied)
    {
        var step = varied.Type is IntegerType ? 1m : 0.01m;
        var others = Others<decimal>(request, varied).ToList();
        return Numbers
            .Concat(others)
            .Concat(others.SelectMany(one => others.Select(other => one - other)))
            .Concat(Numbers.SelectMany(one => others.Select(other => one - other)))
            .SelectMany(number => new[] { number, number - step, number + step })
            .Where(number => NumberLimits.Of(varied.Type) is not { } limits || limits.Allow(number))
            .Where(number => varied.Type is DecimalType || decimal.IsInteger(number))
            .Take(200);
    }

    private IEnumerable<DateOnly> DaysFor(FoldRequest request, FieldSpec varied) =>
        Others<DateOnly>(request, varied)
            .Concat(Others<DateTimeOffset>(request, varied).Select(time => DateOnly.FromDateTime(time.UtcDateTime)))
            .SelectMany(day => Steps().SelectMany(step => new[] { day.AddDays(step), day.AddDays(-step) }));

    private IEnumerable<DateTimeOffset> TimesFor(FoldRequest request, FieldSpec varied) =>
        Others<DateTimeOffset>(request, varied)
            .SelectMany(time => Spans.SelectMany(span => new[] { time + span, time - span }));

    /// <summary>How far apart points in time are that the logic compares, and a second more and less.</summary>
    private IReadOnlyList<TimeSpan> Spans =>
        field ??= [
            .. _parts
                .OfType<BinaryExpression>()
                .Select(SpanOf)
                .OfType<TimeSpan>()
                .SelectMany(span => new[] { span, span + TimeSpan.FromSeconds(1), span - TimeSpan.FromSeconds(1) })
                .Prepend(TimeSpan.FromSeconds(1))
                .Prepend(TimeSpan.Zero)
                .Distinct(),
        ];

    private static TimeSpan? SpanOf(BinaryExpression comparison) =>
        comparison
            is { Left: FunctionExpression { Function: var unit }, Right: LiteralExpression { Value: decimal number } }
        && number is > 0 and < 100000
            ? unit switch
            {
                ExpressionFunction.MinutesBetween => TimeSpan.FromMinutes((double)number),
                ExpressionFunction.HoursBetween => TimeSpan.FromHours((double)number),
                _ => null,
            }
            : null;

    private IEnumerable<int> Steps() =>
        Numbers
            .Where(number => number is > 1 and < 4000 && decimal.IsInteger(number))
            .SelectMany(number => new[] { (int)number, (int)number + 1 })
            .Prepend(1)
            .Prepend(0);

    private IEnumerable<string> TextsFor(FoldRequest request, FieldSpec varied) =>
        Others<string>(request, varied)
            .Concat(Others<IReadOnlyList<object?>>(request, varied).SelectMany(list => list).OfType<string>())
            .SelectMany(text => new[] { text, text.ToUpperInvariant() });

    private IEnumerable<IReadOnlyList<object?>> ListsFor(FoldRequest request, FieldSpec varied) =>
        Others<string>(request, varied)
            .Select(text => (IReadOnlyList<object?>)[text.ToUpperInvariant()])
            .Prepend(["Somebody"])
            .Prepend([]);

    private IEnumerable<T> Others<T>(FoldRequest request, FieldSpec varied) =>
        fields
            .Where(other => other.Name != varied.Name && other.Type is not EnumType)
            .Select(other => request[other.Name])
            .OfType<T>();
}
