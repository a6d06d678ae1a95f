using OmniForge.Specification.Derivation.Expressions.Symbols;
using OmniForge.Specification.Logic.Expressions;
using OmniForge.Specification.Logic.Interpretation;

namespace OmniForge.Specification.Derivation.Expressions.Grammar;

/// <summary>Tells whether conditions cover everything and which of two that hold together counts, by trying values around all limits.</summary>
internal sealed class ArmOrder
{
    private const int MaxSamples = 4096;

    private readonly List<Dictionary<FieldExpression, object?>> _samples;
    private readonly IReadOnlyList<Arm> _arms;

    private ArmOrder(IReadOnlyList<Arm> arms, List<Dictionary<FieldExpression, object?>> samples)
    {
        _arms = arms;
        _samples = samples;
    }

    /// <summary>One expression of arms: the first that holds counts; null if they leave a gap or contradict each other.</summary>
    /// <param name="arms">The arms; only the last one may be without condition.</param>
    /// <param name="isSequence">Whether the text says that each one counts only if those before do not.</param>
    /// <param name="symbols">What the conditions name.</param>
    public static Expression? Combine(IReadOnlyList<Arm> arms, bool isSequence, SymbolTable symbols)
    {
        var opaque = new OpaqueValues();
        List<Arm> plain =
        [
            .. arms.Select(arm => arm with { Condition = arm.Condition is null ? null : opaque.Plain(arm.Condition) }),
        ];
        if (
            arms.Count == 0
            || arms.SkipLast(1).Any(arm => arm.Condition is null)
            || Samples(plain, symbols) is not { } samples
        )
        {
            return null;
        }

        var order = new ArmOrder(plain, samples);
        if (arms[^1].Condition is not null && !order.IsComplete())
        {
            return null;
        }

        var sorted = isSequence ? arms : order.MostSpecialFirst()?.Select(arm => arms[plain.IndexOf(arm)]).ToList();
        return sorted
            ?.SkipLast(1)
            .Reverse()
            .Aggregate(sorted[^1].Value, (otherwise, arm) => Build.Choose(arm.Condition!, arm.Value, otherwise));
    }

    /// <summary>Values around all limits that conditions name; null if there are too many, or a condition compares something else.</summary>
    private static List<Dictionary<FieldExpression, object?>>? Samples(IReadOnlyList<Arm> arms, SymbolTable symbols)
    {
        var values = new Dictionary<FieldExpression, HashSet<object?>>();
        foreach (var arm in arms)
        {
            if (arm.Condition is not null && !Collect(arm.Condition, values, symbols))
            {
                return null;
            }
        }

        var samples = new List<Dictionary<FieldExpression, object?>> { new() };
        foreach (var (field, candidates) in values)
        {
            samples =
            [
                .. samples.SelectMany(sample =>
                    candidates.Select(value => new Dictionary<FieldExpression, object?>(sample) { [field] = value })
                ),
            ];
            if (samples.Count > MaxSamples)
            {
                return null;
            }
        }

        return samples;
    }

    private static bool Collect(
        Expression condition,
        Dictionary<FieldExpression, HashSet<object?>> values,
        SymbolTable symbols
    )
    {
        switch (condition)
        {
            case FieldExpression flag:
                Add(values, flag, true, false);
                return true;
            case NotExpression negation:
                return Collect(negation.Operand, values, symbols);
            case BinaryExpression { Operator: BinaryOperator.And or BinaryOperator.Or } joined:
                return Collect(joined.Left, values, symbols) && Collect(joined.Right, values, symbols);
            case BinaryExpression { Left: FieldExpression text, Right: LiteralExpression { Value: string value } }:
                Add(values, text, [value, .. ValuesOf(text, symbols)]);
                return true;
            case BinaryExpression { Left: FieldExpression number, Right: LiteralExpression { Value: decimal limit } }:
                Add(
                    values,
                    number,
                    [.. Around(limit, symbols.Symbols.FirstOrDefault(symbol => symbol.Expression == number))]
                );
                return true;
            default:
                return false;
        }
    }

    /// <summary>A limit and its neighbours, as far as the symbol may have them.</summary>
    private static IEnumerable<object?> Around(decimal limit, Symbol? symbol)
    {
        var step = symbol is { IsWhole: true } ? 1m : 0.0001m;
        var near = new[] { limit - step, limit, limit + step }.Where(value =>
            symbol?.Allows(value) != false && (symbol is not { IsWhole: true } || decimal.IsInteger(value))
        );
        return near.DefaultIfEmpty(limit).Select(value => (object?)value);
    }

    private static IEnumerable<object?> ValuesOf(FieldExpression field, SymbolTable symbols) =>
        symbols.Symbols.FirstOrDefault(symbol => symbol.Expression == field) is { Values: { Count: > 0 } known }
            ? known
            : ["\0"];

    private static void Add(
        Dictionary<FieldExpression, HashSet<object?>> values,
        FieldExpression field,
        params object?[] more
    )
    {
        if (!values.TryGetValue(field, out var known))
        {
            values[field] = known = [];
        }

        known.UnionWith(more);
    }

    private bool IsComplete() => _samples.TrueForAll(sample => _arms.Any(arm => Holds(arm, sample)));

    /// <summary>The arms such that of two that hold together the more special one comes first; null if neither is.</summary>
    private List<Arm>? MostSpecialFirst()
    {
        var rest = _arms.ToList();
        var sorted = new List<Arm>();
        while (rest.Count > 0)
        {
            var next = rest.Find(arm =>
                rest.TrueForAll(other => ReferenceEquals(arm, other) || !Overlap(arm, other) || Implies(arm, other))
            );
            if (next is null)
            {
                return null;
            }

            rest.Remove(next);
            sorted.Add(next);
        }

        return sorted;
    }

    private bool Overlap(Arm one, Arm other) => _samples.Exists(sample => Holds(one, sample) && Holds(other, sample));

    private bool Implies(Arm one, Arm other) =>
        one.Condition is not null && _samples.TrueForAll(sample => !Holds(one, sample) || Holds(other, sample));

    private static bool Holds(Arm arm, Dictionary<FieldExpression, object?> sample) =>
        arm.Condition is null || new ExpressionInterpreter(field => ValueOf(sample, field), []).Truth(arm.Condition);

    private static object? ValueOf(Dictionary<FieldExpression, object?> sample, FieldExpression field) =>
        sample[field] is decimal number ? Logic.Arithmetic.ContextDecimal.Of(number) : sample[field];
}
