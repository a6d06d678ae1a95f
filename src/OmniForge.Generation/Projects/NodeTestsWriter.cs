using OmniForge.Foundation;
using OmniForge.Generation.Artifacts;
using OmniForge.Generation.Naming;
using OmniForge.Onex;
using OmniForge.Python;
using OmniForge.Python.Expressions;
using OmniForge.Python.Names;
using OmniForge.Python.Statements;
using OmniForge.Python.Text;

namespace OmniForge.Generation.Projects;

/// <summary>Writes <c>tests/test_nodes.py</c>: every node builds, and its contract passes the platform's model.</summary>
internal sealed class NodeTestsWriter : IProjectWriter
{
    private static readonly PySymbol Mode = PySymbol.Of("omnibase_core.enums.enum_validator_mode", "EnumValidatorMode");
    private static readonly PySymbol Validate = PySymbol.Of(
        "omnibase_core.normalization.contract_validator",
        "validate_contract_file"
    );

    private static readonly PySymbol PathClass = PySymbol.Of("pathlib", "Path");
    private static readonly PyName Contracts = Py.Name("CONTRACTS");

    /// <inheritdoc/>
    public IEnumerable<Artifact> Write(ProjectScope project)
    {
        yield return PythonFiles.Test(
            RelativePath.Of("tests", "test_nodes.py"),
            project.Names.Package,
            "Every node builds, and its contract passes the platform's own model.",
            new PyAssign(Contracts, ContractFiles(project.Names.Package)),
            Builds(project.Names.Nodes),
            Passes(project.Options.Profile.IsStrict)
        );
    }

    private static PyCall ContractFiles(PyModuleName package)
    {
        var file = new PyModuleReference(package).Attr(PyIdentifier.File);
        var folder = PathClass.Call(file).Attr("parent");
        return Py.Name("sorted").Call(folder.Attr("glob").Call(new PyString("nodes/*/contract.yaml")));
    }

    private static PyFunction Builds(IReadOnlyList<NodeNames> nodes)
    {
        var container = Py.Name("container");
        return new PyFunction(PyIdentifier.Of("test_nodes_build_from_a_container"), [], Py.None)
        {
            Docstring = PyDocstring.Of("Each node derives from the base of its kind."),
            Body =
            [
                new PyAssign(container, Library.Container.Call()),
                .. nodes.Select(node => new PyAssert(
                    Py.Name("isinstance")
                        .Call(node.NodeClass.Export.Call(container), Library.Nodes(node.Node.Kind.BaseClass()))
                )),
            ],
        };
    }

    private static PyFunction Passes(bool isStrict)
    {
        var path = Py.Name("path");
        var result = Py.Name("result");
        var names = new PyLambda([path.Identifier], path.Attr("parent").Attr("name"));
        var mode = Mode.Attr(isStrict ? "STRICT" : "MIGRATION_AUDIT");
        return new PyFunction(
            PyIdentifier.Of("test_contract_is_valid"),
            [new PyParameter(path.Identifier, PathClass)],
            Py.None
        )
        {
            Decorators =
            [
                Library
                    .Pytest.Attr("mark")
                    .Attr("parametrize")
                    .Call(new PyString("path"), Contracts, Py.Arg("ids", names)),
            ],
            Docstring = PyDocstring.Of("The contract passes the typed model of its kind."),
            Body =
            [
                new PyAssign(result, Validate.Call(path, mode)),
                new PyAssert(result.Attr("passed"), result.Attr("errors")),
                new PyAssert(result.Attr("bucket").Attr("value").Eq(new PyString("node_root_contract"))),
            ],
        };
    }
}
