using OmniForge.Generation.Naming;
using OmniForge.Python;
using OmniForge.Python.Expressions;
using OmniForge.Python.Names;
using OmniForge.Specification.Model;

namespace OmniForge.Generation.Types;

/// <summary>How the types of one node's fields are written in Python.</summary>
public sealed class FieldTypes
{
    private readonly NodeNames _names;
    private readonly TypeAliases _aliases;

    /// <summary>Decides how the types of a node are written.</summary>
    public FieldTypes(NodeNames names)
    {
        _names = names;
        _aliases = new TypeAliases(names);
    }

    internal IReadOnlyList<TypeAlias> Aliases => _aliases.All;

    /// <summary>The annotation of a field, without <c>| None</c>.</summary>
    /// <param name="field">The field.</param>
    /// <param name="module">The module that it stands in.</param>
    public PyExpression Annotation(FieldSpec field, PyModuleName module)
    {
        ArgumentNullException.ThrowIfNull(field);
        return field.Type is ListType list
            ? Py.Name("tuple").Index(Named(field.Name, list.Item, module), Py.Ellipsis)
            : Named(field.Name, field.Type, module);
    }

    /// <summary>The annotation of a field as handlers and stores hold it: with <c>| None</c> where it may be null.</summary>
    /// <param name="field">The field.</param>
    /// <param name="module">The module that it stands in.</param>
    public PyExpression Held(FieldSpec field, PyModuleName module)
    {
        ArgumentNullException.ThrowIfNull(field);
        var annotation = Annotation(field, module);
        return field.IsNullable ? annotation | Py.None : annotation;
    }

    /// <summary>The limits that stand in the field itself, as arguments of <c>Field</c>: those of integers and lists.</summary>
    public static IReadOnlyList<PyArgument> InlineLimits(FieldType type) =>
        type switch
        {
            IntegerType number => TypeLimits.Of(number.Lower, number.Upper, null, number.MultipleOf),
            ListType list => TypeLimits.OfLength(list.MinItems, list.MaxItems),
            _ => [],
        };

    /// <summary>The value of an enum's member: <c>EnumOrderStatus.PLACED</c>.</summary>
    /// <param name="enumName">Name of the enum.</param>
    /// <param name="value">The value as it is on the wire.</param>
    /// <param name="module">The module that it stands in.</param>
    public PyExpression Member(string enumName, string value, PyModuleName module) =>
        _names.Enum(enumName).In(module).Attr(_names.Member(enumName, value));

    private PyExpression Named(string fieldName, FieldType type, PyModuleName module) =>
        _aliases.Find(fieldName, type) is { } alias ? alias.Name.In(module) : Plain(fieldName, type, module);

    private PyExpression Plain(string fieldName, FieldType type, PyModuleName module) =>
        type switch
        {
            TextType => Py.Name("str"),
            IntegerType => Py.Name("int"),
            DecimalType => Library.Decimal,
            BooleanType => Py.Name("bool"),
            DateType => Library.Date,
            InstantType => Library.AwareDatetime,
            TimeOfDayType => Library.Time,
            DurationType => Library.TimeDelta,
            UuidType => Library.Uuid,
            OpenType => Library.JsonValue,
            EnumType(var name) => _names.Enum(name).In(module),
            ModelType(var name) => _names.Model(name).In(module),
            ListType list => Py.Name("tuple").Index(Named(fieldName, list.Item, module), Py.Ellipsis),
            _ => throw new ArgumentException($"There is no Python type for {type.GetType().Name}.", nameof(type)),
        };
}
