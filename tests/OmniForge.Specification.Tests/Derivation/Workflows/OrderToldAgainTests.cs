using OmniForge.Specification.Logic.Operations;
using Shouldly;
using Xunit;

namespace OmniForge.Specification.Tests.Derivation.Workflows;

/// <summary>Sentences that tell the order of steps again, in whatever words: what agrees with the order needs nobody, what does not stops.</summary>
public sealed class OrderToldAgainTests
{
    private const string Head = """
        # Workflow: Lend painting

        It gets `completed_steps` (list of step names), `failed_step` (a step name or null), `value` (integer, required) and `abroad` (boolean, required). It returns `next_steps`, `compensations` and `status`.

        ## Steps

        | No. | Step | Waits for | Only if | Undone by |
        |---|---|---|---|---|
        | 1 | sign_contract | – | | cancel_contract |
        | 2 | build_crate | 1 | | |
        | 3 | insure_painting | 1 | value is 1000 or more | cancel_insurance |
        | 4 | book_truck | 2, 3 | | cancel_truck |
        | 5 | book_guard | 2, 3 | | cancel_guard |
        | 6 | ship_painting | 4, 5 | | |

        ## Remarks


        """;

    [Theory]
    [InlineData("build_crate can be tackled once the contract is signed.")]
    [InlineData("Steps 4 and 5 run concurrently; ship_painting needs both.")]
    [InlineData("ship_painting follows the two bookings directly.")]
    [InlineData("Both bookings come after the crate.")]
    [InlineData("insure_painting applies if value is 1000 or more.")]
    [InlineData("For a smaller value it is left out, and book_truck begins after build_crate.")]
    [InlineData(
        "book_truck comes after build_crate and insure_painting, or directly after build_crate if there is no insurance."
    )]
    [InlineData("book_truck comes after 2 and 3; if 3 is skipped, after 2.")]
    [InlineData("build_crate comes before ship_painting.")]
    [InlineData("It doesn't matter which of the two bookings is done first.")]
    [InlineData("ship_painting comes last.")]
    public void What_agrees_needs_nobody(string sentence) =>
        ConductedWorkflow.Read(Head + sentence).Operations[0].Logic.ShouldBeOfType<ConductLogic>(sentence);

    [Theory]
    [InlineData("book_truck follows sign_contract directly.")]
    [InlineData("build_crate comes after book_truck.")]
    [InlineData("Steps 2 and 4 run concurrently, but only if value is 500 or more.")]
    [InlineData("If value is less than 1000, book_truck begins directly after sign_contract.")]
    [InlineData("For trips abroad build_crate is left out.")]
    [InlineData("If abroad is true, ship_painting follows build_crate directly.")]
    [InlineData("book_truck comes after 2 and 3; if 3 is skipped, after 1.")]
    [InlineData("For a larger value insure_painting is left out.")]
    public void What_disagrees_stops(string sentence) =>
        ConductedWorkflow.Read(Head + sentence).Operations[0].Logic.ShouldBeOfType<StubLogic>(sentence);
}
