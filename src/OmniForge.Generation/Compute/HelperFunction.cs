using OmniForge.Generation.Artifacts;
using OmniForge.Generation.Naming;
using OmniForge.Python;
using OmniForge.Python.Expressions;
using OmniForge.Python.Names;
using OmniForge.Python.Statements;
using OmniForge.Python.Text;
using OmniForge.Specification.Logic.Expressions;
using OmniForge.Specification.Logic.Operations;

namespace OmniForge.Generation.Compute;

/// <summary>A function of the handler's module that computes one value.</summary>
/// <param name="Definition">The function.</param>
/// <param name="Call">How the handler calls it.</param>
internal sealed record HelperFunction(PyFunction Definition, PyCall Call)
{
    private static readonly FieldScope[] Stored = [FieldScope.Entity, FieldScope.Changed];

    /// <summary>The function of a value that takes several statements.</summary>
    public static HelperFunction Of(
        Assignment assignment,
        PyName name,
        List<PyStatement> statements,
        HandlerScope scope
    )
    {
        var fields = LogicFields.Of(assignment.Value).Distinct().ToList();
        var parameters = new List<PyParameter>();
        var arguments = new List<PyArgument>();
        if (fields.Exists(field => field.Scope == FieldScope.Input))
        {
            parameters.Add(new(HandlerScope.Request.Identifier, scope.Operation.Names.Input.In(scope.Module)));
            arguments.Add(HandlerScope.Request);
        }

        foreach (var kind in Stored.Where(kind => fields.Exists(field => field.Scope == kind)))
        {
            parameters.Add(new(scope.Records[kind].Identifier, scope.RecordType!));
            arguments.Add(scope.Records[kind]);
        }

        foreach (var records in fields.Where(field => field.Scope == FieldScope.Stored))
        {
            parameters.Add(new(scope.LocalName(records.Name).Identifier, scope.AnnotationOfStored(records.Name)));
            arguments.Add(scope.LocalName(records.Name));
        }

        foreach (var local in fields.Where(field => field.Scope == FieldScope.Local))
        {
            parameters.Add(new(scope.LocalName(local.Name).Identifier, scope.AnnotationOf(local.Name)));
            arguments.Add(scope.LocalName(local.Name));
        }

        var function = PyIdentifier.Of($"compute_{name.Identifier.Value.Trim('_')}");
        var definition = new PyFunction(function, parameters, scope.AnnotationOf(assignment.Field))
        {
            Docstring = PyDocstring.Of(
                $"Return the {assignment.Field.Replace('_', ' ')}.",
                SourceLine.Of(assignment.Sources)
            ),
            Body = [.. statements, new PyReturn(name)],
            Mark = assignment.Sources,
        };
        return new(definition, new PyCall(Py.Name(function), arguments));
    }
}
