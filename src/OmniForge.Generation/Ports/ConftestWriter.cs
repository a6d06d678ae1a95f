using OmniForge.Generation.Artifacts;
using OmniForge.Generation.Naming;
using OmniForge.Generation.Operations;
using OmniForge.Python;
using OmniForge.Python.Expressions;
using OmniForge.Python.Statements;
using OmniForge.Python.Text;

namespace OmniForge.Generation.Ports;

/// <summary>
/// Writes the fixtures that tests of an EFFECT share: <c>store</c>, and <c>container</c> with that store and a clock that
/// stands still at <see cref="ClockTime"/>.
/// </summary>
internal sealed class ConftestWriter : INodeWriter
{
    private static readonly PyName Container = Py.Name("container");
    private static readonly PyName Registry = Py.Name("registry");
    private static readonly PyName Store = Py.Name("store");

    /// <summary>What the clock of the fixtures tells: 2025-05-12T08:00:00Z.</summary>
    public static PyExpression ClockTime { get; } =
        PySymbol
            .Of("datetime", "datetime")
            .Call(
                Py.Int(2025),
                Py.Int(5),
                Py.Int(12),
                Py.Int(8),
                Py.Int(0),
                Py.Arg("tzinfo", PySymbol.Of("datetime", "UTC"))
            );

    /// <inheritdoc/>
    public IEnumerable<Artifact> Write(NodeScope node)
    {
        if (NodePorts.Of(node) is not { } ports)
        {
            yield break;
        }

        var words = new StoreWords(ports);
        yield return PythonFiles.Test(
            node.Names.TestFolder / "conftest.py",
            node.Project.Package,
            $"A store of {words.Many} in memory, and a clock that stands still.",
            StoreFixture(ports),
            ContainerFixture(ports)
        );
    }

    private static PyFunction StoreFixture(NodePorts ports) =>
        Py.Function("store", [], ports.Store.InMemory.Export) with
        {
            Decorators = [Library.Pytest.Attr("fixture")],
            Docstring = PyDocstring.Of("Storage that the handlers of the test share."),
            Body = [Py.Return(ports.Store.InMemory.Export.Call())],
        };

    private static PyFunction ContainerFixture(NodePorts ports)
    {
        PyStatement[] registered =
        [
            Registered(ports.Store.Protocol, Store),
            .. ports.Clock is { } clock
                ? [Registered(clock.Protocol, clock.InMemory.Export.Call(ClockTime))]
                : (PyStatement[])[],
        ];
        var register = Py.Function("register", [], Py.None) with
        {
            IsAsync = true,
            Body = [Py.Assign(Registry, Container.Attr("service_registry")), .. registered],
        };
        return Py.Function(
            "container",
            [new PyParameter(Store.Identifier, ports.Store.InMemory.Export)],
            Library.Container
        ) with
        {
            Decorators = [Library.Pytest.Attr("fixture")],
            Docstring = PyDocstring.Of("Container with what the handlers resolve."),
            Body =
            [
                Py.Assign(Container, Library.Container.Call()),
                register,
                Py.Do(PySymbol.Of("asyncio", "run").Call(Py.Name("register").Call())) with
                {
                    BlankLineBefore = true,
                },
                Py.Return(Container),
            ],
        };
    }

    private static PyExpressionStatement Registered(ExportedName protocol, PyExpression instance) =>
        Py.Do(
            new PyAwait(
                Registry
                    .Attr("register_instance")
                    .Call(
                        Py.Arg("interface", protocol.Export) with
                        {
                            Pragma = PyPragma.TypeIgnore("type-abstract"),
                        },
                        Py.Arg("instance", instance)
                    )
            )
        );
}
