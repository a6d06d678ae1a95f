using OmniForge.Generation.Artifacts;
using OmniForge.Generation.Naming;
using OmniForge.Generation.Operations;
using OmniForge.Generation.Samples;
using OmniForge.Onex.Errors;
using OmniForge.Python;
using OmniForge.Python.Expressions;
using OmniForge.Python.Names;
using OmniForge.Python.Statements;
using OmniForge.Python.Text;
using OmniForge.Specification.Logic.Operations;
using OmniForge.Specification.Model;

namespace OmniForge.Generation.Stubs;

/// <summary>
/// Writes operations that need a human: a handler that refuses with METHOD_NOT_IMPLEMENTED and says what is known and
/// what is open, and a test that expects the refusal. Takes what no other writer takes, so that nothing pretends.
/// </summary>
internal sealed class StubWriter : IOperationWriter
{
    private static readonly PyName Request = Py.Name("request");
    private static readonly PyAttribute NotImplemented = Library.ErrorCode.Attr(OnexErrorCode.MethodNotImplemented);

    /// <inheritdoc/>
    public OperationArtifacts? Write(OperationScope operation)
    {
        var unmet = Unmet(operation.Spec);
        return new OperationArtifacts([Handler(operation, unmet), Test(operation, unmet)], [], unmet);
    }

    private static IReadOnlyList<UnmetStatement> Unmet(OperationSpec operation) =>
        operation.Logic is StubLogic stub
            ? stub.Unmet
            :
            [
                .. operation
                    .Sources.Take(1)
                    .Select(source => new UnmetStatement(
                        operation.Summary,
                        "No writer knows this kind of logic.",
                        source
                    )),
            ];

    private static PythonArtifact Handler(OperationScope operation, IReadOnlyList<UnmetStatement> unmet)
    {
        var names = operation.Names;
        var module = names.Handler.Module;
        var handle = new PyFunction(
            PyIdentifier.Of("handle"),
            [PyParameter.Self, new PyParameter(Request.Identifier, names.Input.In(module))],
            names.Output.In(module)
        )
        {
            Docstring = Docstring(operation.Spec, unmet),
            Body = [new PyRaise(Refusal(names.Name))],
        };
        var handler = new PyClass(names.Handler.Name)
        {
            Docstring = PyDocstring.Of($"{Sentence(operation.Spec.Summary)} Needs a human."),
            Body = [handle],
        };
        return PythonFiles.Source(names.Handler, $"Operation {names.Name}.", handler) with
        {
            Links = [.. TraceLink.Of(Sources(operation.Spec, unmet), $"{names.Handler.Qualified}.handle")],
        };
    }

    private static PyDocstring Docstring(OperationSpec spec, IReadOnlyList<UnmetStatement> unmet) =>
        PyDocstring.Of(
            "Raise METHOD_NOT_IMPLEMENTED: a rule that it depends on was not understood.",
            $"Known: {Listed(spec.Inputs)}. Wanted: {Listed(spec.Outputs)}.",
            $"Open: {string.Join(" ", unmet.Select(statement => Sentence(statement.Sentence)))}",
            "Put the rule in the place of the error, and its examples in the place of the test that expects the error.",
            SourceLine.Of(Sources(spec, unmet))
        );

    private static string Listed(IReadOnlyList<FieldSpec> fields) =>
        fields.Count == 0 ? "nothing" : string.Join(", ", fields.Select(field => $"``{field.Name}``"));

    private static string Sentence(string text) =>
        text.TrimEnd() is { Length: > 0 } trimmed && trimmed[^1] is not ('.' or '?' or '!')
            ? $"{trimmed}."
            : text.TrimEnd();

    private static IEnumerable<SourceReference> Sources(OperationSpec spec, IReadOnlyList<UnmetStatement> unmet) =>
        spec.Sources.Concat(unmet.Select(statement => statement.Source));

    private static PyString Message(string operation) =>
        new($"{(HiddenMessages.WouldHide(operation) ? "The operation" : operation)} is not implemented.");

    private static PyCall Refusal(string operation) =>
        Library.OnexError.Call(
            Py.Arg("message", Message(operation)),
            Py.Arg("error_code", NotImplemented),
            Py.Arg("correlation_id", Request.Attr("correlation_id")),
            Py.Arg("operation", new PyString(operation))
        );

    private static PythonArtifact Test(OperationScope operation, IReadOnlyList<UnmetStatement> unmet)
    {
        var names = operation.Names;
        const string Name = "test_rule_is_still_to_be_written";
        var body = operation.Node.Samples.Request(operation.Spec) is { } fields
            ? Refused(names, fields)
            : [new PyAssert(Py.Name("callable").Call(names.Handler.Export.Call().Attr("handle")))];
        var test = new PyFunction(PyIdentifier.Of(Name), [], Py.None)
        {
            Docstring = PyDocstring.Of(
                SourceLine.Prefix(Sources(operation.Spec, unmet), "the handler says so instead of making an answer up.")
            ),
            Body = body,
        };
        return PythonFiles.Test(names.TestPath, operation.Node.Project.Package, $"Tests of {names.Name}.", test) with
        {
            Links = [.. TraceLink.Of(Sources(operation.Spec, unmet), $"{names.TestPath.Value}::{Name}", isTest: true)],
        };
    }

    private static IReadOnlyList<PyStatement> Refused(OperationNames names, IReadOnlyList<WireField> fields)
    {
        var caught = Py.Name("caught");
        var values = WireLiterals.Dictionary(
            fields,
            new PyDictItem(new PyString("correlation_id"), Library.Uuid4.Call())
        );
        return
        [
            new PyAssign(Request, names.Input.Export.Attr("model_validate").Call(values)),
            new PyWith(
                [new PyWithItem(Library.Pytest.Attr("raises").Call(Library.OnexError), caught)],
                new PyExpressionStatement(names.Handler.Export.Call().Attr("handle").Call(Request))
            ),
            new PyAssert(caught.Attr("value").Attr("error_code").Is(NotImplemented)),
        ];
    }
}
