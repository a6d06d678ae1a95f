using OmniForge.Requirements.Language.Tagging;
using OmniForge.Specification.Derivation.Expressions;
using OmniForge.Specification.Derivation.Expressions.Symbols;
using OmniForge.Specification.Logic.Expressions;
using OmniForge.Specification.Model;

namespace OmniForge.Specification.Derivation.Machines;

/// <summary>What sentences about an event may name: fields of the state, what the event carries, states, events.</summary>
internal sealed class EventNames
{
    private readonly StateModel _state;
    private readonly Dictionary<string, FieldSpec> _inputs;

    public EventNames(StateModel state, IReadOnlyList<string> events, IReadOnlyList<FieldSpec> inputs)
    {
        _state = state;
        Inputs = inputs;
        _inputs = inputs.ToDictionary(input => input.Name, StringComparer.Ordinal);
        Names = new NameBook()
            .Add(TagKind.Input, inputs.Select(input => input.Name))
            .Add(TagKind.Field, state.Fields.Select(field => field.Name))
            .Add(TagKind.State, state.States)
            .Add(TagKind.Event, events)
            .Add(
                TagKind.Value,
                state.Enums.Where(one => one.Name != state.StateEnum.Name).SelectMany(one => one.Values)
            );
        Expressions = new ExpressionReader(Symbols());
    }

    /// <summary>The names, to be found in texts.</summary>
    public NameBook Names { get; }

    /// <summary>Reads values and conditions over the state before and the event.</summary>
    public ExpressionReader Expressions { get; }

    /// <summary>What the event carries.</summary>
    public IReadOnlyList<FieldSpec> Inputs { get; }

    public FieldSpec Field(string name) => _state.Fields.First(field => field.Name == name);

    public FieldSpec? Input(string name) => _inputs.GetValueOrDefault(name);

    /// <summary>What a field is at first, or null if that is not told.</summary>
    public LiteralExpression? Initial(string field) => _state.Initial.GetValueOrDefault(field);

    /// <summary>The values of an enum.</summary>
    public IReadOnlyList<string> ValuesOf(FieldType type) =>
        type is EnumType(var name) ? _state.Enums.FirstOrDefault(one => one.Name == name)?.Values ?? [] : [];

    private IEnumerable<Symbol> Symbols() =>
        Inputs
            .Select(input => Symbol(input, FieldScope.Input))
            .Concat(
                _state
                    .Fields.Where(field => !_inputs.ContainsKey(field.Name))
                    .Select(field => Symbol(field, FieldScope.Entity))
            )
            .OfType<Symbol>();

    private Symbol? Symbol(FieldSpec field, FieldScope scope) =>
        KindOf(field.Type) is { } kind
            ? new Symbol(field.Name, new FieldExpression(scope, field.Name), kind) { Values = ValuesOf(field.Type) }
            : null;

    private static ValueKind? KindOf(FieldType type) =>
        type switch
        {
            IntegerType or DecimalType => ValueKind.Number,
            BooleanType => ValueKind.Boolean,
            TextType or EnumType or UuidType => ValueKind.Text,
            DateType or InstantType => ValueKind.Time,
            _ => null,
        };
}
