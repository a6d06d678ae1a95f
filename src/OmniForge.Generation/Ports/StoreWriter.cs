using OmniForge.Generation.Artifacts;
using OmniForge.Generation.Naming;
using OmniForge.Generation.Operations;
using OmniForge.Python;
using OmniForge.Python.Expressions;
using OmniForge.Python.Names;
using OmniForge.Python.Statements;
using OmniForge.Python.Text;

namespace OmniForge.Generation.Ports;

/// <summary>Writes the port to the storage of a node's entities, and its implementation in memory.</summary>
internal sealed class StoreWriter : INodeWriter
{
    private static readonly PySymbol Iterable = PySymbol.Of("collections.abc", "Iterable");

    /// <inheritdoc/>
    public IEnumerable<Artifact> Write(NodeScope node) =>
        NodePorts.Of(node) is { } ports ? [Protocol(ports), Adapter(ports)] : [];

    private static PythonArtifact Protocol(NodePorts ports)
    {
        var protocol = ports.Store.Protocol;
        var words = new StoreWords(ports);
        var definition = new PyClass(protocol.Name, Library.Protocol)
        {
            Decorators = [Library.RuntimeCheckable],
            Docstring = PyDocstring.Of(
                $"Keeps {words.Many} by their key. The rules about them are the handlers' business."
            ),
            Body =
            [
                .. Methods(ports, protocol.Module, words)
                    .Select(method =>
                        method.Name.Value is "insert" ? method with { Docstring = words.InsertTwice } : method
                    )
                    .Select(method => method with { Body = [Py.Do(Py.Ellipsis)] }),
            ],
        };
        return PythonFiles.Source(protocol, $"Port to the storage of {words.Many}.", definition);
    }

    private static PythonArtifact Adapter(NodePorts ports)
    {
        var adapter = ports.Store.InMemory;
        var words = new StoreWords(ports);
        var kept = Py.Name("self").Attr("_kept");
        var entity = Py.Name(ports.Variable);
        var key = entity.Attr(NodeNames.Field(ports.Entity.Key));
        var given = Py.Name(StoreWords.KeyName(ports));
        IReadOnlyList<PyStatement>[] bodies =
        [
            [Py.Return(kept.Attr("setdefault").Call(key, entity))],
            [Py.Return(kept.Attr("get").Call(given))],
            [Py.Assign(kept.Index(key), entity)],
            [Py.Do(kept.Attr("pop").Call(given, Py.None))],
            [Py.Return(Py.Name("tuple").Call(kept.Attr("values").Call()))],
        ];
        var start = new PyFunction(PyIdentifier.Init, [PyParameter.Self], Py.None)
        {
            Docstring = PyDocstring.Of("Start empty."),
            Body =
            [
                new PyAnnotatedAssign(
                    kept,
                    Py.Name("dict").Index(ports.KeyType(adapter.Module), ports.Model.In(adapter.Module)),
                    Py.Dict()
                ),
            ],
        };
        var methods = Methods(ports, adapter.Module, words).Zip(bodies, (method, body) => method with { Body = body });
        var definition = new PyClass(adapter.Name)
        {
            Docstring = PyDocstring.Of($"Keeps {words.Many} in a dictionary, for tests and for a first run."),
            Body = [start, .. methods],
        };
        return PythonFiles.Source(adapter, $"Storage of {words.Many} in memory.", definition);
    }

    private static IEnumerable<PyFunction> Methods(NodePorts ports, PyModuleName module, StoreWords words)
    {
        var model = ports.Model.In(module);
        var entity = new PyParameter(ports.Variable, model);
        var key = new PyParameter(StoreWords.KeyName(ports), ports.KeyType(module));
        yield return Method("insert", entity, model, $"Keep a new {words.One}; return what is kept under its key.");
        yield return Method("get", key, model | Py.None, $"Return the {words.One}, or None if there is none.");
        yield return Method("replace", entity, Py.None, $"Keep the {words.One} in place of the one with the same key.");
        yield return Method("delete", key, Py.None, $"Forget the {words.One}.");
        yield return new PyFunction(ports.All, [PyParameter.Self], Iterable.Index(model))
        {
            Docstring = PyDocstring.Of($"Return all {words.Many}, in the order of their insertion."),
        };
    }

    private static PyFunction Method(string name, PyParameter parameter, PyExpression returns, string docstring) =>
        new(PyIdentifier.Of(name), [PyParameter.Self, parameter], returns) { Docstring = PyDocstring.Of(docstring) };
}
