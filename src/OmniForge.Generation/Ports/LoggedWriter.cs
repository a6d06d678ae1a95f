using OmniForge.Generation.Artifacts;
using OmniForge.Generation.Naming;
using OmniForge.Generation.Operations;
using OmniForge.Python;
using OmniForge.Python.Expressions;
using OmniForge.Python.Names;
using OmniForge.Python.Statements;
using OmniForge.Python.Text;

namespace OmniForge.Generation.Ports;

/// <summary>Writes the decorator that logs what became of each call, and nothing of its content.</summary>
internal sealed class LoggedWriter : INodeWriter
{
    private static readonly PyModuleReference Logging = new(PyModuleName.Of("logging"));
    private static readonly PySymbol Callable = PySymbol.Of("collections.abc", "Callable");
    private static readonly PyName Handle = Py.Name("handle");
    private static readonly PyName Handler = Py.Name("Handler");
    private static readonly PyName Request = Py.Name("Request");
    private static readonly PyName Answer = Py.Name("Answer");
    private static readonly PyName Context = Py.Name("context");
    private static readonly PyName Logger = Py.Name("logger");
    private static readonly PyName Operation = Py.Name("operation");
    private static readonly PyName Outcome = Py.Name("outcome");

    /// <inheritdoc/>
    public IEnumerable<Artifact> Write(NodeScope node)
    {
        if (NodePorts.Of(node) is not { } ports)
        {
            return [];
        }

        var correlated = node.Names.In(NodeFolder.Protocols, "protocol_correlated", "ProtocolCorrelated");
        return [Correlated(correlated), Decorator(ports.Logged, correlated)];
    }

    private static PythonArtifact Correlated(ExportedName name)
    {
        var definition = new PyClass(name.Name, Library.Protocol)
        {
            Docstring = PyDocstring.Of("A request that tells which exchange it belongs to."),
            Body =
            [
                Py.Function("correlation_id", [PyParameter.Self], Library.Uuid) with
                {
                    Decorators = [Py.Name("property")],
                    Docstring = PyDocstring.Of("Id that request, answer and log lines share."),
                    Body = [Py.Do(Py.Ellipsis)],
                },
            ],
        };
        return PythonFiles.Source(name, "What every request has.", definition);
    }

    private static PythonArtifact Decorator(ExportedName logged, ExportedName correlated)
    {
        var signature = Callable.Index(Py.List(Handler, Request), Answer);
        var module = Handle.Attr(PyIdentifier.Module);
        var definition = new PyFunction(logged.Name, [new PyParameter(Handle.Identifier, signature)], signature)
        {
            TypeParameters =
            [
                new PyTypeParameter(Handler.Identifier),
                new PyTypeParameter(Request.Identifier, correlated.In(logged.Module)),
                new PyTypeParameter(Answer.Identifier),
            ],
            Docstring = PyDocstring.Of(
                "Log operation, correlation id and outcome of each call, and nothing of its content."
            ),
            Body =
            [
                Py.Assign(Logger, Logging.Attr("getLogger").Call(module)),
                Py.Assign(Operation, module.Attr("rpartition").Call(Py.Str(".handler_")).Index(Py.Int(2))),
                Wrapper(),
                Py.Return(Py.Name("_handle_and_log")) with
                {
                    BlankLineBefore = true,
                },
            ],
        };
        return PythonFiles.Source(logged, "Log lines of the operations.", definition);
    }

    private static PyFunction Wrapper()
    {
        var handler = Py.Name("handler");
        var request = Py.Name("request");
        var answer = Py.Name("answer");
        var error = Py.Name("error");
        var ids = Py.Dict(
            Py.Item("operation", Operation),
            Py.Item("correlation_id", Py.Name("str").Call(request.Attr("correlation_id")))
        );
        var refused = new PyExceptHandler(
            Library.OnexError,
            error.Identifier,
            Py.Assign(Outcome, Py.Name("str").Call(error.Attr("error_code"))),
            Py.Do(Logger.Attr("warning").Call(Py.Str("%s: %s"), Operation, Outcome, Extra(Outcome))),
            new PyRaise()
        );
        return Py.Function(
            "_handle_and_log",
            [new PyParameter(handler.Identifier, Handler), new PyParameter(request.Identifier, Request)],
            Answer
        ) with
        {
            Decorators = [PySymbol.Of("functools", "wraps").Call(Handle)],
            Body =
            [
                Py.Assign(Context, ids),
                new PyTry([Py.Assign(answer, Handle.Call(handler, request))], refused),
                Py.Do(Logger.Attr("info").Call(Py.Str("%s: done"), Operation, Extra(Py.Str("done")))),
                Py.Return(answer),
            ],
        };
    }

    private static PyArgument Extra(PyExpression outcome) =>
        Py.Arg("extra", Py.Dict(Py.Spread(Context), Py.Item("outcome", outcome)));
}
