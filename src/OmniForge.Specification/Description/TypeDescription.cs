using System.Globalization;
using OmniForge.Specification.Model;

namespace OmniForge.Specification.Description;

/// <summary>What a field may hold, as attributes.</summary>
internal static class TypeDescription
{
    /// <summary>The sort of value as <c>holds</c>, then its limits; a limit that is not there has no attribute.</summary>
    /// <param name="type">The type.</param>
    /// <param name="node">The node whose enums it names.</param>
    public static IEnumerable<(string Name, string Value)> Of(FieldType type, NodeSpec node) =>
        Limits(type, node)
            .Where(limit => limit.Value is not null)
            .Select(limit => (limit.Name, limit.Value!))
            .Prepend(("holds", SortOf(type)));

    private static string SortOf(FieldType type) =>
        type switch
        {
            TextType => "text",
            IntegerType => "integer",
            DecimalType => "decimal",
            BooleanType => "boolean",
            DateType => "date",
            InstantType => "instant",
            TimeOfDayType => "time_of_day",
            DurationType => "duration",
            UuidType => "uuid",
            EnumType => "enum",
            ModelType(var model) => $"model {model}",
            ListType list => $"list of {SortOf(list.Item)}",
            _ => "anything",
        };

    private static IEnumerable<(string Name, string? Value)> Limits(FieldType type, NodeSpec node) =>
        type switch
        {
            TextType text =>
            [
                ("min_length", Number(text.MinLength)),
                ("max_length", Number(text.MaxLength)),
                ("pattern", text.Pattern),
                ("case", text.Case == TextCase.AsGiven ? null : text.Case.ToString().ToLowerInvariant()),
                ("trim", text.Trim ? "true" : null),
            ],
            IntegerType number => Range(number.Lower, number.Upper, null, number.MultipleOf),
            DecimalType number => Range(number.Lower, number.Upper, number.Places, number.MultipleOf),
            EnumType(var name) => [("values", Values(name, node))],
            ListType list => Limits(list.Item, node)
                .Append(("min_items", Number(list.MinItems)))
                .Append(("max_items", Number(list.MaxItems))),
            _ => [],
        };

    private static IEnumerable<(string Name, string? Value)> Range(
        Bound? lower,
        Bound? upper,
        int? places,
        decimal? multiple
    ) =>
        [
            (lower?.IsExclusive == true ? "above" : "at_least", Number(lower?.Value)),
            (upper?.IsExclusive == true ? "below" : "at_most", Number(upper?.Value)),
            ("places", Number(places)),
            ("multiple_of", Number(multiple)),
        ];

    private static string? Values(string name, NodeSpec node) =>
        node.Enums.FirstOrDefault(one => one.Name == name) is { } found ? string.Join(", ", found.Values) : null;

    private static string? Number(decimal? value) => value?.ToString(CultureInfo.InvariantCulture);
}
