using OmniForge.Requirements.Documents;
using OmniForge.Requirements.Extraction;
using Shouldly;
using Xunit;

namespace OmniForge.Requirements.Tests.Extraction.Machines;

/// <summary>Events below a line that names the state they start from.</summary>
public sealed class StateLeadTests
{
    private const string Head = """
        # Washers

        A machine comes in with an event and goes out as it is afterwards.

        ## Machine

        - machine_no: text
        - phase: free, paid, washing or done


        """;

    private const string Rest = """
        - `start`: the phase becomes washing.
        - `refund`: the phase becomes free.

        While washing

        - `finish`: the phase becomes done.
        """;

    [Theory]
    [InlineData("A machine that is **paid**")]
    [InlineData("While it is paid:")]
    [InlineData("In phase paid")]
    [InlineData("From paid:")]
    [InlineData("paid →")]
    [InlineData("When the machine is already paid, the following can happen:")]
    [InlineData("As long as a machine is paid, these events are possible:")]
    [InlineData("What can happen to a paid machine:")]
    [InlineData("A paid machine")]
    [InlineData("### Paid")]
    [InlineData("### If the phase is paid")]
    public void The_state_of_a_lead_is_where_its_events_start(string lead) =>
        Arrows(lead).ShouldBe(["paid refund free", "paid start washing", "washing finish done"], customMessage: lead);

    [Theory]
    [InlineData("Before it becomes paid:")]
    [InlineData("A machine that is not paid:")]
    [InlineData("What makes it paid:")]
    [InlineData("All machines other than paid:")]
    [InlineData("New in paid:")]
    public void A_lead_that_says_something_else_of_a_state_is_none(string lead) =>
        Arrows(lead).ShouldNotContain("paid start washing", customMessage: lead);

    private static string[] Arrows(string lead) =>
        [
            .. SemanticAnalyzer
                .Analyze(PrdReader.Parse("washer.md", $"{Head}## Moves\n\n{lead}\n\n{Rest}\n"))
                .Machines.SelectMany(machine => machine.Transitions)
                .SelectMany(transition =>
                    transition.From.Select(from => $"{from} {transition.Event} {transition.Targets.Single()}")
                )
                .Order(StringComparer.Ordinal),
        ];
}
