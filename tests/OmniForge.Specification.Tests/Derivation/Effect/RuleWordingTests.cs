using OmniForge.Requirements.Documents;
using OmniForge.Requirements.Extraction;
using OmniForge.Requirements.Planning;
using OmniForge.Specification.Derivation;
using OmniForge.Specification.Logic.Interpretation;
using OmniForge.Specification.Logic.Operations;
using OmniForge.Specification.Model;
using Shouldly;
using Xunit;

namespace OmniForge.Specification.Tests.Derivation.Effect;

public sealed class RuleWordingTests
{
    private const string Head = """
        # Grain silo register

        The mill keeps its silos.

        ## The silo

        | Field | Type | Rule | Default |
        |---|---|---|---|
        | silo_id | UUID | made by the system, never changes | |
        | silo_code | text | 1 to 20 characters | |
        | grain | `rye`, `oats` or `wheat` | | |
        | tons | integer | 0 or more | 0 |
        | warning_level | integer | 0 or more | 5 |
        | fill_state | `empty`, `scarce` or `fine` | made by the system | |


        """;

    private const string Operations = """

        ## Operations

        | Operation | Input | Effect | Answer |
        |---|---|---|---|
        | Add silo | silo_code, grain; optional tons, warning_level | stores a new silo | the silo |
        | Draw silo | silo_id, load (integer, 1 to 500) | tons goes down by the load | the silo |
        | Fill silo | silo_id, load (integer, 1 to 500) | tons goes up by the load | the silo |
        | Remove silo | silo_id | deletes the silo | the silo_id |

        """;

    private const string Levels =
        "The fill state is `empty` when the tons are 0; otherwise `scarce` when the tons are not above the warning level; otherwise `fine`.";

    [Theory]
    [InlineData(Levels)]
    public void What_always_follows_from_other_fields_is_computed_by_every_operation_that_changes_them(string rule)
    {
        var node = Node(rule);
        var draw = node.Operations.First(operation => operation.Name == "draw_silo");

        draw.Logic.ShouldBeOfType<ActionLogic>(rule);
        draw.Inputs.Select(input => input.Name).ShouldBe(["silo_id", "load"]);
        StateAfter(node, tons: 9, load: 1).ShouldBe("fine");
        StateAfter(node, tons: 6, load: 1).ShouldBe("scarce");
        StateAfter(node, tons: 6, load: 6).ShouldBe("empty");
        node.Operations.First(operation => operation.Name == "add_silo").Logic.ShouldBeOfType<CreateLogic>();
    }

    [Theory]
    [InlineData("One cannot draw more than there is.")]
    [InlineData("You can't draw more than is left.")]
    [InlineData("A miller may not draw more grain than is available. Such a request is refused.")]
    public void Nobody_takes_more_than_there_is(string rule)
    {
        var node = Node(Levels, rule);

        Run(node, "draw_silo", tons: 4, load: 5).Error.ShouldBe(ErrorKind.ValidationError, rule);
        Run(node, "draw_silo", tons: 4, load: 4).Error.ShouldBeNull(rule);
        Run(node, "fill_silo", tons: 4, load: 5).Error.ShouldBeNull(rule);
    }

    [Theory]
    [InlineData("A silo can be removed only when its tons are 0.")]
    [InlineData("Silos may only be removed while their tons are 0.", true)]
    [InlineData("A silo cannot be removed unless its tons are 0.")]
    [InlineData("A silo cannot be removed if its tons are more than 0.")]
    public void What_stands_elsewhere_of_an_operation_guards_it_or_makes_it_a_stub(string rule, bool mayBeOpen = false)
    {
        var remove = Node(Levels, rule).Operations.First(operation => operation.Name == "remove_silo");

        if (mayBeOpen && remove.Logic is StubLogic)
        {
            return;
        }

        remove.Logic.ShouldBeOfType<DeleteLogic>(rule).Guards.Count.ShouldBe(1, rule);
    }

    [Fact]
    public void A_rule_that_is_not_understood_leaves_the_operations_that_it_names_to_a_human()
    {
        var node = Node(Levels, "A silo can be removed only when the miller has blessed it twice.");

        node.Operations.First(operation => operation.Name == "remove_silo").Logic.ShouldBeOfType<StubLogic>();
        node.Operations.First(operation => operation.Name == "draw_silo").Logic.ShouldBeOfType<ActionLogic>();
    }

    [Theory]
    [InlineData(
        "A silo code is two letters, a hyphen and three digits. Blanks around it are removed and letters are stored in upper case."
    )]
    [InlineData(
        "The silo code has two letters, a hyphen and three digits. Anything else is refused. Blanks around it are removed and letters are stored in upper case: ` ab-001` is stored as `AB-001`."
    )]
    public void The_form_of_a_field_may_be_told_elsewhere(string rule)
    {
        var type = Node(Levels, rule).Entity!.Model.Fields.First(field => field.Name == "silo_code").Type;

        var text = type.ShouldBeOfType<TextType>(rule);
        text.Trim.ShouldBeTrue(rule);
        text.Case.ShouldBe(TextCase.Upper, rule);
        text.Pattern.ShouldNotBeNull(rule);
    }

    private static string? StateAfter(NodeSpec node, int tons, int load) =>
        Run(node, "draw_silo", tons, load).Record["fill_state"] as string;

    private static RecordOutcome Run(NodeSpec node, string name, int tons, int load)
    {
        var before = new Dictionary<string, object?>(StringComparer.Ordinal)
        {
            ["tons"] = (decimal)tons,
            ["warning_level"] = 5m,
            ["fill_state"] = "fine",
        };
        var operation = node.Operations.First(one => one.Name == name);
        operation.Logic.ShouldBeOfType<ActionLogic>(name);
        return new RecordInterpreter(node.Entity!, node.Tables).Apply(
            operation.Logic,
            before,
            new Dictionary<string, object?>(StringComparer.Ordinal) { ["load"] = (decimal)load }
        );
    }

    private static NodeSpec Node(params string[] rules)
    {
        var rows = rules.Select((rule, index) => $"| R{index + 1} | {rule} |\n");
        var text = $"{Head}## Rules\n\n| No. | Rule |\n|---|---|\n{string.Concat(rows)}{Operations}";
        return Specifier
            .Specify(Planner.Plan([SemanticAnalyzer.Analyze(PrdReader.Parse("silos.md", text))], null).Plan)
            .Nodes.ShouldHaveSingleItem();
    }
}
