using OmniForge.Generation.Naming;
using OmniForge.Generation.Operations;
using OmniForge.Onex;
using OmniForge.Onex.Naming;
using OmniForge.Python;
using OmniForge.Python.Expressions;
using OmniForge.Python.Names;
using OmniForge.Specification.Logic.Operations;
using OmniForge.Specification.Model;

namespace OmniForge.Generation.Ports;

/// <summary>The ports of an EFFECT over an entity: what its handlers resolve from the container and call.</summary>
public sealed class NodePorts
{
    private readonly Types.FieldTypes _types;

    private NodePorts(NodeScope node, EntitySpec entity)
    {
        Entity = entity;
        Store = node.Names.Adapter($"{entity.Model.Name}_store");
        Clock = NeedsClock(node.Spec, entity) ? node.Names.Adapter("clock") : null;
        Model = node.Names.Model(entity.Model.Name);
        _types = node.Types;
        Logged = node.Names.In(NodeFolder.Decorators, "decorator_logged", "logged");
        Variable = PyIdentifier.Of(FunctionName.Variable(entity.Model.Name));
        var all = FunctionName.Variable(entity.Plural);
        All = PyIdentifier.Of(all is "insert" or "get" or "replace" or "delete" ? $"all_{all}" : all);
    }

    /// <summary>What is stored.</summary>
    public EntitySpec Entity { get; }

    /// <summary>The store, with <c>insert</c>, <c>get</c>, <c>replace</c>, <c>delete</c> and <see cref="All"/>.</summary>
    public AdapterNames Store { get; }

    /// <summary>The clock, with <c>now</c>; null, if no operation needs the time.</summary>
    public AdapterNames? Clock { get; }

    /// <summary>The model of the entity.</summary>
    public ExportedName Model { get; }

    /// <summary>The decorator of <c>handle</c> that logs operation, correlation id and outcome.</summary>
    public ExportedName Logged { get; }

    /// <summary>How a variable that holds an entity is called: <c>customer</c>.</summary>
    public PyIdentifier Variable { get; }

    /// <summary>The method of the store that returns all entities: <c>customers</c>.</summary>
    public PyIdentifier All { get; }

    /// <summary>The ports of a node; null, if it has no entity to store or a human has to write all of its operations.</summary>
    public static NodePorts? Of(NodeScope node)
    {
        ArgumentNullException.ThrowIfNull(node);
        return
            node.Spec is { Kind: NodeKind.Effect, Entity: { } entity }
            && node.Spec.Operations.Any(operation => operation.Logic is not StubLogic)
            ? new NodePorts(node, entity)
            : null;
    }

    /// <summary>The annotation of the entity's key.</summary>
    public PyExpression KeyType(PyModuleName module) => _types.Annotation(KeyField, module);

    /// <summary>The field by which an entity is found.</summary>
    public FieldSpec KeyField =>
        Entity.Model.Fields.First(known => string.Equals(known.Name, Entity.Key, StringComparison.Ordinal));

    /// <summary><c>container.get_service(ProtocolX)</c>, which mypy wants to be told about.</summary>
    public static PyCall Resolved(AdapterNames port, PyModuleName module)
    {
        ArgumentNullException.ThrowIfNull(port);
        return Py.Name("container").Attr("get_service").Call(port.Protocol.In(module));
    }

    // A time that no caller tells is the clock's.
    private static bool NeedsClock(NodeSpec node, EntitySpec entity) =>
        entity.Model.Fields.Any(field =>
            field.Type is InstantType or DateType
            && !node.Operations.Any(operation =>
                operation.Logic is CreateLogic
                && operation.Inputs.Any(input => string.Equals(input.Name, field.Name, StringComparison.Ordinal))
            )
        );
}
