using OmniForge.Generation.Artifacts;
using OmniForge.Generation.Naming;
using OmniForge.Generation.Operations;
using OmniForge.Onex;
using OmniForge.Python;
using OmniForge.Python.Expressions;
using OmniForge.Python.Names;
using OmniForge.Python.Statements;
using OmniForge.Python.Text;
using OmniForge.Specification.Logic.Operations;
using OmniForge.Specification.Model;

namespace OmniForge.Generation.Models;

/// <summary>Writes <c>models/model_….py</c>: entities and states, requests, answers.</summary>
internal sealed class ModelsWriter : INodeWriter
{
    /// <inheritdoc/>
    public IEnumerable<Artifact> Write(NodeScope node) =>
        node
            .Spec.Models.Select(model => Shared(model, node))
            .Concat(
                node.Spec.Operations.SelectMany(operation =>
                    (PythonArtifact[])[Request(operation, node), Answer(operation, node)]
                )
            );

    private static PythonArtifact Shared(ModelSpec model, NodeScope node)
    {
        var name = node.Names.Model(model.Name);
        var fields = new ModelField(node, name.Module);
        Func<FieldSpec, PyAnnotatedAssign> declare = node.Spec.Kind == NodeKind.Effect ? fields.Held : fields.Requested;
        var definition = new PyClass(name.Name, Library.BaseModel)
        {
            Docstring = PyDocstring.Of(model.Description),
            Body = [Config(fromAttributes: true), .. Spaced(model.Fields.Select(declare))],
        };
        return PythonFiles.Source(name, $"Model of {model.Name.Replace('_', ' ')}.", definition) with
        {
            Links = [.. TraceLink.Of(model.Sources, name.Qualified)],
        };
    }

    private static PythonArtifact Request(OperationSpec operation, NodeScope node)
    {
        var name = node.Names.Operation(operation.Name).Input;
        var inherited = ModelShapes.InputBase(node.Spec, operation);
        var fields = new ModelField(node, name.Module);
        var own = ModelShapes
            .OwnFields(operation.Inputs, inherited)
            .Where(field => !string.Equals(field.Name, "correlation_id", StringComparison.Ordinal))
            .Select(field =>
                Trigger(operation, field, node, name.Module) is { } trigger
                    ? fields.Requested(field, trigger)
                    : fields.Requested(field)
            );
        var definition = Class(name, inherited, RequestDocstring(operation, node), node) with
        {
            Body =
            [
                .. inherited is null ? [Config(fromAttributes: false)] : (PyStatement[])[],
                .. Spaced(own.Prepend(ModelField.CorrelationId)),
                .. NullRules.Of(operation),
            ],
        };
        return Written(name, $"Request of {node.Names.Operation(operation.Name).Name}.", definition, operation.Inputs);
    }

    private static string RequestDocstring(OperationSpec operation, NodeScope node)
    {
        var takes = $"What {node.Names.Operation(operation.Name).Name} takes";
        return ModelShapes.HasOpenRequest(operation)
            ? $"{takes}; what limits its fields have is open until a human has written the operation."
            : $"{takes}.";
    }

    private static PythonArtifact Answer(OperationSpec operation, NodeScope node)
    {
        var name = node.Names.Operation(operation.Name).Output;
        var inherited = ModelShapes.OutputBase(node.Spec, operation);
        var fields = new ModelField(node, name.Module);
        var own = ModelShapes.OwnFields(operation.Outputs, inherited).Select(fields.Answered);
        var definition = Class(name, inherited, $"What {node.Names.Operation(operation.Name).Name} answers.", node) with
        {
            Body = [.. inherited is null ? [Config(fromAttributes: false)] : (PyStatement[])[], .. Spaced(own)],
        };
        return Written(name, $"Answer of {node.Names.Operation(operation.Name).Name}.", definition, operation.Outputs);
    }

    private static PythonArtifact Written(
        ExportedName name,
        string docstring,
        PyClass definition,
        IReadOnlyList<FieldSpec> fields
    ) =>
        PythonFiles.Source(name, docstring, definition) with
        {
            Links = [.. fields.SelectMany(field => TraceLink.Of(field.Sources, name.Qualified))],
        };

    private static PyClass Class(ExportedName name, ModelSpec? inherited, string docstring, NodeScope node) =>
        new(name.Name, inherited is null ? Library.BaseModel : node.Names.Model(inherited.Name).In(name.Module))
        {
            Docstring = PyDocstring.Of(docstring),
        };

    private static PyAssign Config(bool fromAttributes)
    {
        var arguments = new List<PyArgument> { Py.Arg("frozen", Py.True), Py.Arg("extra", new PyString("forbid")) };
        if (fromAttributes)
        {
            arguments.Add(Py.Arg("from_attributes", Py.True));
        }

        return new PyAssign(Py.Name("model_config"), Library.ConfigDict.Call(arguments)) { BlankLineBefore = true };
    }

    // Of the events that one operation takes, the request names one; the enum may know more.
    private static PySubscript? Trigger(
        OperationSpec operation,
        FieldSpec field,
        NodeScope node,
        PyModuleName module
    ) =>
        operation.Logic is FoldLogic { Events: { Count: > 0 } events }
        && field is { Name: "trigger", Type: EnumType(var enumName) }
        && node.Spec.Enums.FirstOrDefault(spec => string.Equals(spec.Name, enumName, StringComparison.Ordinal))
            is { } spec
        && spec.Values.Count > events.Count
        && events.All(name => spec.Values.Contains(name, StringComparer.Ordinal))
            ? Library.Literal.Index([.. events.Select(name => node.Types.Member(enumName, name, module))])
            : null;

    private static IEnumerable<PyStatement> Spaced(IEnumerable<PyAnnotatedAssign> fields) =>
        fields.Select((field, i) => field with { BlankLineBefore = i == 0 });
}
