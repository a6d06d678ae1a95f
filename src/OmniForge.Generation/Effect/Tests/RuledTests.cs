using OmniForge.Generation.Artifacts;
using OmniForge.Generation.Naming;
using OmniForge.Generation.Samples;
using OmniForge.Onex.Errors;
using OmniForge.Onex.Naming;
using OmniForge.Python;
using OmniForge.Python.Expressions;
using OmniForge.Python.Statements;
using OmniForge.Specification.Logic.Operations;
using OmniForge.Specification.Model;

namespace OmniForge.Generation.Effect.Tests;

/// <summary>Writes the tests of an operation that computes: what it makes of entities and requests, and what it refuses.</summary>
internal sealed class RuledTests(TestParts parts)
{
    private static readonly PyName Given = Py.Name("given");
    private static readonly PyName Stored = Py.Name("stored");
    private static readonly PyName Code = Py.Name("code");
    private static readonly PyExpression Mapping = Py.Name("dict").Index(Py.Name("str"), Py.Name("object"));

    private readonly RuledSamples _samples = new(parts.Operation.Node, parts.Spec);

    private bool IsCreation => parts.Spec.Logic is CreateLogic;

    /// <summary>The tests, behind a function that makes requests; none, if no request was found that is carried out.</summary>
    public IEnumerable<PyStatement> Write()
    {
        var accepted = _samples.Accepted();
        if (accepted.Count == 0)
        {
            yield break;
        }

        yield return Request("request_with", []);
        yield return Request("sample_request", accepted[0].Given);
        yield return Done(accepted);
        if (_samples.Refused() is { Count: > 0 } refused)
        {
            yield return Refused(refused);
        }

        if (IsCreation)
        {
            yield return Twice(accepted[0]);
        }
        else
        {
            yield return Unknown(accepted[0]);
        }

        if (Limits() is { } limits)
        {
            yield return limits;
        }
    }

    private PyFunction? Limits()
    {
        var change = TestParts.Change(Py.Name("value"));
        return IsCreation ? parts.Limits(parts.Spec.Inputs, Py.Name("sample_request").Call(change))
            : parts.Names.KeyField.Type is UuidType
                ? parts.Limits(
                    parts.Spec.Inputs.Where(field => field.Name != parts.Names.Entity.Key),
                    Py.Name("sample_request").Call(Library.Uuid4.Call(), change)
                )
            : null;
    }

    private PyFunction Unknown(RuledSample sample)
    {
        var request = Py.Name("request");
        var key = parts.Model.Attr("model_validate").Call(WireLiterals.Dictionary(sample.Stored));
        return TestParts.Test(
            "test_unknown_one_is_refused",
            "NOT_FOUND, with the correlation id of the request.",
            [TestParts.ContainerParameter],
            new PyAssign(TestParts.Record, key),
            new PyAssign(request, Py.Name("sample_request").Call(parts.Key(TestParts.Record))),
            new PyWith(
                [new PyWithItem(Library.Pytest.Attr("raises").Call(Library.OnexError), TestParts.Caught)],
                Py.Do(parts.Handle(request))
            ),
            new PyAssert(
                TestParts.Caught.Attr("value").Attr("error_code").Is(Library.ErrorCode.Attr(OnexErrorCode.NotFound))
            ),
            new PyAssert(TestParts.Caught.Attr("value").Attr("correlation_id").Eq(request.Attr("correlation_id")))
        );
    }

    private PyFunction Request(string name, IReadOnlyList<WireField> given)
    {
        var key = new PyParameter(
            Python.Names.PyIdentifier.Of("key"),
            parts.Operation.Node.Types.Annotation(parts.Names.KeyField, Python.Names.PyModuleName.Of("tests"))
        );
        var items = given.Select(field => Py.Item(field.Name, WireLiterals.Of(field.Value)));
        return IsCreation
            ? parts.RequestWith(name, [], [.. items])
            : parts.RequestWith(name, [key], [Py.Item(parts.Names.Key.Value, Py.Name("key")), .. items]);
    }

    private PyExpression RequestOf(PyExpression given) =>
        IsCreation
            ? Py.Name("request_with").Call(PyArgument.UnpackedMapping(given))
            : Py.Name("request_with").Call(parts.Key(TestParts.Before), PyArgument.UnpackedMapping(given));

    private List<PyStatement> Setting() =>
        IsCreation
            ? []
            :
            [
                new PyAssign(
                    TestParts.Before,
                    TestParts.Store.Attr("insert").Call(parts.Model.Attr("model_validate").Call(Stored))
                ),
            ];

    private PyFunction Done(IReadOnlyList<RuledSample> samples)
    {
        var body = Setting();
        body.Add(new PyAssign(TestParts.Answer, parts.Handle(RequestOf(Given))));
        var expected = Py.Name("expected");
        if (parts.Spec.Logic is DeleteLogic)
        {
            body.Add(new PyAssert(TestParts.Store.Attr("get").Call(parts.Key(TestParts.Before)).Is(Py.None)));
            body.Add(new PyAssert(parts.Key(TestParts.Answer).Eq(parts.Key(TestParts.Before))));
        }
        else
        {
            PyExpression former = IsCreation
                ? Py.Dict(Py.Item(parts.Names.Key.Value, parts.Key(TestParts.Answer)))
                : TestParts.Dict(TestParts.Before);
            var after = Py.Name("after");
            body.Add(
                new PyAssign(
                    after,
                    parts.Model.Attr("model_validate").Call(Py.Dict(Py.Spread(former), Py.Spread(expected)))
                )
            );
            body.Add(new PyAssert(TestParts.Dict(TestParts.Answer).Eq(TestParts.Dict(after))));
            body.Add(TestParts.Stored(parts.Key(TestParts.Answer), after));
        }

        var names = Parameters("expected", parts.Spec.Logic is not DeleteLogic);
        var test = TestParts.Test(
            "test_rules_are_carried_out",
            SourceLine.Prefix(
                parts.Spec.Sources.Take(3),
                "what follows is stored and answered, and nothing else changes."
            ),
            [TestParts.ContainerParameter, parts.StoreParameter, .. names.Select(name => Py.Parameter(name, Mapping))],
            body
        );
        return TestParts.Each(
            test,
            names,
            samples.Select(sample => Row(sample, names, WireLiterals.Dictionary(sample.Changed)))
        );
    }

    private PyFunction Refused(IReadOnlyList<RuledSample> samples)
    {
        var body = Setting();
        body.Add(
            new PyWith(
                [new PyWithItem(Library.Pytest.Attr("raises").Call(Library.OnexError), TestParts.Caught)],
                Py.Do(parts.Handle(RequestOf(Given)))
            )
        );
        body.Add(new PyAssert(TestParts.Caught.Attr("value").Attr("error_code").Attr("name").Eq(Code)));
        body.Add(
            IsCreation
                ? new PyAssert(Py.Not(Py.Name("tuple").Call(TestParts.Store.Attr(parts.Names.Ports.All).Call())))
                : TestParts.Stored(parts.Key(TestParts.Before), TestParts.Before)
        );
        var names = Parameters("code", true);
        var test = TestParts.Test(
            "test_broken_rule_is_refused",
            SourceLine.Prefix(
                EffectLogic.GuardsOf(parts.Spec.Logic).SelectMany(guard => guard.Sources).Take(3),
                "and nothing changes."
            ),
            [
                TestParts.ContainerParameter,
                parts.StoreParameter,
                .. names.Select(name => Py.Parameter(name, name == "code" ? Py.Name("str") : Mapping)),
            ],
            body
        );
        return TestParts.Each(
            test,
            names,
            samples.Select(sample => Row(sample, names, Py.Str(RuleWriter.Code(sample.Error!.Value))))
        );
    }

    private IReadOnlyList<string> Parameters(string last, bool hasLast) =>
        [.. IsCreation ? [] : new[] { "stored" }, "given", .. hasLast ? new[] { last } : []];

    private static IReadOnlyList<PyExpression> Row(
        RuledSample sample,
        IReadOnlyList<string> names,
        PyExpression last
    ) =>
        [
            .. names.Select(name =>
                name switch
                {
                    "stored" => WireLiterals.Dictionary(sample.Stored),
                    "given" => WireLiterals.Dictionary(sample.Given),
                    _ => last,
                }
            ),
        ];

    private PyFunction Twice(RuledSample sample)
    {
        var (request, first) = (Py.Name("request"), Py.Name("first"));
        return TestParts.Test(
            "test_command_delivered_twice_creates_one",
            SourceLine.Prefix(parts.Spec.Sources.Take(1), "the second answer is the first one."),
            [TestParts.ContainerParameter, parts.StoreParameter],
            new PyAssign(request, RequestOf(WireLiterals.Dictionary(sample.Given))),
            new PyAssign(first, parts.Handle(request)),
            new PyAssert(parts.Handle(request).Eq(first)),
            new PyAssert(
                Py.Name("len")
                    .Call(Py.Name("tuple").Call(TestParts.Store.Attr(parts.Names.Ports.All).Call()))
                    .Eq(Py.Int(1))
            )
        );
    }
}
