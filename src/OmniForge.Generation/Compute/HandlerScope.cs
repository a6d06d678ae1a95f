using OmniForge.Generation.Operations;
using OmniForge.Generation.Types;
using OmniForge.Onex.Naming;
using OmniForge.Python;
using OmniForge.Python.Expressions;
using OmniForge.Python.Names;
using OmniForge.Specification.Logic.Expressions;
using OmniForge.Specification.Logic.Interpretation;
using OmniForge.Specification.Logic.Operations;
using OmniForge.Specification.Model;

namespace OmniForge.Generation.Compute;

/// <summary>What the handler of one computation knows while it is written.</summary>
internal sealed class HandlerScope
{
    private readonly Dictionary<string, FieldType> _locals = new(StringComparer.Ordinal);
    private readonly HashSet<string> _nullable = new(StringComparer.Ordinal);
    private readonly Dictionary<string, PyName> _names = new(StringComparer.Ordinal);
    private readonly Dictionary<string, PyName> _items = new(StringComparer.Ordinal);
    private readonly NameScope _taken = new();

    public HandlerScope(OperationScope operation, ComputeLogic logic)
    {
        Operation = operation;
        var inputs = operation
            .Spec.Inputs.Concat(operation.Node.Spec.Entity?.Model.Fields ?? [])
            .DistinctBy(field => field.Name, StringComparer.Ordinal)
            .ToDictionary(field => field.Name, field => field.Type, StringComparer.Ordinal);
        if (operation.Spec.Logic is SummaryLogic { Records: var records })
        {
            inputs[records] = new ListType(new ModelType(operation.Node.Spec.Entity!.Model.Name));
        }

        Inputs = inputs;
        Inference = new(Inputs, logic, operation.Node.Spec.Tables, operation.Node.Spec.Models);
        Constants = new(this);
        Writer = new(this);
        Steps = new(this);
        Lists = new(this);
        _ = _taken.Take("request", "_");
        _ = _taken.Take("self", "_");
    }

    /// <summary>The handler's parameter.</summary>
    public static PyName Request { get; } = Py.Name("request");

    public OperationScope Operation { get; }

    /// <summary>The variables that hold the stored entity, as it was and as it becomes; empty, if there is none.</summary>
    public IReadOnlyDictionary<FieldScope, PyName> Records { get; init; } = new Dictionary<FieldScope, PyName>();

    /// <summary>The entity's class in the handler's module, if there is one.</summary>
    public PyExpression? RecordType { get; init; }

    public PyModuleName Module => Operation.Names.Handler.Module;

    public FieldTypes Types => Operation.Node.Types;

    public IReadOnlyDictionary<string, FieldType> Inputs { get; }

    public TypeInference Inference { get; }

    public ConstantPool Constants { get; }

    public ExpressionWriter Writer { get; }

    public StepWriter Steps { get; }

    public EachWriter Lists { get; }

    /// <summary>Keeps variables free that the handler needs itself.</summary>
    public void Reserve(params ReadOnlySpan<PyName> names)
    {
        foreach (var name in names)
        {
            _ = _taken.Take(name.Identifier.Value, "_");
        }
    }

    /// <summary>The variable that holds a value.</summary>
    public PyName LocalName(string name)
    {
        if (!_names.TryGetValue(name, out var known))
        {
            known = Py.Name(_taken.Take(FunctionName.Variable(name), "_"));
            _names.Add(name, known);
        }

        return known;
    }

    /// <summary>The variable that holds an item of a list.</summary>
    public PyName ItemName(string item)
    {
        if (!_items.TryGetValue(item, out var known))
        {
            known = Py.Name(_taken.Take(FunctionName.Variable(item), "_"));
            _items.Add(item, known);
        }

        return known;
    }

    /// <summary>Notes the type of a value.</summary>
    public void Declare(string name, Expression value)
    {
        _locals[name] = TypeOfStep(name, value);
        if (Inference.MayBeNull(value))
        {
            _nullable.Add(name);
        }
    }

    /// <summary>The type of a value that a step names.</summary>
    public FieldType TypeOfStep(string name, Expression value) =>
        Operation.Spec.Outputs.FirstOrDefault(output => output.Name == name)?.Type ?? Inference.TypeOf(value);

    /// <summary>The annotation of the stored entities that count.</summary>
    public PyExpression AnnotationOfStored(string name) => AnnotationOf(Inputs.GetValueOrDefault(name));

    /// <summary>The annotation of a value.</summary>
    public PyExpression AnnotationOf(string local) =>
        _nullable.Contains(local) ? PlainAnnotationOf(local) | Py.None : PlainAnnotationOf(local);

    private PyExpression PlainAnnotationOf(string local) => AnnotationOf(_locals.GetValueOrDefault(local));

    private PyExpression AnnotationOf(FieldType? type) =>
        type switch
        {
            BooleanType => Py.Name("bool"),
            IntegerType => Py.Name("int"),
            EnumType(var name) => Operation.Node.Names.Enum(name).In(Module),
            ModelType(var name) => Operation.Node.Names.Model(name).In(Module),
            TextType => Py.Name("str"),
            DateType => Naming.Library.Date,
            InstantType => Naming.Library.AwareDatetime,
            ListType list => Py.Name("tuple").Index(AnnotationOf(list.Item), Py.Ellipsis),
            _ => Naming.Library.Decimal,
        };

    /// <summary>The type of a field.</summary>
    public FieldType? TypeOf(Expression field) =>
        field switch
        {
            FieldExpression { Scope: FieldScope.Local } local => _locals.GetValueOrDefault(local.Name),
            FieldExpression { Scope: not FieldScope.Item } input => Inputs.GetValueOrDefault(input.Name),
            _ => Inference.TypeOf(field),
        };

    /// <summary>Whether an expression is written as an <c>int</c>.</summary>
    public bool IsInt(Expression expression) => Inference.TypeOf(expression) is IntegerType;
}
