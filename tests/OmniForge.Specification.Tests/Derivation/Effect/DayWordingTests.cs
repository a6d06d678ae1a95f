using OmniForge.Specification.Logic.Interpretation;
using OmniForge.Specification.Logic.Operations;
using OmniForge.Specification.Model;
using Shouldly;
using Xunit;

namespace OmniForge.Specification.Tests.Derivation.Effect;

public sealed class DayWordingTests
{
    private const string Head = """
        # Seed library

        The garden lends its seeds.

        ## Loan

        | Field | Type | Rule |
        |---|---|---|
        | loan_id | UUID | made by the system |
        | member_no | text | 1 to 20 characters |
        | kind | `adult`, `child` or `guest` | |
        | lent_on | date | |
        | lent_at | time with zone | |
        | due_on | date | set by the system |
        | call_at | time with zone | set by the system |

        ## Operations

        ### Get loan

        Takes loan_id. Answers the loan.

        ### Enter loan

        Takes member_no, kind, lent_on and lent_at. Answers the loan.


        """;

    private const string Call = " The call_at is lent_at plus 2 hours.";

    [Theory]
    [InlineData("The due_on is lent_on plus 14 days.")]
    [InlineData("due_on = lent_on + 14 days.")]
    [InlineData("The due_on is set to 14 days after lent_on.")]
    [InlineData("The system sets due_on to lent_on plus two weeks.")]
    [InlineData("The due_on becomes 2 weeks after the lent_on.")]
    [InlineData("The loan period is 14 days. The due_on is lent_on plus the loan period.")]
    [InlineData("The loan period is 2 weeks. The due_on is lent_on plus the loan period.")]
    [InlineData("The service shall set due_on to lent_on plus 14 days.")]
    public void A_day_follows_from_another(string rule) =>
        Due(rule, "adult", new(2025, 2, 20)).ShouldBe(new DateOnly(2025, 3, 6), rule);

    [Theory]
    [InlineData(
        "The loan period is 7 days for a child, 14 days for an adult and 3 days for a guest. The due_on is lent_on plus the loan period."
    )]
    [InlineData(
        "The lending time is 14 days for adults, 7 days for children and 3 days for guests. The due_on is lent_on plus the lending time."
    )]
    [InlineData(
        "The loan period is 7 days for a child, 3 days for a guest and 14 days for all others. The due_on is lent_on plus the loan period."
    )]
    public void A_period_may_depend_on_a_choice(string rule)
    {
        Due(rule, "adult", new(2025, 2, 20)).ShouldBe(new DateOnly(2025, 3, 6), rule);
        Due(rule, "child", new(2025, 2, 20)).ShouldBe(new DateOnly(2025, 2, 27), rule);
        Due(rule, "guest", new(2025, 2, 20)).ShouldBe(new DateOnly(2025, 2, 23), rule);
    }

    [Theory]
    [InlineData("The due_on is lent_on plus 14 days. If the due_on would be a Sunday, it is the Monday after.")]
    [InlineData("The due_on is lent_on plus 14 days. If due_on falls on a Sunday, it is moved to the next Monday.")]
    [InlineData("The due_on is lent_on plus 14 days. When the due_on is a Sunday, it becomes the following Monday.")]
    public void A_day_may_not_be_a_Sunday(string rule)
    {
        Due(rule, "adult", new(2025, 3, 2)).ShouldBe(new DateOnly(2025, 3, 17), rule);
        Due(rule, "adult", new(2025, 3, 1)).ShouldBe(new DateOnly(2025, 3, 15), rule);
    }

    [Theory]
    [InlineData(
        "The due_on is lent_on plus 14 days. If the due_on falls on a weekend, it is moved to the next Monday."
    )]
    [InlineData("The due_on is lent_on plus 14 days. If due_on is a Saturday or Sunday, it is the Monday after.")]
    public void A_day_may_not_lie_in_a_weekend(string rule)
    {
        Due(rule, "adult", new(2025, 3, 1)).ShouldBe(new DateOnly(2025, 3, 17), rule);
        Due(rule, "adult", new(2025, 2, 28)).ShouldBe(new DateOnly(2025, 3, 14), rule);
    }

    [Theory]
    [InlineData("The due_on is lent_on plus the loan period.")]
    [InlineData("The due_on is lent_on plus 14 working days.")]
    [InlineData("The due_on is lent_on plus 2 hours.")]
    [InlineData(
        "The loan period is 7 days for a child and 14 days for an adult. The due_on is lent_on plus the loan period."
    )]
    [InlineData("The due_on is lent_on plus 14 days. If the due_on would be a Sunday, it is the Saturday after.")]
    [InlineData("The due_on is lent_on plus 14 days. If the due_on is a holiday, it is the day after.")]
    public void What_is_not_understood_as_a_whole_is_left_to_a_human(string rule) =>
        Node(rule).Operations[1].Logic.ShouldBeOfType<StubLogic>(rule);

    private static DateOnly? Due(string rule, string kind, DateOnly day)
    {
        var node = Node(rule);
        var logic = node.Operations[1].Logic;
        logic.ShouldBeOfType<CreateLogic>(
            string.Join(" | ", (logic as StubLogic)?.Unmet.Select(unmet => unmet.Sentence + ": " + unmet.Reason) ?? [])
        );
        var given = new Dictionary<string, object?>(StringComparer.Ordinal)
        {
            ["member_no"] = "M1",
            ["kind"] = kind,
            ["lent_on"] = day,
            ["lent_at"] = new DateTimeOffset(2025, 3, 1, 9, 0, 0, TimeSpan.Zero),
        };
        var outcome = new RecordInterpreter(node.Entity!, node.Tables).Apply(
            logic,
            new Dictionary<string, object?>(StringComparer.Ordinal),
            given
        );
        outcome.Record["call_at"].ShouldBe(new DateTimeOffset(2025, 3, 1, 11, 0, 0, TimeSpan.Zero));
        return outcome.Record["due_on"] as DateOnly?;
    }

    private static NodeSpec Node(string rule) => Specified.Node(Head + rule + Call + "\n");
}
