using OmniForge.Generation.Artifacts;
using OmniForge.Generation.Naming;
using OmniForge.Generation.Operations;
using OmniForge.Python;
using OmniForge.Python.Expressions;
using OmniForge.Python.Names;
using OmniForge.Python.Statements;
using OmniForge.Python.Text;

namespace OmniForge.Generation.Ports;

/// <summary>Writes the port to the time of day, and its implementation by the process's clock.</summary>
internal sealed class ClockWriter : INodeWriter
{
    private static readonly PySymbol Datetime = PySymbol.Of("datetime", "datetime");
    private static readonly PySymbol Utc = PySymbol.Of("datetime", "UTC");
    private static readonly PyExpression Fixed = Py.Name("self").Attr("_fixed");

    /// <inheritdoc/>
    public IEnumerable<Artifact> Write(NodeScope node) =>
        NodePorts.Of(node)?.Clock is { } clock ? [Protocol(clock.Protocol), Adapter(clock.InMemory)] : [];

    private static PythonArtifact Protocol(ExportedName name)
    {
        var definition = new PyClass(name.Name, Library.Protocol)
        {
            Decorators = [Library.RuntimeCheckable],
            Docstring = PyDocstring.Of("Tells the time; tests tell it which."),
            Body = [Now("Return the present time, with its zone.", Py.Do(Py.Ellipsis))],
        };
        return PythonFiles.Source(name, "Port to the time of day.", definition);
    }

    private static PythonArtifact Adapter(ExportedName name)
    {
        var given = Py.Parameter("fixed", Datetime | Py.None, Py.None);
        var start = new PyFunction(PyIdentifier.Init, [PyParameter.Self, given], Py.None)
        {
            Docstring = PyDocstring.Of("Stand still at the fixed time, if one is given."),
            Body = [Py.Assign(Fixed, Py.Name(given.Name))],
        };
        var now = Py.Return(Py.Or(Fixed, Datetime.Attr("now").Call(Utc)));
        var definition = new PyClass(name.Name)
        {
            Docstring = PyDocstring.Of("Tells the system's time, or always the same one."),
            Body = [start, Now("Return the present time in UTC.", now)],
        };
        return PythonFiles.Source(name, "Clock of this process.", definition);
    }

    private static PyFunction Now(string docstring, PyStatement body) =>
        Py.Function("now", [PyParameter.Self], Datetime) with
        {
            Docstring = PyDocstring.Of(docstring),
            Body = [body],
        };
}
