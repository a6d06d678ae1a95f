using OmniForge.Requirements.Documents;
using OmniForge.Requirements.Extraction;
using OmniForge.Requirements.Planning;
using OmniForge.Specification.Derivation;
using OmniForge.Specification.Logic.Operations;
using OmniForge.Specification.Model;
using Shouldly;
using Xunit;

namespace OmniForge.Specification.Tests.Derivation;

/// <summary>Sentences that no reader understands are judged by what was learned of remarks and rules (decision 0011).</summary>
public sealed class LearnedRemarkTests
{
    private const string Register = """
        # Register of the boats

        The club keeps its boats in a book. INTRODUCTION

        ## A boat

        | Field | Type | Limits | If it isn’t given |
        |---|---|---|---|
        | boat_id | UUID | | set by the system |
        | name | text | 2–30 characters | refused |
        | berth | integer | 1–80 | 1 |
        | hired | boolean | | false |

        ## What the service does

        - **Add boat.** Stores a boat. The caller gives name and can give berth and hired as well. The answer is the stored boat.
        - **Show boat.** Answers with the boat that has the given boat_id.
        - **Change boat.** Changes berth and hired of the boat with the given boat_id, one or both; the rest stays as it was. CHANGE
        - **List boats.** Answers with items, sorted by name, and total. It is possible to filter by hired.
        - An unknown boat_id is answered with NOT_FOUND. RULES
        """;

    [Theory]
    [InlineData("The wardens put the boats into the water on the first warm Saturday, and everybody gets a sausage.")]
    [InlineData("Hired boats are what the members quarrel about at every meeting of the committee.")]
    public void A_remark_between_the_rules_stops_nothing(string sentence) => Stubs("RULES", sentence).ShouldBeEmpty();

    [Theory]
    [InlineData("A boat can't be hired while its berth is 1.")]
    [InlineData("Each change adds 1 to the berth.")]
    [InlineData("The list is cut after 50 boats.")]
    public void A_rule_between_the_rules_stops_what_it_concerns(string sentence) =>
        Stubs("RULES", sentence).ShouldNotBeEmpty();

    [Theory]
    [InlineData("No more than 80 boats are stored at a time, and one more is refused.")]
    [InlineData("If the hired flag is left out, the berth becomes null.")]
    public void A_rule_in_the_introduction_is_not_passed_over(string sentence) =>
        Stubs("INTRODUCTION", sentence).ShouldNotBeEmpty();

    [Theory]
    [InlineData("How a boat was called at first is never changed.")]
    [InlineData("The name stays for good.")]
    public void What_a_list_of_changes_leaves_out_may_be_said_again(string sentence) =>
        Stubs("CHANGE", sentence).ShouldBeEmpty();

    [Theory]
    [InlineData("It is never changed once it is hired.")]
    public void A_condition_is_more_than_the_list_of_changes(string sentence) =>
        Stubs("CHANGE", sentence).ShouldContain("change_boat");

    [Fact]
    public void What_need_not_be_unique_is_not_taken_for_unique() =>
        Specified(With("RULES", "Several boats are called Anna, so neither the name nor the berth has to be unique."))
            .Entity!.UniqueFields.ShouldBeEmpty();

    [Fact]
    public void What_a_schema_does_not_require_may_be_left_out()
    {
        var node = Specified(
            """
            # Register of the boats

            ## One boat

            ```json
            {
              "type": "object",
              "required": ["name"],
              "properties": {
                "boatId": { "type": "string", "format": "uuid", "readOnly": true },
                "name": { "type": "string", "minLength": 2, "maxLength": 30 },
                "owner": { "type": "string", "maxLength": 30 }
              }
            }
            ```

            ## Operations

            - **Add boat.** Takes the properties of a new boat, apart from boatId; answers the stored boat.
            - **Show boat.** Takes boatId; answers the boat.
            """
        );
        var inputs = node.Operations.Single(operation => operation.Name == "add_boat").Inputs;
        inputs.Single(input => input.Name == "name").IsRequired.ShouldBeTrue();
        inputs.Single(input => input.Name == "owner").IsRequired.ShouldBeFalse();
    }

    private static List<string> Stubs(string place, string sentence) =>
        [
            .. Specified(With(place, sentence))
                .Operations.Where(operation => operation.Logic is StubLogic)
                .Select(operation => operation.Name),
        ];

    private static string With(string place, string sentence)
    {
        var prd = Register.Replace(place, sentence, StringComparison.Ordinal);
        foreach (var other in (string[])["INTRODUCTION", "CHANGE", "RULES"])
        {
            prd = prd.Replace(" " + other, "", StringComparison.Ordinal);
        }

        return prd;
    }

    private static NodeSpec Specified(string prd) =>
        Specifier
            .Specify(Planner.Plan([SemanticAnalyzer.Analyze(PrdReader.Parse("boats.md", prd))], null).Plan)
            .Nodes.Single();
}
