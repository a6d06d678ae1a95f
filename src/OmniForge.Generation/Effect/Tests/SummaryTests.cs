using OmniForge.Generation.Artifacts;
using OmniForge.Generation.Compute.Testing;
using OmniForge.Generation.Naming;
using OmniForge.Generation.Operations;
using OmniForge.Generation.Samples;
using OmniForge.Onex.Naming;
using OmniForge.Python;
using OmniForge.Python.Expressions;
using OmniForge.Python.Statements;
using OmniForge.Python.Text;
using OmniForge.Specification.Logic.Interpretation;
using OmniForge.Specification.Logic.Operations;
using OmniForge.Specification.Model;

namespace OmniForge.Generation.Effect.Tests;

/// <summary>Writes the tests of an operation that tells of all entities: what it answers of none, of a few, of those that count.</summary>
internal sealed class SummaryTests(OperationScope operation, SummaryLogic logic)
{
    private static readonly int[] _counts = [0, 1, 3, 5];
    private static readonly int[] _numbers = [2, 0, 3, 1, 4];

    private readonly TestParts _parts = new(operation);

    /// <summary>The module.</summary>
    public PythonArtifact Write()
    {
        var entity = _parts.Names.Entity;
        var samples = operation.Node.Samples;
        var records = _numbers
            .Select(n => samples.Request(entity.Model.Fields, n, withOptional: true))
            .OfType<IReadOnlyList<WireField>>()
            .ToList();
        var rows = records.Count == _numbers.Length ? Rows(records).ToList() : [];
        List<PyStatement> tests =
            rows.Count > 0
                ? [Records(records), _parts.RequestWith("request_with", [], []), Answers(rows)]
                :
                [
                    TestParts.Test(
                        "test_handler_can_be_called",
                        "There is no sample of its values to call it with.",
                        [],
                        new PyAssert(Py.Name("callable").Call(operation.Names.Handler.Export.Attr("handle")))
                    ),
                ];
        return PythonFiles.Test(
            operation.Names.TestPath,
            operation.Node.Project.Package,
            $"Tests of {operation.Names.Name}.",
            tests
        ) with
        {
            Links =
            [
                .. tests
                    .OfType<PyFunction>()
                    .Select(test => test.Name.Value)
                    .Where(name => name.StartsWith("test_", StringComparison.Ordinal))
                    .SelectMany(name =>
                        TraceLink.Of(operation.Spec.Sources, $"{operation.Names.TestPath.Value}::{name}", isTest: true)
                    ),
            ],
        };
    }

    private static PyAnnotatedAssign Records(List<IReadOnlyList<WireField>> records) =>
        new(
            Py.Name("RECORDS"),
            Py.Name("tuple").Index(Py.Name("dict").Index(Py.Name("str"), Py.Name("object")), Py.Ellipsis),
            Py.Tuple([.. records.Select(record => (PyExpression)WireLiterals.Dictionary(record))])
        );

    private PyFunction Answers(IReadOnlyList<IReadOnlyList<PyExpression>> rows)
    {
        var (fields, values) = (Py.Name("fields"), Py.Name("dict").Index(Py.Name("str"), Py.Name("object")));
        var handled = _parts.Handle(Py.Name("request_with").Call(PyArgument.UnpackedMapping(Py.Name("given"))));
        var answered = operation.Spec.Outputs.Any(output => CaseValues.HoldsObjects(output.Type))
            ? handled.Attr("model_dump").Call()
            : Py.Name("dict").Call(handled);
        var test = TestParts.Test(
            "test_answers",
            SourceLine.Prefix(operation.Spec.Sources, "what it answers of the first entities that are stored."),
            [
                TestParts.ContainerParameter,
                _parts.StoreParameter,
                Py.Parameter("count", Py.Name("int")),
                Py.Parameter("given", values),
                Py.Parameter("expected", values),
            ],
            new PyFor(
                fields,
                Py.Name("RECORDS").Index(new PySlice(null, Py.Name("count"))),
                Py.Do(TestParts.Store.Attr("insert").Call(_parts.Model.Attr("model_validate").Call(fields)))
            ),
            new PyAssert(answered.Eq(Py.Name("expected")))
        );
        return TestParts.Each(test, ["count", "given", "expected"], rows);
    }

    private IEnumerable<IReadOnlyList<PyExpression>> Rows(List<IReadOnlyList<WireField>> records)
    {
        foreach (var given in Requests(records))
        {
            foreach (var count in _counts)
            {
                if (Expected(given, [.. records.Take(count)]) is { } expected)
                {
                    yield return [Py.Int(count), WireLiterals.Dictionary(given), expected];
                }
            }
        }
    }

    /// <summary>Without what may be left out, and with values that the entities have.</summary>
    private IEnumerable<IReadOnlyList<WireField>> Requests(List<IReadOnlyList<WireField>> records)
    {
        var samples = operation.Node.Samples;
        if (samples.Request([.. operation.Spec.Inputs.Where(input => input.IsRequired)], 1) is not { } bare)
        {
            yield break;
        }

        yield return bare;
        foreach (var record in records.Take(2))
        {
            var told = operation
                .Spec.Inputs.Select(input => record.FirstOrDefault(field => field.Name == FieldName.Of(input.Name)))
                .OfType<WireField>()
                .ToList();
            if (told.Count > 0)
            {
                yield return [.. bare.Where(field => !told.Exists(one => one.Name == field.Name)), .. told];
            }
        }
    }

    private PyDict? Expected(IReadOnlyList<WireField> given, IReadOnlyList<IReadOnlyList<WireField>> records)
    {
        var outcome = SummaryInterpreter.Run(
            logic,
            operation.Node.Spec.Entity!.Model.Name,
            operation.Node.Spec.Tables,
            Logic(given, operation.Spec.Inputs),
            [.. records.Select(record => Logic(record, _parts.Names.Entity.Model.Fields))]
        );
        if (outcome is not { Error: null })
        {
            return null;
        }

        var values = new CaseValues(operation.Node.Spec.Models);
        return new([
            .. operation.Spec.Outputs.Select(output => new PyDictItem(
                new PyString(FieldName.Of(output.Name)),
                values.Literal(outcome.Values[output.Name], output.Type)
            )),
        ]);
    }

    private static Dictionary<string, object?> Logic(IReadOnlyList<WireField> wire, IReadOnlyList<FieldSpec> fields) =>
        fields.ToDictionary(
            field => field.Name,
            field =>
                wire.FirstOrDefault(one => one.Name == FieldName.Of(field.Name)) is { } told
                    ? WireConversion.ToLogic(told.Value, field.Type)
                    : field.Default?.Value,
            StringComparer.Ordinal
        );
}
