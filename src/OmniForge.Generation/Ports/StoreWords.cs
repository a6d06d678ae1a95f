using OmniForge.Generation.Naming;
using OmniForge.Onex.Naming;
using OmniForge.Python.Names;
using OmniForge.Python.Text;

namespace OmniForge.Generation.Ports;

/// <summary>How docstrings and parameters of a store name what it keeps.</summary>
/// <param name="ports">The node's ports.</param>
internal sealed class StoreWords(NodePorts ports)
{
    /// <summary>One entity: <c>customer</c>.</summary>
    public string One { get; } = ports.Entity.Model.Name.Replace('_', ' ');

    /// <summary>Several: <c>customers</c>.</summary>
    public string Many { get; } = ports.Entity.Plural.Replace('_', ' ');

    /// <summary>The docstring of the port's <c>insert</c>.</summary>
    public PyDocstring InsertTwice =>
        PyDocstring.Of(
            $"Keep a new {One}; return what is kept under its key.",
            "A second insert of the same key changes nothing: a command may be delivered twice."
        );

    /// <summary>The parameter for the key: the field's name, but for one that hides a builtin.</summary>
    public static PyIdentifier KeyName(NodePorts ports) =>
        PyIdentifier.Of(FunctionName.Variable(NodeNames.Field(ports.Entity.Key).Value));
}
