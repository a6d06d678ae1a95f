using System.Globalization;
using OmniForge.Onex.Naming;
using OmniForge.Specification.Logic.Operations;
using OmniForge.Specification.Model;

namespace OmniForge.Generation.Samples;

/// <summary>
/// Values that the fields of one node may hold and values that they may not, for tests and examples. The same field
/// and number always give the same value.
/// </summary>
/// <param name="node">The node whose enums and models the types name.</param>
public sealed class SampleValues(NodeSpec node)
{
    private const int DeepestModel = 4;

    /// <summary>The n-th value that a field may hold; null, if none was found (a pattern that nothing matches).</summary>
    /// <param name="field">The field.</param>
    /// <param name="n">0 for the first value; other numbers give others where the type leaves room.</param>
    public WireValue? Valid(FieldSpec field, int n = 0)
    {
        ArgumentNullException.ThrowIfNull(field);
        return Valid(field.Type, field.Name, n, 0);
    }

    /// <summary>Valid values for the fields that a request must hold, or for all of them; null, if one has none.</summary>
    /// <param name="fields">The fields.</param>
    /// <param name="n">Which of the possible values.</param>
    /// <param name="withOptional">Whether fields that may be left out are there too.</param>
    public IReadOnlyList<WireField>? Request(IEnumerable<FieldSpec> fields, int n = 0, bool withOptional = false)
    {
        ArgumentNullException.ThrowIfNull(fields);
        var values = new List<WireField>();
        foreach (var field in fields.Where(field => field.IsRequired || withOptional))
        {
            if (Valid(field, n) is not { } value)
            {
                return null;
            }

            values.Add(new WireField(FieldName.Of(field.Name), value));
        }

        return values;
    }

    /// <summary>
    /// Valid values for the request of an operation; for a fold of several events the first one is the trigger.
    /// </summary>
    /// <inheritdoc cref="Request(IEnumerable{FieldSpec}, int, bool)" path="/param[@name='n']|/param[@name='withOptional']"/>
    public IReadOnlyList<WireField>? Request(OperationSpec operation, int n = 0, bool withOptional = false)
    {
        ArgumentNullException.ThrowIfNull(operation);
        var values = Request(operation.Inputs, n, withOptional);
        return operation.Logic is FoldLogic { Events: [var first, ..] }
            ? values
                ?.Select(field => field.Name is "trigger" ? new WireField(field.Name, WireValue.Text(first)) : field)
                .ToList()
            : values;
    }

    /// <summary>A value that the field refuses, or null if it takes everything of its kind.</summary>
    public WireValue? Invalid(FieldSpec field)
    {
        ArgumentNullException.ThrowIfNull(field);
        return field.Type switch
        {
            TextType text => TextSamples.Invalid(text, field.Name) is { } value
                ? WireValue.Text(value)
                : WireValue.List(),
            IntegerType => WireValue.Text("many"),
            DecimalType => WireValue.Text("much"),
            BooleanType => WireValue.Text("perhaps"),
            DateType => WireValue.Text("2025-02-30"),
            InstantType => WireValue.Text("2025-02-30T25:00:00Z"),
            TimeOfDayType => WireValue.Text("25:00"),
            DurationType => WireValue.Text("a while"),
            UuidType => WireValue.Text("not-a-uuid"),
            EnumType(var name) => WireValue.Text(OutsideOf(name)),
            ListType or ModelType => WireValue.Text("no structure"),
            _ => null,
        };
    }

    /// <summary>Values on both sides of each limit; empty, if the type has no limits.</summary>
    public IReadOnlyList<BoundaryValue> Boundaries(FieldSpec field)
    {
        ArgumentNullException.ThrowIfNull(field);
        return field.Type switch
        {
            TextType text =>
            [
                .. TextSamples.Boundaries(text, field.Name).Select(b => Boundary(WireValue.Text(b.Value), b)),
            ],
            ListType list => Boundaries(list, field.Name),
            EnumType(var name) =>
            [
                .. Values(name).Select(value => new BoundaryValue(WireValue.Text(value), true, value)),
                new BoundaryValue(WireValue.Text(OutsideOf(name)), false, "no such value"),
            ],
            var type when NumberLimits.Of(type) is { } limits =>
            [
                .. NumberSamples
                    .Boundaries(limits)
                    .Select(b => new BoundaryValue(Number(type, b.Value), b.IsValid && limits.Allow(b.Value), b.Label))
                    .Where(b => b.IsValid || !b.Label.StartsWith("at ", StringComparison.Ordinal)),
            ],
            _ => [],
        };
    }

    private static BoundaryValue Boundary(WireValue value, (string Value, bool IsValid, string Label) boundary) =>
        new(value, boundary.IsValid, boundary.Label);

    private List<BoundaryValue> Boundaries(ListType list, string name)
    {
        var boundaries = new List<BoundaryValue>();
        if (
            list.MinItems is { } least and > 0
            && Items(list, name, least) is { } few
            && Items(list, name, least - 1) is { } fewer
        )
        {
            boundaries.Add(new BoundaryValue(few, true, "as few as allowed"));
            boundaries.Add(new BoundaryValue(fewer, false, "too few"));
        }

        if (
            list.MaxItems is { } most and <= 200
            && Items(list, name, most) is { } many
            && Items(list, name, most + 1) is { } more
        )
        {
            boundaries.Add(new BoundaryValue(many, true, "as many as allowed"));
            boundaries.Add(new BoundaryValue(more, false, "too many"));
        }

        return boundaries;
    }

    private WireValue? Items(ListType list, string name, int count)
    {
        var items = Enumerable.Range(0, count).Select(n => Valid(list.Item, name, n, 1)).ToList();
        return items.TrueForAll(item => item is not null) ? WireValue.List(items.OfType<WireValue>().ToList()) : null;
    }

    private WireValue? Valid(FieldType type, string name, int n, int depth) =>
        type switch
        {
            TextType text => TextSamples.Valid(text, name, n) is { } value ? WireValue.Text(value) : null,
            IntegerType or DecimalType => Number(type, NumberSamples.Valid(NumberLimits.Of(type)!, n)),
            BooleanType => WireValue.Truth(n % 2 == 0),
            DateType => WireValue.Text(Day(n)),
            InstantType => WireValue.Text($"{Day(n)}T09:30:00Z"),
            TimeOfDayType => WireValue.Text(string.Create(CultureInfo.InvariantCulture, $"{9 + (n % 12):00}:30:00")),
            DurationType => WireValue.Text(string.Create(CultureInfo.InvariantCulture, $"PT{1 + n}H")),
            UuidType => WireValue.Text(
                string.Create(CultureInfo.InvariantCulture, $"00000000-0000-4000-8000-{n + 1:000000000000}")
            ),
            EnumType(var enumName) => Values(enumName) is { Count: > 0 } values
                ? WireValue.Text(values[n % values.Count])
                : null,
            ListType list => Items(list, name, Math.Clamp(1, list.MinItems ?? 0, list.MaxItems ?? int.MaxValue)),
            ModelType(var modelName) when depth < DeepestModel => Model(modelName, n, depth),
            _ => null,
        };

    private WireValue? Model(string name, int n, int depth)
    {
        var fields = new List<WireField>();
        foreach (
            var field in node.Models.FirstOrDefault(model =>
                string.Equals(model.Name, name, StringComparison.Ordinal)
            )?.Fields
                ?? []
        )
        {
            if (Valid(field.Type, field.Name, n, depth + 1) is not { } value)
            {
                return null;
            }

            fields.Add(new WireField(FieldName.Of(field.Name), value));
        }

        return fields.Count == 0 ? null : WireValue.Object(fields);
    }

    private static WireValue Number(FieldType type, decimal value) =>
        type is IntegerType && value == decimal.Truncate(value)
            ? WireValue.Number(value)
            : WireValue.Text(NumberSamples.Written(value));

    private static string Day(int n) =>
        new DateOnly(2025, 3, 14).AddDays(n).ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);

    private IReadOnlyList<string> Values(string enumName) =>
        node.Enums.FirstOrDefault(candidate =>
            string.Equals(candidate.Name, enumName, StringComparison.Ordinal)
        )?.Values
        ?? [];

    private string OutsideOf(string enumName)
    {
        var values = Values(enumName);
        var outside = "no such value";
        while (values.Contains(outside, StringComparer.OrdinalIgnoreCase))
        {
            outside += "!";
        }

        return outside;
    }
}
