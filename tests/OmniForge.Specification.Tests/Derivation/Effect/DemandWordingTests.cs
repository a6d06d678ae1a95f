using OmniForge.Specification.Logic.Interpretation;
using OmniForge.Specification.Logic.Operations;
using OmniForge.Specification.Model;
using Shouldly;
using Xunit;

namespace OmniForge.Specification.Tests.Derivation.Effect;

public sealed class DemandWordingTests
{
    private const string Head = """
        # Court hall

        The club lets its courts.

        ## Hire

        | Field | Type | Rule |
        |---|---|---|
        | hire_id | UUID | made by the system |
        | court | text | 1 to 20 characters |
        | starts_at | time with zone | |
        | ends_at | time with zone | |
        | players | integer | 1 to 20 |
        | lights | boolean | default false |
        | status | `confirmed` or `cancelled` | `confirmed` at first |

        ## Rules

        - …

        ## Operations

        ### Get hire

        Takes hire_id. Answers the hire.

        ### Book hire

        Takes court, starts_at, ends_at, players and, if wanted, lights. Answers the hire.

        ### Change hire

        Takes hire_id and any of starts_at, ends_at, players and lights. What is left out stays as it is. Answers the hire.

        ### Cancel hire

        Takes hire_id. The status becomes `cancelled`. Answers the hire.
        """;

    [Theory]
    [InlineData("`ends_at` must be after `starts_at`.")]
    [InlineData("`ends_at` is after `starts_at`.")]
    [InlineData("A hire ends after it starts.")]
    [InlineData("A hire must end after it begins.")]
    [InlineData("`ends_at` must be later than `starts_at`.")]
    [InlineData("`starts_at` must be before `ends_at`.")]
    [InlineData("A hire whose ends_at is not after its starts_at is refused.")]
    [InlineData("If ends_at is not after starts_at, the request is refused.")]
    [InlineData("The request is refused if ends_at is not after starts_at.")]
    [InlineData("A starts_at not before ends_at is refused.")]
    public void An_end_is_after_its_start(string rule)
    {
        Refused(rule, minutes: 0).ShouldBeTrue(rule);
        Refused(rule, minutes: -5).ShouldBeTrue(rule);
        Refused(rule, minutes: 1).ShouldBeFalse(rule);
    }

    [Theory]
    [InlineData("An ends_at before starts_at is refused.")]
    [InlineData("`ends_at` must not be before `starts_at`.")]
    [InlineData("The ends_at is never before the starts_at.")]
    [InlineData("`starts_at` is on or before `ends_at`.")]
    public void An_end_may_be_its_start(string rule)
    {
        Refused(rule, minutes: -1).ShouldBeTrue(rule);
        Refused(rule, minutes: 0).ShouldBeFalse(rule);
    }

    [Theory]
    [InlineData("A hire lasts at least 15 minutes and at most 4 hours.")]
    [InlineData("A hire must last at least 15 minutes, but no longer than 4 hours.")]
    [InlineData("A hire lasts at least 15 minutes, and up to 240 minutes.")]
    public void It_lasts_so_long(string rule)
    {
        Refused(rule, minutes: 14).ShouldBeTrue(rule);
        Refused(rule, minutes: 15).ShouldBeFalse(rule);
        Refused(rule, minutes: 240).ShouldBeFalse(rule);
        Refused(rule, minutes: 241).ShouldBeTrue(rule);
    }

    [Theory]
    [InlineData("Lights are possible only for a hire that lasts at least 1 hour and has at least 6 players.")]
    [InlineData("Lights are allowed only if it lasts at least 60 minutes and there are at least 6 players.")]
    public void Something_is_possible_only_for_some(string rule)
    {
        Refused(rule, minutes: 60, players: 6, lights: true).ShouldBeFalse(rule);
        Refused(rule, minutes: 59, players: 6, lights: true).ShouldBeTrue(rule);
        Refused(rule, minutes: 60, players: 5, lights: true).ShouldBeTrue(rule);
        Refused(rule, minutes: 59, players: 5, lights: false).ShouldBeFalse(rule);
    }

    [Theory]
    [InlineData("`ends_at` must be well after `starts_at`.")]
    [InlineData("`ends_at` must be after `starts_at` unless the warden agrees.")]
    [InlineData("`ends_at` must be after `starts_at` on weekdays.")]
    [InlineData("Lights are possible only for a hire that somebody pays for.")]
    public void What_is_not_understood_as_a_whole_is_left_to_a_human(string rule) =>
        Node(rule).Operations.First(operation => operation.Name == "book_hire").Logic.ShouldBeOfType<StubLogic>(rule);

    [Fact]
    public void Who_cannot_break_it_does_not_check_it()
    {
        var node = Node("A hire lasts at least 15 minutes.");

        Guards(node, "book_hire").ShouldBe(1);
        Guards(node, "change_hire").ShouldBe(1);
        Guards(node, "cancel_hire").ShouldBe(0);
    }

    private static int Guards(NodeSpec node, string name) =>
        RecordLogic.GuardsOf(node.Operations.First(operation => operation.Name == name).Logic).Count;

    private static bool Refused(string rule, int minutes, int players = 2, bool lights = false)
    {
        var node = Node(rule);
        var logic = node.Operations.First(operation => operation.Name == "book_hire").Logic;
        logic.ShouldBeOfType<CreateLogic>(rule);
        var start = new DateTimeOffset(2025, 3, 1, 9, 0, 0, TimeSpan.Zero);
        var given = new Dictionary<string, object?>(StringComparer.Ordinal)
        {
            ["court"] = "one",
            ["starts_at"] = start,
            ["ends_at"] = start.AddMinutes(minutes),
            ["players"] = (decimal)players,
            ["lights"] = lights,
        };
        return new RecordInterpreter(node.Entity!, node.Tables)
            .Apply(logic, new Dictionary<string, object?>(StringComparer.Ordinal), given)
            .Error
            is not null;
    }

    private static NodeSpec Node(string rule) => Specified.Node(Head.Replace("…", rule, StringComparison.Ordinal));
}
