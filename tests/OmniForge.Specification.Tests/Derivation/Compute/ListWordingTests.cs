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

public sealed class ListWordingTests
{
    private const string Prd = """
        # Invoice totals

        ## Total an invoice

        Input: `lines`, a list of at least one line, and `shipping` (decimal, 0 to 100). Each line has `sku` (text), `quantity` (integer, 1 to 1000),
        `unit_price` (decimal, 0 or more), `weight_kg` (decimal, more than 0), `category` (`food`, `book` or `other`) and `taxable` (true or false).

        RULES

        Output: `total`, `flagged`.
        """;

    private const string Flagged = "flagged is true if the total is more than 50, otherwise false.";

    private const string Amounts = "Sum(lines, line: (line.quantity * line.unit_price))";

    [Theory]
    [InlineData("The total is the sum of quantity × unit price over all lines.", Amounts)]
    [InlineData("The total is the sum over all lines of quantity × unit price.", Amounts)]
    [InlineData("total = sum of quantity × unit_price of all lines", Amounts)]
    [InlineData(
        "The amount of a line is quantity × unit price. The total is the sum of the amounts of all lines.",
        Amounts
    )]
    [InlineData(
        "The amount of each line is its quantity times its unit price. The total is the sum of all amounts.",
        Amounts
    )]
    [InlineData(
        "A line amount is the quantity times the unit price. The total is the sum of the line amounts.",
        Amounts
    )]
    [InlineData(
        "For each line, the line amount is quantity × unit price. The total is the total of the line amounts.",
        Amounts
    )]
    [InlineData("Per line: net value = quantity × unit price. The total is the sum of the net values.", Amounts)]
    [InlineData(
        "The amount of a line is quantity × unit price, rounded half up to cents. The total is the amounts of all lines added up.",
        "Sum(lines, line: HalfUp((line.quantity * line.unit_price), 0.01))"
    )]
    [InlineData(
        "The total is the sum of the quantities of the taxable lines.",
        "Sum(Where(lines, line: line.taxable), line: line.quantity)"
    )]
    [InlineData(
        "The total is the sum of the quantities of all lines that are not taxable.",
        "Sum(Where(lines, line: not line.taxable), line: line.quantity)"
    )]
    [InlineData(
        "The total is the sum of the quantities of all lines whose category is food or book.",
        "Sum(Where(lines, line: ((line.category == 'food') or (line.category == 'book'))), line: line.quantity)"
    )]
    [InlineData(
        "The total is the sum of the quantities of the lines with a weight above 10 kg.",
        "Sum(Where(lines, line: (line.weight_kg > 10)), line: line.quantity)"
    )]
    [InlineData(
        "The total is the sum of the line weights plus the shipping.",
        "(Sum(lines, line: line.weight_kg) + shipping)"
    )]
    [InlineData(
        "The total is the shipping plus the total weight of all lines.",
        "(shipping + Sum(lines, line: line.weight_kg))"
    )]
    [InlineData("The total is the number of lines.", "Count(lines)")]
    [InlineData("The total is the number of taxable lines.", "Count(Where(lines, line: line.taxable))")]
    [InlineData("The total is the number of food lines.", "Count(Where(lines, line: (line.category == 'food')))")]
    [InlineData(
        "The total is the number of lines with at least 5 kg.",
        "Count(Where(lines, line: (line.weight_kg >= 5)))"
    )]
    [InlineData(
        "The total is the number of lines that weigh more than 10 kg.",
        "Count(Where(lines, line: (line.weight_kg > 10)))"
    )]
    [InlineData(
        "The total is the number of different categories.",
        "Count(Distinct(Select(lines, line: line.category)))"
    )]
    [InlineData("The total is the largest weight.", "Greatest(lines, line: line.weight_kg)")]
    [InlineData("The total is the highest unit price of all lines.", "Greatest(lines, line: line.unit_price)")]
    [InlineData("The total is the smallest quantity among the lines.", "Least(lines, line: line.quantity)")]
    [InlineData("The total is the maximum of the weights.", "Greatest(lines, line: line.weight_kg)")]
    [InlineData(
        "The total is the average weight of the lines, rounded to two decimals.",
        "HalfUp((Sum(lines, line: line.weight_kg) / Count(lines)), 0.01)"
    )]
    [InlineData(
        "The total is the mean of the quantities, rounded half up to one decimal.",
        "HalfUp((Sum(lines, line: line.quantity) / Count(lines)), 0.1)"
    )]
    [InlineData("The total is 0.50 times the number of lines.", "(0.50 * Count(lines))")]
    [InlineData("The total is 7 % of the sum of the unit prices.", "(Sum(lines, line: line.unit_price) * 0.07)")]
    [InlineData("The total is quantity × unit price.", null)]
    [InlineData("The total is the average weight of the taxable lines.", null)]
    [InlineData("The total is the sum of the discounts of all lines.", null)]
    [InlineData("The total is the sum of the quantities of all orders.", null)]
    [InlineData("The total is the sum of the quantities of the lines that are blue.", null)]
    [InlineData("The total is the sum of the amounts that remain.", null)]
    public void A_value_of_a_list_is_read_in_many_words(string rule, string? expected) =>
        Value(Derive($"{rule}\n\n{Flagged}"), "total").ShouldBe(expected);

    [Theory]
    [InlineData("flagged is true if at least one line is taxable, otherwise false.", "Any(lines, line: line.taxable)")]
    [InlineData("flagged is true if any line weighs more than 30 kg.", "Any(lines, line: (line.weight_kg > 30))")]
    [InlineData("flagged is true if every line is taxable.", "All(lines, line: line.taxable)")]
    [InlineData("flagged is true if all lines have a quantity above 3.", "All(lines, line: (line.quantity > 3))")]
    [InlineData("flagged is true when no line is taxable, else false.", "not Any(lines, line: line.taxable)")]
    [InlineData("flagged is true if there are more than 5 lines.", "(Count(lines) > 5)")]
    [InlineData("flagged is true if there is a line that is taxable.", "(Count(Where(lines, line: line.taxable)) > 0)")]
    [InlineData(
        "flagged is true if the number of taxable lines is at least 2.",
        "(Count(Where(lines, line: line.taxable)) >= 2)"
    )]
    [InlineData("flagged is true if any line is blue.", null)]
    [InlineData("flagged is true if the line is taxable.", null)]
    public void A_condition_of_a_list_is_read_in_many_words(string rule, string? expected) =>
        Value(Derive($"The total is the number of lines.\n\n{rule}"), "flagged").ShouldBe(expected);

    [Theory]
    [InlineData(
        "If any line weighs more than 30 kg, the request is refused.",
        "not Any(lines, line: (line.weight_kg > 30))"
    )]
    [InlineData("The request is refused if there are more than 20 lines.", "(Count(lines) <= 20)")]
    [InlineData(
        "A sku that occurs twice is refused.",
        "(Count(Distinct(Select(lines, line: line.sku))) >= Count(lines))"
    )]
    [InlineData("No sku may occur more than once.", "(Count(Distinct(Select(lines, line: line.sku))) >= Count(lines))")]
    [InlineData(
        "If two lines have the same sku, the request is refused.",
        "(Count(Distinct(Select(lines, line: line.sku))) >= Count(lines))"
    )]
    [InlineData(
        "The request is refused if the same sku appears more than once.",
        "(Count(Distinct(Select(lines, line: line.sku))) >= Count(lines))"
    )]
    [InlineData("Lines with a quantity above 500 are refused.", "not Any(lines, line: (line.quantity > 500))")]
    public void A_refusal_of_a_list_is_read_in_many_words(string rule, string expected)
    {
        var logic = Derive($"The total is the number of lines.\n\n{Flagged}\n\n{rule}")
            .Logic.ShouldBeOfType<ComputeLogic>();
        logic.Steps.Select(step => ExpressionText.Of(step.Guard?.Condition)).ShouldContain(expected);
    }

    private static string? Value(OperationSpec operation, string name) =>
        operation.Logic is ComputeLogic logic
            ? ExpressionText.Of(logic.Steps.First(step => step.Assignment?.Field == name).Assignment!.Value)
            : null;

    private static OperationSpec Derive(string rules)
    {
        var text = Prd.Replace("RULES", rules, StringComparison.Ordinal);
        var document = PrdReader.Read("invoices.md", Encoding.UTF8.GetBytes(text)).Document!;
        var plan = Planner.Plan([SemanticAnalyzer.Analyze(document)], null).Plan;
        return Specifier.Specify(plan).Nodes.Single().Operations.Single();
    }
}
