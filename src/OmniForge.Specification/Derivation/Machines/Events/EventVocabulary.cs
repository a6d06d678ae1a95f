using OmniForge.Requirements.Language.Tagging;
using OmniForge.Specification.Derivation.Expressions.Symbols;
using OmniForge.Specification.Logic.Expressions;
using OmniForge.Specification.Model;

namespace OmniForge.Specification.Derivation.Machines.Events;

/// <summary>What sentences about one event may name: fields of the state, what the event carries, a result on its way.</summary>
internal sealed class EventVocabulary
{
    private static readonly string[] Days = ["date", "day", "that date", "that day", "date of event", "event date"];
    private static readonly string[] StateNames = ["status", "state"];
    private static readonly string[] Times =
    [
        "time",
        "moment",
        "that time",
        "time of event",
        "event time",
        "point in time",
    ];

    private readonly StateModel _state;
    private readonly IReadOnlyList<FieldSpec> _inputs;
    private readonly List<Symbol> _symbols;
    private SymbolTable? _table;

    public EventVocabulary(StateModel state, IReadOnlyList<string> events, IReadOnlyList<FieldSpec> inputs)
    {
        _state = state;
        _inputs = inputs;
        Events = events;
        _symbols =
        [
            .. inputs.Select(OfInput),
            .. _state.Fields.Where(IsUnhidden).Select(OfState),
            .. DayOfTime(),
            .. Places(),
        ];
    }

    /// <summary>Names of all events.</summary>
    public IReadOnlyList<string> Events { get; }

    /// <summary>The sentences that name them; shared by the vocabularies of a node.</summary>
    public PlainSentences Sentences { get; init; } = new();

    /// <summary>From which states the event leads to which.</summary>
    public IReadOnlyList<(string From, string To)> Moves { get; init; } = [];

    /// <summary>The symbols.</summary>
    public SymbolTable Table => _table ??= new(_symbols);

    /// <summary>The names that a sentence may hold.</summary>
    public NameBook Names =>
        field ??= new NameBook()
            .Add(TagKind.Input, _inputs.Select(input => input.Name))
            .Add(TagKind.Field, _state.Fields.Where(IsUnhidden).Select(one => one.Name))
            .Add(TagKind.Event, Events);

    /// <summary>What the event carries.</summary>
    public IReadOnlyList<FieldSpec> Inputs => _inputs;

    /// <summary>What the state is called, in words.</summary>
    public string Noun => _state.Name.Replace('_', ' ');

    /// <summary>The field of the machine's states.</summary>
    public string StateField => _state.StateField;

    /// <summary>Adds a name for a value.</summary>
    public void Add(Symbol symbol)
    {
        _symbols.Add(symbol);
        _table = null;
    }

    /// <summary>The field of the state that an expression is, or null.</summary>
    public FieldSpec? StateFieldOf(Expression expression) =>
        expression is FieldExpression { Scope: FieldScope.Entity, Name: var name }
            ? _state.Fields.FirstOrDefault(field => field.Name == name)
            : null;

    /// <summary>The field of either that an expression is, or null.</summary>
    public FieldSpec? FieldOf(Expression expression) =>
        expression switch
        {
            FieldExpression { Scope: FieldScope.Input, Name: var name } => _inputs.FirstOrDefault(input =>
                input.Name == name
            ),
            FieldExpression { Scope: FieldScope.Entity or FieldScope.Changed, Name: var name } =>
                _state.Fields.FirstOrDefault(field => field.Name == name),
            _ => null,
        };

    public FieldSpec Field(string name) => _state.Fields.First(field => field.Name == name);

    /// <summary>The values of an enum.</summary>
    public IReadOnlyList<string> ValuesOf(FieldType type) =>
        type is EnumType(var name) ? _state.Enums.FirstOrDefault(one => one.Name == name)?.Values ?? [] : [];

    /// <summary>The only number that the event carries, or null.</summary>
    public FieldExpression? OnlyNumber =>
        _inputs.Where(input => input.Type is IntegerType or DecimalType).ToList() is [var only]
            ? new(FieldScope.Input, only.Name)
            : null;

    /// <summary>The only text that the event carries, or null.</summary>
    public FieldExpression? OnlyText =>
        _inputs.Where(input => input.Type is TextType).ToList() is [var only] ? new(FieldScope.Input, only.Name) : null;

    private bool IsUnhidden(FieldSpec field) => _inputs.All(input => input.Name != field.Name);

    private Symbol OfInput(FieldSpec input)
    {
        var symbol = Of(input, FieldScope.Input);
        var alike = _inputs.Where(other => other.Type.GetType() == input.Type.GetType()).ToList();
        return symbol with { Aliases = [.. symbol.Aliases, .. alike.Count == 1 ? AliasesOf(input.Type) : []] };
    }

    private Symbol OfState(FieldSpec field)
    {
        var symbol = Of(field, FieldScope.Entity);
        var words = field.Name.Replace('_', ' ');
        return symbol with
        {
            Aliases =
            [
                .. symbol.Aliases,
                $"{words} of {Noun}",
                $"{Noun} {words}",
                $"present {words}",
                $"current {words}",
                $"number of {words}",
                .. field.Name == StateField ? StateNames.Where(name => name != words) : [],
            ],
        };
    }

    private Symbol Of(FieldSpec field, FieldScope scope) =>
        new(field.Name, new FieldExpression(scope, field.Name), KindOf(field.Type))
        {
            Values = ValuesOf(field.Type),
            IsWhole = field.Type is IntegerType,
        };

    private static string[] AliasesOf(FieldType type) =>
        type switch
        {
            DateType => Days,
            InstantType => Times,
            _ => [],
        };

    /// <summary>"The date of the event", where it carries a point in time only.</summary>
    private IEnumerable<Symbol> DayOfTime() =>
        _inputs.All(input => input.Type is not DateType)
        && _inputs.Where(input => input.Type is InstantType).ToList() is [var only]
            ?
            [
                new Symbol(
                    "date of event",
                    new FunctionExpression(ExpressionFunction.DateOf, new FieldExpression(FieldScope.Input, only.Name)),
                    ValueKind.Time
                )
                {
                    Aliases = Days,
                },
            ]
            : [];

    /// <summary>"A charging bay is free": what is counted is less than its limit.</summary>
    private IEnumerable<Symbol> Places() =>
        _state
            .Limits.Where(limit => limit.Noun is not null)
            .Select(limit => new Symbol(
                $"{limit.Noun} is free",
                new BinaryExpression(
                    BinaryOperator.Less,
                    new FieldExpression(FieldScope.Entity, limit.Field),
                    new FieldExpression(FieldScope.Entity, limit.Limit)
                ),
                ValueKind.Boolean
            )
            {
                Aliases =
                [
                    $"free {limit.Noun}",
                    $"{limit.Noun} is available",
                    $"{limit.Noun} free",
                    $"{limit.Noun} is left",
                    $"{limit.Noun} available",
                ],
            });

    private static ValueKind KindOf(FieldType type) =>
        type switch
        {
            IntegerType or DecimalType => ValueKind.Number,
            BooleanType => ValueKind.Boolean,
            DateType or InstantType => ValueKind.Time,
            _ => ValueKind.Text,
        };
}
