using OmniForge.Requirements.Documents;
using OmniForge.Requirements.Extraction;
using OmniForge.Requirements.Planning;
using OmniForge.Specification.Derivation;
using OmniForge.Specification.Logic.Operations;
using Shouldly;
using Xunit;

namespace OmniForge.Specification.Tests.Derivation;

/// <summary>A sentence that speaks of what a node works with and that nobody understands is not passed over.</summary>
public sealed class UnheardStatementTests
{
    private const string Computation = """
        # Estimate glaze

        Computes `glaze_kg` from `tiles` (integer, 1 to 500) and `surface` (`rough` or `smooth`).

        glaze_kg = tiles × 0.2, rounded half up to one decimal.


        """;

    private const string Machine = """
        # Kiln

        A kiln has `kiln_id` (text), `phase` (empty, loaded or firing) and `firings` (integer, 0 or more).

        - load: empty → loaded
        - ignite: loaded → firing. firings is 1 more than before.
        - cool: firing → empty

        Any other event is answered with INVALID_STATE.


        """;

    private const string Workflow = """
        # Send parcel

        1. **Pack parcel** – the first step.
        2. **Weigh parcel** – after Pack parcel.
        3. **Hand over parcel** – after Weigh parcel.

        If a step fails, what was done is undone in reverse order.

        | Step | Undo |
        |---|---|
        | Pack parcel | Unpack parcel |


        """;

    [Theory]
    [InlineData(Computation, "Rough surfaces soak up some of it.")]
    [InlineData(Computation, "Every tenth tile goes for nothing.")]
    [InlineData(Machine, "Every tenth firing empties the kiln.")]
    [InlineData(Machine, "A firing kiln forgets its firings.")]
    [InlineData(Workflow, "Packed parcels stay packed.")]
    [InlineData(Workflow, "Weighing waits for the morning.")]
    public void Needs_a_human(string prd, string sentence)
    {
        Stubs(prd).ShouldBe(0);
        Stubs(prd + sentence + "\n").ShouldBeGreaterThan(0, sentence);
    }

    [Theory]
    [InlineData(Computation, "Potters love it.")]
    [InlineData(Machine, "Replaying the same events gives the same state.")]
    [InlineData(Workflow, "Weigh parcel has nothing to undo.")]
    public void Needs_no_human(string prd, string sentence) => Stubs(prd + sentence + "\n").ShouldBe(0, sentence);

    private static int Stubs(string prd) =>
        Specifier
            .Specify(Planner.Plan([SemanticAnalyzer.Analyze(PrdReader.Parse("node.md", prd))], null).Plan)
            .Nodes.ShouldHaveSingleItem()
            .Operations.Count(operation => operation.Logic is StubLogic);
}
