using System.Globalization;
using System.Text.Json;
using System.Text.Json.Nodes;
using OmniForge.Requirements.Documents;
using OmniForge.Requirements.Extraction;
using OmniForge.Requirements.Planning;
using OmniForge.Specification.Derivation;
using OmniForge.Specification.Logic.Arithmetic;
using OmniForge.Specification.Logic.Interpretation;
using OmniForge.Specification.Logic.Operations;
using OmniForge.Specification.Model;

namespace OmniForge.EndToEnd.Tests.Guide;

/// <summary>Derives what a form says, and carries out its cases as far as the model can be interpreted.</summary>
internal sealed class GuideRun(GuideForm form)
{
    /// <summary>What is derived.</summary>
    public ProjectSpec Spec { get; } =
        Specifier.Specify(Planner.Plan([SemanticAnalyzer.Analyze(PrdReader.Parse("guide.md", form.Prd))], null).Plan);

    /// <summary>All operations with their nodes.</summary>
    public IEnumerable<(NodeSpec Node, OperationSpec Operation)> Operations =>
        Spec.Nodes.SelectMany(node => node.Operations.Select(operation => (node, operation)));

    /// <summary>Whether the interpreters can carry out all that is derived; else only the generated nodes can.</summary>
    public bool IsInterpreted => Operations.All(one => one.Operation.Logic is ComputeLogic or FoldLogic);

    /// <summary>What needs a human, and the cases that come to something else than the guide says.</summary>
    public IEnumerable<string> Failures()
    {
        var open = Operations
            .Select(one => one.Operation.Logic)
            .OfType<StubLogic>()
            .SelectMany(stub => stub.Unmet)
            .Select(unmet => $"line {unmet.Source.Span.Line} of its document: {unmet.Reason} {unmet.Sentence}")
            .ToList();
        return open.Count > 0 ? open
            : IsInterpreted ? form.Cases.Select(Failure).OfType<string>()
            : [];
    }

    /// <summary>The operation that a case calls.</summary>
    public (NodeSpec Node, OperationSpec Operation) Called(GuideCase one) =>
        one.Operation is null
            ? Operations.First()
            : Operations.First(each =>
                each.Operation.Name == one.Operation
                || (each.Operation.Logic is FoldLogic fold && fold.Events.Contains(one.Operation))
            );

    private string? Failure(GuideCase one)
    {
        var (node, operation) = Called(one);
        var (values, error) = Outcome(one, node, operation);
        var code = error is null ? null : SnakeUpper(error.Value.ToString());
        var isRight = one.Expected is null
            ? code is not null && (one.Error == "refused" || one.Error == code)
            : code is null && one.Expected.All(field => Same(field.Value, values.GetValueOrDefault(field.Key)));
        return isRight
            ? null
            : $"{one.Given.ToJsonString()} comes to {code ?? string.Join(", ", values.Select(value => $"{value.Key} {value.Value}"))}";
    }

    private static (IReadOnlyDictionary<string, object?> Values, ErrorKind? Error) Outcome(
        GuideCase one,
        NodeSpec node,
        OperationSpec operation
    )
    {
        var inputs = operation.Inputs.ToDictionary(
            field => field.Name,
            field =>
                one.Given.TryGetPropertyValue(field.Name, out var given)
                    ? Value(given, field.Type, node.Models)
                    : field.Default?.Value,
            StringComparer.Ordinal
        );
        if (operation.Logic is ComputeLogic compute)
        {
            var computed = ComputeInterpreter.Run(compute, node.Tables, inputs);
            return (computed.Values, computed.Error);
        }

        var fold = (FoldLogic)operation.Logic;
        var name = one.Operation ?? fold.Events[0];
        var folded = new FoldInterpreter(node.Machine!, node.Tables).Apply(fold, name, inputs, inputs);
        return (folded.State, folded.Error);
    }

    private static object? Value(JsonNode? json, FieldType type, IReadOnlyList<ModelSpec> models) =>
        (json?.GetValueKind(), type) switch
        {
            (null or JsonValueKind.Null, _) => null,
            (JsonValueKind.Number, _) => json.GetValue<decimal>(),
            (JsonValueKind.True or JsonValueKind.False, _) => json.GetValue<bool>(),
            (JsonValueKind.Array, ListType list) => (IReadOnlyList<object?>)
                [.. json.AsArray().Select(item => Value(item, list.Item, models))],
            (JsonValueKind.Object, ModelType(var name)) => new RecordValue(
                models
                    .First(model => model.Name == name)
                    .Fields.ToDictionary(
                        field => field.Name,
                        field =>
                            json.AsObject().TryGetPropertyValue(field.Name, out var value)
                                ? Value(value, field.Type, models)
                                : field.Default?.Value,
                        StringComparer.Ordinal
                    )
            ),
            (_, DateType) => DateOnly.Parse(json.GetValue<string>(), CultureInfo.InvariantCulture),
            (_, InstantType) => DateTimeOffset.Parse(json.GetValue<string>(), CultureInfo.InvariantCulture),
            _ => json.GetValue<string>(),
        };

    private static bool Same(JsonNode? expected, object? value) =>
        (expected?.GetValueKind(), value) switch
        {
            (null or JsonValueKind.Null, null) => true,
            (JsonValueKind.Number, ContextDecimal number) => expected.GetValue<decimal>() == number.ToDecimal(),
            (JsonValueKind.Number, decimal number) => expected.GetValue<decimal>() == number,
            (JsonValueKind.True or JsonValueKind.False, bool truth) => expected.GetValue<bool>() == truth,
            (JsonValueKind.String, DateOnly date) => expected.GetValue<string>()
                == date.ToString("O", CultureInfo.InvariantCulture),
            (JsonValueKind.String, DateTimeOffset time) => DateTimeOffset.Parse(
                expected.GetValue<string>(),
                CultureInfo.InvariantCulture
            ) == time,
            (JsonValueKind.String, string text) => expected.GetValue<string>() == text,
            (JsonValueKind.Array, IReadOnlyList<object?> list) => expected.AsArray() is { } items
                && items.Count == list.Count
                && items.Zip(list).All(pair => Same(pair.First, pair.Second)),
            (JsonValueKind.Object, RecordValue record) => expected
                .AsObject()
                .All(field => Same(field.Value, record.Fields.GetValueOrDefault(field.Key))),
            _ => false,
        };

    private static string SnakeUpper(string pascal) =>
        string.Concat(pascal.Select((c, i) => i > 0 && char.IsUpper(c) ? $"_{c}" : $"{char.ToUpperInvariant(c)}"));
}
