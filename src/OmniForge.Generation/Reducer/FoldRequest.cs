using OmniForge.Generation.Samples;
using OmniForge.Onex.Naming;
using OmniForge.Specification.Model;

namespace OmniForge.Generation.Reducer;

/// <summary>A state and what an event carries, as the interpreter of the logic has them.</summary>
/// <param name="State">Fields of the state.</param>
/// <param name="Carried">What the event carries.</param>
internal sealed record FoldRequest(
    IReadOnlyDictionary<string, object?> State,
    IReadOnlyDictionary<string, object?> Carried
)
{
    /// <summary>The value of a field of either.</summary>
    public object? this[string name] => Carried.TryGetValue(name, out var value) ? value : State[name];

    /// <summary>The request with another value of one field.</summary>
    public FoldRequest With(string name, object? value) =>
        Carried.ContainsKey(name)
            ? this with
            {
                Carried = new Dictionary<string, object?>(Carried, StringComparer.Ordinal) { [name] = value },
            }
            : this with
            {
                State = new Dictionary<string, object?>(State, StringComparer.Ordinal) { [name] = value },
            };

    /// <summary>Values of fields as the interpreter has them.</summary>
    public static IReadOnlyDictionary<string, object?> Values(
        IReadOnlyList<FieldSpec> fields,
        IReadOnlyList<WireField> values
    ) =>
        fields.ToDictionary(
            field => field.Name,
            field =>
                values.FirstOrDefault(value => value.Name == FieldName.Of(field.Name)) is { } value
                    ? WireConversion.ToLogic(value.Value, field.Type)
                    : null,
            StringComparer.Ordinal
        );

    /// <summary>Values of fields on the wire; null, if one cannot be written.</summary>
    public static IReadOnlyList<WireField>? Wire(
        IEnumerable<FieldSpec> fields,
        IReadOnlyDictionary<string, object?> values
    )
    {
        var written = new List<WireField>();
        foreach (var field in fields)
        {
            if (WireConversion.ToWire(values[field.Name], field.Type) is not { } value)
            {
                return null;
            }

            written.Add(new(FieldName.Of(field.Name), value));
        }

        return written;
    }
}
