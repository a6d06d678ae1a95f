using OmniForge.Generation.Naming;
using OmniForge.Onex.Naming;
using OmniForge.Specification.Model;

namespace OmniForge.Generation.Types;

/// <summary>
/// Decides which fields of a node get an alias: text and decimals with limits, list items with limits, text under a name
/// that the platform's checks would take for an id or a time, and calendar types that a field of the same name would hide.
/// </summary>
internal sealed class TypeAliases
{
    private readonly Dictionary<(string Name, FieldType Type), TypeAlias> _byField = [];
    private readonly Dictionary<FieldType, TypeAlias> _byType = [];
    private readonly List<TypeAlias> _all = [];
    private readonly NameScope _scope = new();
    private readonly NodeNames _names;
    private readonly string _module;
    private readonly bool _hidesCalendar;

    /// <summary>Decides the aliases of a node, in the order of its models and operations.</summary>
    public TypeAliases(NodeNames names)
    {
        _names = names;
        var fields = AllFields(names.Node).ToList();
        _module = $"type_{ClassName.Stem(names.Node.Entity?.Model.Name ?? names.Node.Name)}_fields";
        _hidesCalendar = fields.Exists(field => field.Name is "date" or "time" or "timedelta");
        foreach (var field in fields)
        {
            Add(field);
        }
    }

    /// <summary>All aliases, in the order in which their fields come.</summary>
    public IReadOnlyList<TypeAlias> All => _all;

    /// <summary>The alias of a field's type, or of a list's items; null, if the type is written out.</summary>
    public TypeAlias? Find(string fieldName, FieldType type) => _byField.GetValueOrDefault((fieldName, type));

    private static IEnumerable<FieldSpec> AllFields(NodeSpec node) =>
        node
            .Models.SelectMany(model => model.Fields)
            .Concat(node.Operations.SelectMany(operation => operation.Inputs.Concat(operation.Outputs)));

    private static bool IsLimited(FieldType type) =>
        type switch
        {
            TextType text => text != new TextType(),
            DecimalType number => number != new DecimalType(),
            _ => false,
        };

    private static bool IsLimitedItem(FieldType type) =>
        IsLimited(type) || (type is IntegerType number && number != new IntegerType());

    private void Add(FieldSpec field)
    {
        var type = field.Type;
        if (type is ListType list)
        {
            var wantsTuple = list.Item is TextType && FieldName.WantsTypeForText(FieldName.Of(field.Name));
            if (IsLimitedItem(list.Item) || wantsTuple)
            {
                AddItem(field, list.Item);
            }

            return;
        }

        var isHidden = _hidesCalendar && type is DateType or TimeOfDayType or DurationType && _hidesCalendar;
        var isHazard = type is TextType && FieldName.WantsTypeForText(FieldName.Of(field.Name));
        if (IsLimited(type) || isHidden || isHazard)
        {
            Add(field, type, Wanted(field.Name, type));
        }
    }

    private void AddItem(FieldSpec field, FieldType item)
    {
        if (_byType.TryGetValue(item, out var known))
        {
            _byField[(field.Name, item)] = known;
            return;
        }

        Add(field, item, AliasName.Of($"{field.Name}_item"));
    }

    private void Add(FieldSpec field, FieldType type, string wanted)
    {
        if (_byField.ContainsKey((field.Name, type)))
        {
            return;
        }

        if (IsCalendar(type) && _byType.TryGetValue(type, out var known))
        {
            _byField.Add((field.Name, type), known);
            return;
        }

        var alias = new TypeAlias(_names.In(NodeFolder.Types, _module, _scope.Take(wanted, "")), type, field.Sources);
        _all.Add(alias);
        _byField.Add((field.Name, type), alias);
        _ = _byType.TryAdd(type, alias);
    }

    private static bool IsCalendar(FieldType type) => type is DateType or TimeOfDayType or DurationType;

    private static string Wanted(string fieldName, FieldType type) =>
        type switch
        {
            DateType => "Day",
            TimeOfDayType => "TimeOfDay",
            DurationType => "Duration",
            _ => AliasName.Of(fieldName),
        };
}
