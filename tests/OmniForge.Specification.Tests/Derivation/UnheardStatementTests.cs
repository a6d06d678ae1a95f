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
        # Glaze calculator

        ## Estimate glaze

        ### Inputs

        | Input | Type | Allowed |
        |---|---|---|
        | tiles | integer | 1–500 |
        | surface | `rough` or `smooth` | |

        ### Rules

        1. glaze_kg = tiles × 0.2, rounded half up to one decimal.

        ### Outputs

        glaze_kg

        ### Remarks


        """;

    private const string Machine = """
        # Kiln

        A kiln has `kiln_id` (text), `phase` (empty, loaded or firing) and `burns` (integer, 0 or more).

        - load: empty → loaded
        - ignite: loaded → firing. burns is 1 more than before.
        - cool: firing → empty

        Any other event is answered with INVALID_STATE.


        """;

    private const string Workflow = """
        # Parcel desk: Send parcel

        ## Input

        - `completed_steps`: names of the completed steps, the earliest first
        - `failed_step`: name of the step that failed, otherwise null

        ## Steps

        1. **Pack parcel** – the first step.
        2. **Weigh parcel** – after Pack parcel.
        3. **Hand over parcel** – after Weigh parcel. It is the last step.

        ## Output

        - `next_steps`: every step that may begin, sorted by its number above.
        - `compensations`: an empty list as long as nothing fails.
        - `status`: `running`, `completed` when every step is done, or `compensating` when a step has failed.

        ## When a step fails

        Then no step is started any more, and what was done is undone in reverse order.

        | Step | How it is undone |
        |---|---|
        | Pack parcel | Unpack parcel |


        """;

    [Theory]
    [InlineData(Computation, "Rough surfaces soak up some of it.")]
    [InlineData(Computation, "Every tenth tile goes for nothing.")]
    [InlineData(Machine, "Every tenth firing empties the kiln.")]
    [InlineData(Machine, "A firing kiln forgets its burns.")]
    [InlineData(Workflow, "Packed parcels stay packed.")]
    [InlineData(Workflow, "Parcels of the mayor are weighed last.")]
    public void Needs_a_human(string prd, string sentence)
    {
        Stubs(prd).ShouldBe(0);
        Stubs(prd + sentence + "\n").ShouldBeGreaterThan(0, sentence);
    }

    [Theory]
    [InlineData(Computation, "Potters love it.")]
    [InlineData(Machine, "Replaying the same events gives the same state.")]
    [InlineData(Machine, "Temperature curves and the firing fee are separate features.")]
    [InlineData(Workflow, "Weigh parcel has nothing to undo.")]
    public void Needs_no_human(string prd, string sentence) => Stubs(prd + sentence + "\n").ShouldBe(0, sentence);

    private static int Stubs(string prd) =>
        Specifier
            .Specify(Planner.Plan([SemanticAnalyzer.Analyze(PrdReader.Parse("node.md", prd))], null).Plan)
            .Nodes.ShouldHaveSingleItem()
            .Operations.Count(operation => operation.Logic is StubLogic);
}
