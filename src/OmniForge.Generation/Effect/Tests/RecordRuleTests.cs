using OmniForge.Generation.Artifacts;
using OmniForge.Generation.Naming;
using OmniForge.Generation.Samples;
using OmniForge.Python;
using OmniForge.Python.Expressions;
using OmniForge.Python.Statements;
using OmniForge.Specification.Logic.Operations;
using OmniForge.Specification.Model;

namespace OmniForge.Generation.Effect.Tests;

/// <summary>Writes the test of what other records that are stored do to an operation.</summary>
internal sealed class RecordRuleTests(TestParts parts)
{
    private static readonly PyExpression Mapping = Py.Name("dict").Index(Py.Name("str"), Py.Name("object"));

    private bool IsCreation => parts.Spec.Logic is CreateLogic;

    /// <summary>The test; none, if no records were found that make a difference.</summary>
    public IEnumerable<PyStatement> Write()
    {
        var samples = new RecordSamples(parts.Operation.Node, parts.Spec).All();
        if (samples.Count == 0 || parts.Names.KeyField.Type is not UuidType)
        {
            yield break;
        }

        string[] names = [.. IsCreation ? [] : new[] { "stored" }, "given", "alike", "others", "allowed"];
        var test = TestParts.Test(
            "test_other_records_decide",
            SourceLine.Prefix(
                EffectLogic.RecordGuardsOf(parts.Spec).SelectMany(guard => guard.Sources).Take(3),
                "as many as there may be, and one more."
            ),
            [TestParts.ContainerParameter, parts.StoreParameter, .. names.Select(Parameter)],
            Body()
        );
        yield return TestParts.Each(test, names, samples.Select(sample => Row(sample, names)));
    }

    private static PyParameter Parameter(string name) =>
        Py.Parameter(
            name,
            name switch
            {
                "allowed" => Py.Name("bool"),
                "others" => Py.Name("list").Index(Mapping),
                _ => Mapping,
            }
        );

    private List<PyStatement> Body()
    {
        var (alike, changed, request) = (Py.Name("alike"), Py.Name("changed"), Py.Name("request"));
        var other = Py.Dict(Py.Spread(alike), Py.Spread(changed), Py.Item(parts.Names.Key.Value, Library.Uuid4.Call()));
        var body = new List<PyStatement>
        {
            new PyFor(
                changed,
                Py.Name("others"),
                Py.Do(TestParts.Store.Attr("insert").Call(parts.Model.Attr("model_validate").Call(other)))
            ),
        };
        if (!IsCreation)
        {
            body.Add(
                new PyAssign(
                    TestParts.Before,
                    TestParts.Store.Attr("insert").Call(parts.Model.Attr("model_validate").Call(Py.Name("stored")))
                )
            );
        }

        var given = PyArgument.UnpackedMapping(Py.Name("given"));
        body.Add(
            new PyAssign(
                request,
                IsCreation
                    ? Py.Name("request_with").Call(given)
                    : Py.Name("request_with").Call(parts.Key(TestParts.Before), given)
            )
        );
        var handled = parts.Handle(request);
        body.Add(
            new PyIf(
                new PyBranch(Py.Name("allowed"), IsCreation ? new PyAssert(handled.Eq(handled)) : new PyAssert(handled))
            )
            {
                Otherwise = [.. TestParts.Refused(handled, RuleWriter.Code(ErrorKind.ValidationError))],
            }
        );
        return body;
    }

    private static IReadOnlyList<PyExpression> Row(RecordSample sample, string[] names) =>
        [
            .. names.Select(name =>
                name switch
                {
                    "stored" => WireLiterals.Dictionary(sample.Stored),
                    "given" => WireLiterals.Dictionary(sample.Given),
                    "alike" => WireLiterals.Dictionary(sample.Alike),
                    "others" => Py.List([
                        .. sample.Others.Select(other => (PyExpression)WireLiterals.Dictionary(other)),
                    ]),
                    _ => Py.Bool(sample.IsAllowed),
                }
            ),
        ];
}
