using OmniForge.Foundation;
using OmniForge.Onex;
using OmniForge.Onex.Naming;
using OmniForge.Python.Expressions;
using OmniForge.Python.Names;
using OmniForge.Specification.Model;

namespace OmniForge.Generation.Naming;

/// <summary>
/// The names of everything in one node's package, as the platform's rules let them stand. Each one is decided here once;
/// two names of the PRD that would become one get numbers, in the PRD's order.
/// </summary>
public sealed class NodeNames
{
    private readonly Dictionary<string, ExportedName> _enums = new(StringComparer.Ordinal);
    private readonly Dictionary<(string Enum, string Value), PyIdentifier> _members = [];
    private readonly Dictionary<string, ExportedName> _models = new(StringComparer.Ordinal);
    private readonly Dictionary<string, OperationNames> _operations = new(StringComparer.Ordinal);

    /// <summary>Decides the names of a node.</summary>
    /// <param name="node">The node.</param>
    /// <param name="nodes">The package that holds the project's nodes.</param>
    public NodeNames(NodeSpec node, PyModuleName nodes)
    {
        ArgumentNullException.ThrowIfNull(node);
        Node = node;
        var stem = ClassName.Stem(node.Name);
        Folder = $"node_{stem}_{node.Kind.Suffix()}";
        Package = nodes / Folder;
        Topic = SnakeName.Kebab(stem);
        NodeClass = new ExportedName(
            new PySymbol(Package / "node", PyIdentifier.Of($"Node{SnakeName.Pascal($"{stem}_{node.Kind.Suffix()}")}")),
            new PySymbol(Package, PyIdentifier.Of($"Node{SnakeName.Pascal($"{stem}_{node.Kind.Suffix()}")}"))
        );
        NameEnums(node.Enums);
        NameModels(node);
    }

    /// <summary>The names of another version of the same node.</summary>
    public NodeNames With(NodeSpec node) => new(node, Package.Parent!);

    /// <summary>The node.</summary>
    public NodeSpec Node { get; }

    /// <summary>The package's own name: <c>node_order_pricing_compute</c>; also the contract's <c>name</c>.</summary>
    public string Folder { get; }

    /// <summary>The node's package.</summary>
    public PyModuleName Package { get; }

    /// <summary>The node's short name in topics: <c>order-pricing</c>.</summary>
    public string Topic { get; }

    /// <summary>The node's class.</summary>
    public ExportedName NodeClass { get; }

    /// <summary>The folder of the node's tests.</summary>
    public RelativePath TestFolder => RelativePath.Of("tests", Folder);

    /// <summary>A package inside the node's.</summary>
    public PyModuleName FolderPackage(NodeFolder folder) => Package / folder.PackageName();

    /// <summary>Names something in a package inside the node's.</summary>
    /// <param name="folder">The package.</param>
    /// <param name="module">The module in it, such as <c>rule_customer</c>.</param>
    /// <param name="name">What the module defines.</param>
    public ExportedName In(NodeFolder folder, string module, string name) =>
        ExportedName.Of(FolderPackage(folder), module, name);

    /// <summary>The class of an enum of the node.</summary>
    /// <exception cref="KeyNotFoundException">The node has no such enum.</exception>
    public ExportedName Enum(string name) => _enums[name];

    /// <summary>The name of a member: <c>IN_PROGRESS</c>.</summary>
    /// <exception cref="KeyNotFoundException">The enum has no such value.</exception>
    public PyIdentifier Member(string enumName, string value) => _members[(enumName, value)];

    /// <summary>The class of a model of the node that is neither request nor answer.</summary>
    /// <exception cref="KeyNotFoundException">The node has no such model.</exception>
    public ExportedName Model(string name) => _models[name];

    /// <summary>The names of what an operation becomes.</summary>
    /// <exception cref="KeyNotFoundException">The node has no such operation.</exception>
    public OperationNames Operation(string name) => _operations[name];

    /// <summary>The name of a field in models.</summary>
    public static PyIdentifier Field(string name) => PyIdentifier.Of(FieldName.Of(name));

    /// <summary>The names of a port: <c>customer_store</c>, <c>clock</c>.</summary>
    public AdapterNames Adapter(string subject)
    {
        var stem = ClassName.AdapterStem(subject);
        var pascal = SnakeName.Pascal(stem);
        return new AdapterNames(
            In(NodeFolder.Protocols, $"protocol_{stem}", $"Protocol{pascal}"),
            In(NodeFolder.Adapters, $"adapter_in_memory_{stem}", $"InMemory{pascal}")
        );
    }

    private void NameEnums(IReadOnlyList<EnumSpec> enums)
    {
        var scope = new NameScope();
        foreach (var spec in enums)
        {
            var stem = scope.Take(ClassName.Stem(spec.Name), "_");
            _enums.Add(spec.Name, In(NodeFolder.Enums, $"enum_{stem}", $"Enum{SnakeName.Pascal(stem)}"));
            var members = new NameScope();
            foreach (var value in spec.Values)
            {
                _members.Add((spec.Name, value), PyIdentifier.Of(members.Take(EnumMemberName.Of(value), "_")));
            }
        }
    }

    private void NameModels(NodeSpec node)
    {
        var scope = new NameScope();
        foreach (var model in node.Models)
        {
            _models.Add(model.Name, ModelOf(scope.Take(ClassName.Stem(model.Name), "_")));
        }

        var operations = new NameScope();
        foreach (var operation in node.Operations)
        {
            var stem = operations.Take(ClassName.Stem(operation.Name), "_");
            var names = new OperationNames(
                stem,
                In(NodeFolder.Handlers, $"handler_{stem}", $"Handler{SnakeName.Pascal(stem)}"),
                ModelOf(scope.Take($"{stem}_input", "_")),
                ModelOf(scope.Take($"{stem}_output", "_")),
                TestFolder / $"test_{stem}.py"
            );
            _operations.Add(operation.Name, names);
        }
    }

    private ExportedName ModelOf(string stem) =>
        In(NodeFolder.Models, $"model_{stem}", $"Model{SnakeName.Pascal(stem)}");
}
