using System.Text;
using OmniForge.Requirements.Documents;
using OmniForge.Requirements.Extraction;
using OmniForge.Requirements.Planning;
using OmniForge.Specification.Derivation;
using OmniForge.Specification.Logic.Operations;
using OmniForge.Specification.Model;
using Shouldly;
using Xunit;

namespace OmniForge.Specification.Tests.Derivation.Compute;

public sealed class SignatureFormTests
{
    private const string Call = """
        ```json
        {
          "operation": "Quote lease",
          "request": {"carPrice": 9000.00, "leaseMonths": 24, "startDate": "2025-02-01", "endDate": "2025-02-11"},
          "answer": {"fee": FEE, "days": 10}
        }
        ```
        """;

    [Theory]
    [InlineData(
        "The driver gives us the car price (from 500 to 90000), the lease in months (a whole number from 6 to 60), the start date and the end date."
    )]
    [InlineData(
        "The driver tells us the car price (from 500 to 90000), the number of lease months (a whole number, 6 to 60), the start date and the end date."
    )]
    public void Names_come_from_the_call_and_limits_from_the_sentence(string sentence)
    {
        var operation = Derive(sentence, "375.00");
        operation.Logic.ShouldBeOfType<ComputeLogic>();
        operation.Inputs.Select(input => input.Name).ShouldBe(["car_price", "lease_months", "start_date", "end_date"]);
        operation.Inputs[0].Type.ShouldBe(new DecimalType(new(500), new(90000)));
        operation.Inputs[1].Type.ShouldBe(new IntegerType(new(6), new(60)));
        operation.Inputs[2].Type.ShouldBe(new DateType());
        operation.Examples.Count.ShouldBe(1);
    }

    [Fact]
    public void A_call_that_the_rules_contradict_stops_the_operation() =>
        Derive(
            "The driver gives us the car price (from 500 to 90000), the lease in months (a whole number from 6 to 60), the start date and the end date.",
            "376.00"
        )
            .Logic.ShouldBeOfType<StubLogic>()
            .Unmet.ShouldContain(unmet => unmet.Reason.Contains("example", StringComparison.Ordinal));

    [Fact]
    public void A_sentence_that_lists_something_else_stops_the_operation() =>
        Derive(
            "The driver gives us the car price (from 500 to 90000), the age (at least 18), the start date and the end date.",
            "375.00"
        )
            .Logic.ShouldBeOfType<StubLogic>();

    private static OperationSpec Derive(string sentence, string fee)
    {
        var text = $"""
            # Car lease

            ## Quote lease

            {sentence} The service answers with the fee and the days.

            The fee is the car price divided by the lease months, rounded half up to cents. The days are the days from the start
            date to the end date.

            {Call.Replace("FEE", fee, StringComparison.Ordinal)}
            """;
        var document = PrdReader.Read("lease.md", Encoding.UTF8.GetBytes(text)).Document!;
        var plan = Planner.Plan([SemanticAnalyzer.Analyze(document)], null).Plan;
        return Specifier.Specify(plan).Nodes.Single().Operations.Single();
    }
}
