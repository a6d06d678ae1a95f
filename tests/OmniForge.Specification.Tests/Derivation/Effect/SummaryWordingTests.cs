using OmniForge.Specification.Logic.Arithmetic;
using OmniForge.Specification.Logic.Interpretation;
using OmniForge.Specification.Logic.Operations;
using OmniForge.Specification.Model;
using Shouldly;
using Xunit;

namespace OmniForge.Specification.Tests.Derivation.Effect;

public sealed class SummaryWordingTests
{
    private const string Head = """
        # Crate register

        The cellar keeps its crates.

        ## Crate

        | Field | Type | Rule |
        |---|---|---|
        | crate_id | UUID | made by the system |
        | label | text | 1 to 20 characters |
        | kind | `wine`, `beer` or `juice` | |
        | quantity | integer | 0 or more |
        | price | decimal | 0 or more |
        | best_before | date | |

        ## Operations

        ### Add crate

        Takes label, kind, quantity, price and best_before. Answers the crate.

        ### Count stock

        …
        """;

    [Theory]
    [InlineData("Input: as_of (date). Output: amount.\n\n- amount is the number of crates.", 4)]
    [InlineData("Input: as_of (date). Output: amount.\n\n- amount is the sum of the quantity.", 36)]
    [InlineData(
        "Input: as_of (date). Output: amount.\n\n- amount is the number of crates whose best_before is before as_of.",
        1
    )]
    [InlineData(
        "Input: as_of (date). Output: amount.\n\n- amount is the number of crates that are not wine and whose best_before is before as_of.",
        0
    )]
    [InlineData("Input: as_of (date). Output: amount.\n\n- amount is the number of wine and juice crates.", 2)]
    [InlineData("Input: as_of (date). Output: amount.\n\n- amount is the sum of quantity × price of all crates.", 87)]
    public void Something_is_told_of_all(string text, int amount) =>
        Amount(text).ShouldBe(ContextDecimal.Of(amount), text);

    [Theory]
    [InlineData("Output: top.\n\n- top is the label of the crate with the largest quantity.")]
    [InlineData("Output: amount.\n\n- amount is the number of crates that nobody drinks.")]
    [InlineData("Output: amount.\n\n- amount is the number of crates. Crates of the landlord do not count.")]
    public void What_has_no_value_or_says_more_is_left_to_a_human(string text) =>
        Node(text).Operations.First(one => one.Name == "count_stock").Logic.ShouldBeOfType<StubLogic>(text);

    private static readonly IReadOnlyList<IReadOnlyDictionary<string, object?>> Crates =
    [
        Crate("d", "wine", 6, 4m, 10),
        Crate("b", "beer", 12, 2m, 20),
        Crate("a", "juice", 6, 1m, 21),
        Crate("c", "beer", 12, 2.75m, 22),
    ];

    private static Dictionary<string, object?> Crate(string label, string kind, int quantity, decimal price, int day) =>
        new(StringComparer.Ordinal)
        {
            ["label"] = label,
            ["kind"] = kind,
            ["quantity"] = (decimal)quantity,
            ["price"] = price,
            ["best_before"] = new DateOnly(2025, 5, day),
        };

    private static object? Amount(string text)
    {
        var (node, logic) = Summary(text);
        return Run(node, logic, Crates)!.Values["amount"];
    }

    private static ComputeOutcome? Run(
        NodeSpec node,
        SummaryLogic logic,
        IReadOnlyList<IReadOnlyDictionary<string, object?>> crates
    ) =>
        SummaryInterpreter.Run(
            logic,
            node.Entity!.Model.Name,
            node.Tables,
            new Dictionary<string, object?>(StringComparer.Ordinal) { ["as_of"] = new DateOnly(2025, 5, 15) },
            crates
        );

    private static (NodeSpec Node, SummaryLogic Logic) Summary(string text)
    {
        var node = Node(text);
        return (node, node.Operations.First(one => one.Name == "count_stock").Logic.ShouldBeOfType<SummaryLogic>(text));
    }

    private static NodeSpec Node(string text) => Specified.Node(Head.Replace("…", text, StringComparison.Ordinal));
}
