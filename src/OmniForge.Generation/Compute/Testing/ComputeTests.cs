using OmniForge.Generation.Artifacts;
using OmniForge.Generation.Naming;
using OmniForge.Generation.Operations;
using OmniForge.Generation.Samples;
using OmniForge.Onex.Naming;
using OmniForge.Python;
using OmniForge.Python.Expressions;
using OmniForge.Python.Names;
using OmniForge.Python.Statements;
using OmniForge.Python.Text;
using OmniForge.Specification.Logic.Arithmetic;
using OmniForge.Specification.Model;

namespace OmniForge.Generation.Compute.Testing;

/// <summary>Writes the tests of a computation: answers, refusals, limits of the request.</summary>
internal static class ComputeTests
{
    private static readonly PyName Given = Py.Name("given");
    private static readonly PyName Answer = Py.Name("answer");
    private static readonly PyName RequestFor = Py.Name("request_for");
    private static readonly PyExpression Values = Py.Name("dict").Index(Py.Name("str"), Py.Name("object"));

    /// <summary>The module.</summary>
    public static PythonArtifact Write(OperationScope operation, IReadOnlyList<ComputeCase> cases)
    {
        var tests = new List<PyFunction>();
        var answered = cases.Where(one => !one.IsRefused).ToList();
        var refused = cases.Where(one => one.IsRefused).ToList();
        if (answered.Count > 0)
        {
            tests.Add(Answers(operation, answered));
        }

        if (refused.Count > 0)
        {
            tests.Add(Refusals(operation, refused));
        }

        if (answered.Count > 0)
        {
            tests.AddRange(Limits(operation, answered[0]));
        }

        var sources = operation.Spec.Sources;
        return PythonFiles.Test(
            operation.Names.TestPath,
            operation.Node.Project.Package,
            $"Tests of {operation.Names.Name}.",
            [Request(operation), .. tests]
        ) with
        {
            Links =
            [
                .. tests.SelectMany(test =>
                    TraceLink.Of(sources, $"{operation.Names.TestPath.Value}::{test.Name.Value}", isTest: true)
                ),
            ],
        };
    }

    private static PyFunction Request(OperationScope operation) =>
        new(RequestFor.Identifier, [new PyParameter(Given.Identifier, Values)], operation.Names.Input.Export)
        {
            Docstring = PyDocstring.Of("Return a request as it comes from the bus."),
            Body =
            [
                new PyReturn(
                    operation
                        .Names.Input.Export.Attr("model_validate")
                        .Call(Py.Dict(Py.Item("correlation_id", Library.Uuid4.Call()), Py.Spread(Given)))
                ),
            ],
        };

    private static PyFunction Answers(OperationScope operation, List<ComputeCase> cases)
    {
        var rows = cases
            .Select(one =>
                (PyExpression)Py.Tuple(WireLiterals.Dictionary(one.Request(operation)), Expected(operation, one))
            )
            .ToList();
        return new PyFunction(
            PyIdentifier.Of("test_answers"),
            [new(Given.Identifier, Values), new(Answer.Identifier, Values)],
            Py.None
        )
        {
            Decorators = [Parametrize(Py.Tuple(Py.Str("given"), Py.Str("answer")), rows)],
            Docstring = PyDocstring.Of(
                SourceLine.Prefix(operation.Spec.Sources, "what it answers, at each limit on both sides.")
            ),
            Body = [new PyAssert(Answered(operation).Eq(Answer))],
        };
    }

    /// <summary>The answer as a dictionary of plain values.</summary>
    private static PyExpression Answered(OperationScope operation)
    {
        var answer = operation.Names.Handler.Export.Call().Attr("handle").Call(RequestFor.Call(Given));
        return operation.Spec.Outputs.Any(output => CaseValues.HoldsObjects(output.Type))
            ? answer.Attr("model_dump").Call()
            : Py.Name("dict").Call(answer);
    }

    private static PyDict Expected(OperationScope operation, ComputeCase one)
    {
        var values = new CaseValues(operation.Node.Spec.Models);
        return new([
            .. operation.Spec.Outputs.Select(output => new PyDictItem(
                new PyString(FieldName.Of(output.Name)),
                values.Literal(one.Outcome.Values[output.Name], output.Type)
            )),
        ]);
    }

    private static PyFunction Refusals(OperationScope operation, List<ComputeCase> cases)
    {
        var caught = Py.Name("caught");
        var rows = cases.Select(one => (PyExpression)WireLiterals.Dictionary(one.Request(operation))).ToList();
        return new PyFunction(PyIdentifier.Of("test_refuses"), [new(Given.Identifier, Values)], Py.None)
        {
            Decorators = [Parametrize(Py.Str("given"), rows)],
            Docstring = PyDocstring.Of(SourceLine.Prefix(operation.Spec.Sources, "what is refused.")),
            Body =
            [
                new PyAssign(Py.Name("request"), RequestFor.Call(Given)),
                new PyWith(
                    [new PyWithItem(Library.Pytest.Attr("raises").Call(Library.OnexError), caught)],
                    new PyExpressionStatement(
                        operation.Names.Handler.Export.Call().Attr("handle").Call(Py.Name("request"))
                    )
                ),
                new PyAssert(
                    caught
                        .Attr("value")
                        .Attr("error_code")
                        .Is(Library.ErrorCode.Attr(ErrorCodes.Of(ErrorKind.ValidationError)))
                ),
            ],
        };
    }

    private static IEnumerable<PyFunction> Limits(OperationScope operation, ComputeCase one)
    {
        var samples = operation.Node.Samples;
        var rows = new List<PyExpression>();
        foreach (var input in operation.Spec.Inputs)
        {
            var invalid = samples.Invalid(input) is { } wrong
                ? [new BoundaryValue(wrong, false, "malformed")]
                : (BoundaryValue[])[];
            rows.AddRange(
                samples
                    .Boundaries(input)
                    .Concat(invalid)
                    .Select(boundary =>
                        (PyExpression)
                            Py.Tuple(
                                Py.Str(FieldName.Of(input.Name)),
                                WireLiterals.Of(boundary.Value),
                                Py.Bool(boundary.IsValid)
                            )
                    )
            );
        }

        if (rows.Count > 0)
        {
            yield return LimitTest(operation, one, rows);
        }

        if (
            operation.Spec.Inputs.Where(input => input.IsRequired).Select(input => FieldName.Of(input.Name)).ToList() is
            { Count: > 0 } required
        )
        {
            yield return MissingTest(operation, one, required);
        }
    }

    private static PyFunction LimitTest(OperationScope operation, ComputeCase one, List<PyExpression> rows)
    {
        var (field, value, isValid) = (Py.Name("field"), Py.Name("value"), Py.Name("is_valid"));
        var changed = Py.Dict([.. Base(operation, one).Items, new PyDictItem(field, value)]);
        return new PyFunction(
            PyIdentifier.Of("test_limits"),
            [
                new(field.Identifier, Py.Name("str")),
                new(value.Identifier, Py.Name("object")),
                new(isValid.Identifier, Py.Name("bool")),
            ],
            Py.None
        )
        {
            Decorators = [Parametrize(Py.Tuple(Py.Str("field"), Py.Str("value"), Py.Str("is_valid")), rows)],
            Docstring = PyDocstring.Of(
                SourceLine.Prefix(
                    operation.Spec.Sources,
                    "the last values that are allowed, and the first that are not."
                )
            ),
            Body =
            [
                new PyAssign(Given, changed),
                new PyIf(new PyBranch(isValid, new PyAssert(field.In(Py.Name("dict").Call(RequestFor.Call(Given))))))
                {
                    Otherwise =
                    [
                        new PyWith(
                            [
                                new PyWithItem(
                                    Library.Pytest.Attr("raises").Call(Library.ValidationError, Py.Arg("match", field))
                                ),
                            ],
                            new PyExpressionStatement(RequestFor.Call(Given))
                        ),
                    ],
                },
            ],
        };
    }

    private static PyFunction MissingTest(OperationScope operation, ComputeCase one, List<string> required)
    {
        var field = Py.Name("field");
        return new PyFunction(
            PyIdentifier.Of("test_missing_value_is_refused"),
            [new(field.Identifier, Py.Name("str"))],
            Py.None
        )
        {
            Decorators = [Parametrize(Py.Str("field"), [.. required.Select(name => (PyExpression)Py.Str(name))])],
            Docstring = PyDocstring.Of(SourceLine.Prefix(operation.Spec.Sources, "what has no default must be there.")),
            Body =
            [
                new PyAnnotatedAssign(Given, Values, Base(operation, one)),
                new PyDelete(Given.Index(field)),
                new PyWith(
                    [
                        new PyWithItem(
                            Library.Pytest.Attr("raises").Call(Library.ValidationError, Py.Arg("match", field))
                        ),
                    ],
                    new PyExpressionStatement(RequestFor.Call(Given))
                ),
            ],
        };
    }

    private static PyDict Base(OperationScope operation, ComputeCase one) =>
        WireLiterals.Dictionary(one.Request(operation));

    private static PyCall Parametrize(PyExpression names, List<PyExpression> rows) =>
        Library.Pytest.Attr("mark").Attr("parametrize").Call(names, Py.List(rows));
}
