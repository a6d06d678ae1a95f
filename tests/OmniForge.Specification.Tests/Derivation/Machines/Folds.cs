using System.Globalization;
using OmniForge.Requirements.Documents;
using OmniForge.Requirements.Extraction;
using OmniForge.Requirements.Planning;
using OmniForge.Specification.Derivation;
using OmniForge.Specification.Logic.Arithmetic;
using OmniForge.Specification.Logic.Interpretation;
using OmniForge.Specification.Logic.Operations;
using OmniForge.Specification.Model;
using Shouldly;
using Xunit;

namespace OmniForge.Specification.Tests.Derivation.Machines;

/// <summary>Runs one event of the reducer that a PRD describes.</summary>
internal static class Folds
{
    public static FoldOutcome Apply(
        string text,
        string name,
        Dictionary<string, object?> state,
        Dictionary<string, object?> carried
    )
    {
        var node = NodeOf(text);
        var operation = OperationOf(node, name);
        if (operation.Logic is StubLogic stub)
        {
            Assert.Fail(string.Join("\n", stub.Unmet.Select(unmet => $"{unmet.Reason} {unmet.Sentence}")));
        }

        return new FoldInterpreter(node.Machine!, node.Tables).Apply((FoldLogic)operation.Logic, name, state, carried);
    }

    /// <summary>Applies an event and expects the state to be as before, but for what is named; or an error, such as "InvalidState".</summary>
    /// <param name="text">The PRD.</param>
    /// <param name="name">The event.</param>
    /// <param name="state">The state before: "status=open pauses=0 reader=null".</param>
    /// <param name="carried">What the event carries, in the same form.</param>
    /// <param name="expected">What is different afterwards, in the same form, or the kind of error.</param>
    public static void Expect(string text, string name, string state, string carried, string expected)
    {
        var before = Values(state);
        var after = Apply(text, name, before, Values(carried));
        if (Enum.TryParse<ErrorKind>(expected, out var error))
        {
            after.Error.ShouldBe(error);
            return;
        }

        after.Error.ShouldBeNull();
        foreach (
            var (field, value) in before
                .Concat(Values(expected))
                .GroupBy(pair => pair.Key)
                .Select(pairs => pairs.Last())
        )
        {
            Plain(after.State[field]).ShouldBe(value, field);
        }
    }

    /// <summary>Whether an event is left to a human.</summary>
    public static bool IsOpen(string text, string name) =>
        !NodeOf(text).Operations.Any(one => one.Logic is FoldLogic fold && fold.Events.Contains(name));

    public static List<decimal> Decimals(IReadOnlyDictionary<string, object?> state, params string[] fields) =>
        [.. fields.Select(field => (decimal)Plain(state[field])!)];

    private static object? Plain(object? value) => value is ContextDecimal number ? number.ToDecimal() : value;

    private static NodeSpec NodeOf(string text)
    {
        var analysis = SemanticAnalyzer.Analyze(PrdReader.Parse("fold.md", text + "\n"));
        return Specifier.Specify(Planner.Plan([analysis], null).Plan).Nodes.ShouldHaveSingleItem();
    }

    private static OperationSpec OperationOf(NodeSpec node, string name) =>
        node.Operations.First(one => one.Name == name || (one.Logic is FoldLogic all && all.Events.Contains(name)));

    private static Dictionary<string, object?> Values(string text) =>
        text.Split(' ', StringSplitOptions.RemoveEmptyEntries)
            .Select(pair => pair.Split('=', 2))
            .ToDictionary(pair => pair[0], pair => ValueOf(pair[1]), StringComparer.Ordinal);

    private static object? ValueOf(string text) =>
        text == "null" ? null
        : decimal.TryParse(text, NumberStyles.Number, CultureInfo.InvariantCulture, out var number) ? number
        : text;
}
