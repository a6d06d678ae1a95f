using OmniForge.Generation.Artifacts;
using OmniForge.Generation.Naming;
using OmniForge.Generation.Operations;
using OmniForge.Python;
using OmniForge.Python.Expressions;
using OmniForge.Python.Names;
using OmniForge.Python.Statements;
using OmniForge.Python.Text;
using OmniForge.Specification.Logic.Operations;
using OmniForge.Specification.Model;

namespace OmniForge.Generation.Compute;

/// <summary>Writes the handler of a computation: constants and tables, the class, a function for each value that takes several statements.</summary>
internal static class ComputeHandler
{
    private const int LongestInline = 2;

    /// <summary>The module.</summary>
    public static PythonArtifact Write(OperationScope operation, ComputeLogic logic)
    {
        var scope = new HandlerScope(operation, logic);
        var functions = new List<PyFunction>();
        var body = Statements(logic.Steps, scope, functions);
        var sources = logic
            .Steps.SelectMany(step => step.Assignment?.Sources ?? step.Guard!.Sources)
            .Concat(operation.Spec.Sources.Take(1))
            .ToList();
        var names = operation.Names;
        return PythonFiles.Source(
            names.Handler,
            $"Operation {names.Name}.",
            [.. scope.Constants.Definitions, Handler(operation, sources, body, scope), .. functions]
        ) with
        {
            Links = [.. TraceLink.Of(sources.Concat(operation.Spec.Sources), $"{names.Handler.Qualified}.handle")],
        };
    }

    /// <summary>The statements that carry steps out and answer the outputs.</summary>
    /// <param name="steps">The steps.</param>
    /// <param name="scope">What the handler knows.</param>
    /// <param name="functions">Receives the functions that the statements call.</param>
    public static List<PyStatement> Statements(
        IReadOnlyList<ComputeStep> steps,
        HandlerScope scope,
        List<PyFunction> functions
    )
    {
        var body = new List<PyStatement>();
        foreach (var step in steps)
        {
            if (step.Guard is { } guard)
            {
                body.Add(Demand(guard, scope).From(guard.Sources));
            }
            else if (step.Assignment is { } assignment)
            {
                body.AddRange(Named(assignment, scope, functions).Select(one => one.From(assignment.Sources)));
            }
        }

        body.Add(new PyReturn(Answer(scope.Operation, scope)));
        return body;
    }

    private static PyClass Handler(
        OperationScope operation,
        List<SourceReference> sources,
        List<PyStatement> body,
        HandlerScope scope
    )
    {
        var handle = new PyFunction(
            PyIdentifier.Of("handle"),
            [
                PyParameter.Self,
                new PyParameter(HandlerScope.Request.Identifier, operation.Names.Input.In(scope.Module)),
            ],
            operation.Names.Output.In(scope.Module)
        )
        {
            Docstring = PyDocstring.Of($"Return {Listed(operation.Spec.Outputs)}.", SourceLine.Of(sources)),
            Body = body,
        };
        return new PyClass(operation.Names.Handler.Name)
        {
            Docstring = PyDocstring.Of($"{operation.Spec.Summary.TrimEnd('.')}."),
            Body = [handle],
        };
    }

    /// <summary>"The number, the sum and the top".</summary>
    public static string Listed(IReadOnlyList<FieldSpec> outputs)
    {
        var words = outputs.Select(output => $"the {output.Name.Replace('_', ' ')}").ToList();
        return words.Count < 2 ? string.Concat(words) : $"{string.Join(", ", words.SkipLast(1))} and {words[^1]}";
    }

    private static PyCall Answer(OperationScope operation, HandlerScope scope) =>
        operation
            .Names.Output.In(scope.Module)
            .Call([
                .. operation.Spec.Outputs.Select(output =>
                    Py.Arg(NodeNames.Field(output.Name), scope.LocalName(output.Name))
                ),
            ]);

    private static PyIf Demand(Guard guard, HandlerScope scope)
    {
        var refused = Specification.Derivation.Expressions.Grammar.Build.Not(guard.Condition);
        var error = Library.OnexError.Call(
            Py.Arg("message", new PyString(PyProse.Clean(guard.Message))),
            Py.Arg("error_code", Library.ErrorCode.Attr(ErrorCodes.Of(guard.Error))),
            Py.Arg("correlation_id", HandlerScope.Request.Attr("correlation_id"))
        );
        return Py.When(scope.Writer.Condition(refused), new PyRaise(error));
    }

    private static IEnumerable<PyStatement> Named(Assignment assignment, HandlerScope scope, List<PyFunction> functions)
    {
        var name = scope.LocalName(assignment.Field);
        var statements = scope.Steps.Assign(name, assignment.Field, assignment.Value).ToList();
        scope.Declare(assignment.Field, assignment.Value);
        if (statements.Count <= LongestInline && !statements.Exists(statement => statement is PyIf))
        {
            return statements;
        }

        var function = HelperFunction.Of(assignment, name, statements, scope);
        functions.Add(function.Definition);
        return [new PyAssign(name, function.Call)];
    }
}
