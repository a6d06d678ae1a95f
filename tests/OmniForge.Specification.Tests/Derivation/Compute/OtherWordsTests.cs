using System.Text;
using OmniForge.Requirements.Documents;
using OmniForge.Requirements.Extraction;
using OmniForge.Requirements.Planning;
using OmniForge.Specification.Derivation;
using OmniForge.Specification.Logic.Operations;
using OmniForge.Specification.Model;
using OmniForge.Specification.Tests.Derivation.Expressions;
using Shouldly;
using Xunit;

namespace OmniForge.Specification.Tests.Derivation.Compute;

public sealed class OtherWordsTests
{
    private static readonly Dictionary<string, string> Usual = new(StringComparer.Ordinal)
    {
        ["choice"] = "boat: canoe, kayak or dinghy",
        ["whole"] = "hours: integer from 1 to 12",
        ["decimal"] = "gear_eur: decimal from 0 to 500, default 0",
        ["flag"] = "weekend: boolean, default false",
        ["rates"] = "The rate per hour is 4.50 for canoe, 6.00 for kayak and 9.00 for dinghy.",
        ["formula"] = "hire_eur = hours × rate",
        ["rise"] = "If weekend is true, hire_eur is 20 % higher.",
        ["rounding"] = "hire_eur is rounded half up to two decimals.",
        ["sum"] = "total_eur = hire_eur + gear_eur",
        ["floor"] = "total_eur is at least 10.",
        ["limit"] = "needs_deposit is true if total_eur is above 80, else false.",
        ["answer"] = "Outputs: hire_eur, total_eur, needs_deposit",
        ["fault"] = "A missing or out-of-range input is refused.",
        ["remark"] = "People like to know what they will pay.",
    };

    [Theory]
    [InlineData("choice", "The guest picks the boat: canoe, kayak or dinghy.")]
    [InlineData("choice", "The boat is a canoe, a kayak or a dinghy.")]
    [InlineData("choice", "Allowed values of boat: canoe, kayak, dinghy.")]
    [InlineData("choice", "Only canoe, kayak and dinghy are allowed as the boat.")]
    [InlineData("choice", "There are three boats to choose from: canoe, kayak, dinghy.")]
    [InlineData("choice", "boat ∈ {canoe, kayak, dinghy}")]
    [InlineData("whole", "The guest types in hours, which has to be a whole number from 1 to 12.")]
    [InlineData("whole", "For hours, an integer not below 1 and not above 12 is expected.")]
    [InlineData("whole", "hours can be any integer from 1 to 12 inclusive.")]
    [InlineData("whole", "hours has to be an integer, 1 at least and 12 at most.")]
    [InlineData("whole", "Take in hours, an integer in 1..12.")]
    [InlineData("whole", "Hours: integer, 1 ≤ hours ≤ 12")]
    [InlineData("decimal", "gear_eur, when given, must be a decimal of 0 to 500; otherwise it counts as 0.")]
    [InlineData("decimal", "You can enter gear_eur, a decimal number from 0 to 500. Leave it blank and it's 0.")]
    [InlineData("decimal", "The value for gear_eur is a decimal between 0 and 500, or 0 by default.")]
    [InlineData("decimal", "If not supplied, gear_eur is 0; if supplied, it has to be a decimal between 0 and 500.")]
    [InlineData("decimal", "Optional gear_eur: a decimal between 0 and 500, assumed to be 0 if absent.")]
    [InlineData("decimal", "The cost of gear is given in gear_eur (decimal, from 0 to 500, default 0).")]
    [InlineData("flag", "You can set weekend to true or false. Leave it blank and it's false.")]
    [InlineData("flag", "weekend: yes/no, not required, default is no")]
    [InlineData("flag", "It takes weekend, a yes/no value which is no if not stated.")]
    [InlineData("flag", "The boolean weekend is false unless given.")]
    [InlineData("flag", "A flag weekend, true or false; default false.")]
    [InlineData("flag", "weekend is a boolean and defaults to false.")]
    public void An_input_is_declared_in_many_words(string place, string sentence) =>
        Told(place, sentence).ShouldBe(Base);

    [Theory]
    [InlineData("rates", "Canoes are charged at 4.50 an hour, kayaks at 6.00 and dinghies at 9.00.")]
    [InlineData("rates", "An hour costs 4.50 EUR for canoes, 6.00 EUR for kayaks and 9.00 EUR for dinghies.")]
    [InlineData("rates", "Canoe, kayak and dinghy have rates of 4.50, 6.00 and 9.00 per hour respectively.")]
    [InlineData("rates", "Each hour on a dinghy is 9.00, on a kayak 6.00 and on a canoe 4.50.")]
    [InlineData("rates", "Our rates: 450 cents an hour for canoes, 600 cents for kayaks, 9.00 euros for dinghies.")]
    [InlineData("rates", "If boat is canoe, the rate per hour is 4.50; if it is kayak, 6.00; if it is dinghy, 9.00.")]
    [InlineData("formula", "Multiply hours by the rate to get hire_eur.")]
    [InlineData("formula", "Hours times rate gives hire_eur.")]
    [InlineData("formula", "For hire_eur, the hours are multiplied by the rate.")]
    [InlineData("formula", "hire_eur is worked out by multiplying the hours by the rate.")]
    [InlineData("formula", "The hire is hours times rate and is called hire_eur.")]
    [InlineData("formula", "How hire_eur is computed: hours × the rate per hour.")]
    [InlineData("sum", "To get total_eur, add hire_eur and gear_eur.")]
    [InlineData("sum", "hire_eur plus gear_eur gives total_eur.")]
    [InlineData("sum", "Sum hire_eur and gear_eur into total_eur.")]
    [InlineData("sum", "We just add hire_eur and gear_eur, and that's total_eur.")]
    [InlineData("sum", "total_eur consists of hire_eur plus gear_eur.")]
    [InlineData("sum", "The total (total_eur) is hire_eur and gear_eur added together.")]
    [InlineData("rise", "A weekend request costs 20 % more hire.")]
    [InlineData("rise", "Put 20 % on top of hire_eur if weekend.")]
    [InlineData("rise", "weekend = true → hire_eur × 1.20")]
    [InlineData("rise", "There is a surcharge of 20 % of hire_eur for the weekend.")]
    [InlineData("rise", "Weekend makes the hire 20 percent dearer.")]
    [InlineData("rise", "hire_eur becomes 20 % more when weekend is true.")]
    [InlineData("rounding", "Use commercial rounding (half up) to two decimals for hire_eur.")]
    [InlineData("rounding", "hire_eur has two decimals, rounded half up.")]
    [InlineData("rounding", "Rounding: hire_eur to 2 decimals, half up")]
    [InlineData("rounding", "hire_eur is to be rounded to the nearest cent, half a cent up.")]
    [InlineData("rounding", "Give hire_eur with two decimals, rounding halves up.")]
    [InlineData("rounding", "hire_eur is rounded to hundredths; .005 goes up.")]
    [InlineData("floor", "A total_eur under 10 is raised to 10.")]
    [InlineData("floor", "total_eur does not go below 10.")]
    [InlineData("floor", "A minimum of 10 applies to total_eur.")]
    [InlineData("floor", "total_eur cannot be lower than 10; where it is, it becomes 10.")]
    [InlineData("floor", "We charge a minimum of 10, so if total_eur is less than that, total_eur is 10.")]
    [InlineData("floor", "total_eur has a floor of 10.")]
    [InlineData("limit", "A total_eur above 80 makes needs_deposit true; any other makes it false.")]
    [InlineData("limit", "needs_deposit is false unless total_eur is more than 80, in which case it is true.")]
    [InlineData(
        "limit",
        "When total_eur is 80 or less, needs_deposit is false; when it is more, needs_deposit is true."
    )]
    [InlineData("limit", "Up to and including 80 of total_eur, needs_deposit is false; above that it is true.")]
    [InlineData("limit", "needs_deposit tells if total_eur is greater than 80.")]
    [InlineData("limit", "total_eur > 80 → needs_deposit = true, else needs_deposit = false")]
    public void A_rule_is_told_in_many_words(string place, string sentence) => Told(place, sentence).ShouldBe(Base);

    [Theory]
    [InlineData("answer", "The guest sees hire_eur, total_eur and needs_deposit.")]
    [InlineData("answer", "What comes out is hire_eur, total_eur and needs_deposit.")]
    [InlineData("answer", "hire_eur, total_eur and needs_deposit are returned to the caller.")]
    [InlineData("answer", "Send back hire_eur, total_eur and needs_deposit.")]
    [InlineData("answer", "For each request, the hire_eur, the total_eur and needs_deposit are handed back.")]
    [InlineData("answer", "The response consists of hire_eur, total_eur and needs_deposit.")]
    [InlineData("fault", "Inputs that are missing or not within the range are not accepted.")]
    [InlineData("fault", "No quote is given if an input is out of range or a required one is missing.")]
    [InlineData("fault", "A request lacking a required input or having one out of range is rejected.")]
    [InlineData("fault", "Leaving out a required input, or giving one outside its range, is an error.")]
    [InlineData("fault", "Bad inputs, that is missing required ones or ones out of range, are turned away.")]
    [InlineData("fault", "If something required isn't there or isn't in range, we refuse it.")]
    [InlineData("remark", "Dinghies are usually harder to sail than canoes.")]
    [InlineData("remark", "The rates were agreed with the team last spring.")]
    [InlineData("remark", "Version 1.2, last edited on 3 March.")]
    [InlineData("remark", "Most customers take a canoe.")]
    [InlineData("remark", "Our club has been lending boats since 1998.")]
    [InlineData("remark", "This section describes how a price is worked out.")]
    public void What_each_calculation_does_is_told_in_many_words(string place, string sentence) =>
        Told(place, sentence).ShouldBe(Base);

    [Theory]
    [InlineData("rates", "Canoes are charged at 4.50 an hour and kayaks at 6.00.")]
    [InlineData(
        "rates",
        "The rate for canoes is EUR 4.50 per hour. For kayaks it is EUR 6.00, and for dinghies EUR 9.00."
    )]
    [InlineData("rise", "A weekend costs 20 % less hire.")]
    [InlineData("rise", "A weekend makes the hire 20 % dearer for canoes.")]
    [InlineData("rounding", "Round hire_eur half down to two decimals.")]
    [InlineData("rounding", "Round hire_eur half up to a full euro.")]
    [InlineData("floor", "A total_eur under 10 is refused.")]
    [InlineData("floor", "A maximum of 10 applies to total_eur.")]
    [InlineData("limit", "A total_eur above 80 makes needs_deposit false; any other makes it true.")]
    [InlineData("limit", "needs_deposit is true unless total_eur is more than 80.")]
    [InlineData("formula", "Divide hours by the rate to get hire_eur.")]
    [InlineData("sum", "To get total_eur, subtract gear_eur from hire_eur.")]
    [InlineData("whole", "The guest types in hours, which has to be a whole number from 1 to 24.")]
    [InlineData("choice", "The guest picks the boat: canoe or kayak.")]
    [InlineData("decimal", "gear_eur, when given, must be a decimal of 0 to 500; otherwise it counts as 5.")]
    [InlineData("fault", "A dinghy for more than 8 hours is not accepted.")]
    [InlineData("remark", "Dinghies usually get a discount.")]
    [InlineData("remark", "Most customers pay 5 euros extra.")]
    [InlineData("remark", "A dinghy always needs gear_eur to be given.")]
    [InlineData("remark", "On Sundays the rates double.")]
    public void What_says_something_else_is_not_passed_over(string place, string sentence) =>
        Told(place, sentence).ShouldNotBe(Base);

    private static string Base { get; } = Told("remark", Usual["remark"]);

    /// <summary>What is computed of which inputs; of a stub, only that it is one.</summary>
    private static string Told(string place, string sentence)
    {
        var said = new Dictionary<string, string>(Usual, StringComparer.Ordinal) { [place] = sentence };
        var text = new StringBuilder("# Boat club\n\nThe desk tells prices.\n\n## Quote hire\n");
        foreach (
            var (title, places) in new (string, string[])[]
            {
                ("Inputs", ["choice", "whole", "decimal", "flag"]),
                ("Calculation", ["rates", "formula", "rise", "rounding", "sum", "floor", "limit"]),
                ("Output", ["answer"]),
                ("Errors", ["fault"]),
                ("Remarks", ["remark"]),
            }
        )
        {
            text.Append("\n### ").Append(title).Append("\n\n");
            foreach (var one in places)
            {
                text.Append("- ").Append(said[one]).Append('\n');
            }
        }

        var document = PrdReader.Read("boats.md", Encoding.UTF8.GetBytes(text.ToString())).Document!;
        var plan = Planner.Plan([SemanticAnalyzer.Analyze(document)], null).Plan;

        var operation = Specifier.Specify(plan).Nodes.Single().Operations.Single();
        if (operation.Logic is not ComputeLogic logic)
        {
            return $"stub: {string.Join(" | ", (operation.Logic as StubLogic)?.Unmet.Select(one => one.Sentence) ?? [])}";
        }

        var steps = logic.Steps.Select(step =>
            $"{step.Assignment?.Field} = {ExpressionText.Of(step.Assignment?.Value)} {ExpressionText.Of(step.Guard?.Condition)}"
        );
        var fields = operation.Inputs.Select(field => $"{field.Name}: {field.Type} {field.Default}");
        return string.Join('\n', steps.Concat(fields));
    }
}
