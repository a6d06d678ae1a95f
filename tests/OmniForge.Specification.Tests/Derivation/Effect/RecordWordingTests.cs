using OmniForge.Specification.Logic.Interpretation;
using OmniForge.Specification.Logic.Operations;
using OmniForge.Specification.Model;
using Shouldly;
using Xunit;

namespace OmniForge.Specification.Tests.Derivation.Effect;

public sealed class RecordWordingTests
{
    private const string Loans = """
        # Tool pool

        The village shares its tools.

        ## Loan

        | Field | Type | Rule |
        |---|---|---|
        | loan_id | UUID | made by the system |
        | member_id | text | 1 to 20 characters |
        | member_kind | `adult`, `child` or `guest` | |
        | tool_code | text | 1 to 20 characters |
        | taken_on | date | |
        | status | `open`, `reserved` or `returned` | `open` at first |

        ## Operations

        ### Get loan

        Takes loan_id. Answers the loan.

        ### Enter loan

        Takes member_id, member_kind, tool_code and taken_on. Answers the loan.


        """;

    private const string Stays = """
        # Guest house

        The guest house keeps its stays.

        ## Stay

        | Field | Type | Rule |
        |---|---|---|
        | stay_id | UUID | made by the system |
        | room | text | 1 to 20 characters |
        | guest_name | text | 1 to 40 characters |
        | starts_at | time with zone | |
        | ends_at | time with zone | |
        | status | `confirmed`, `waiting` or `cancelled` | `confirmed` at first |

        ## Operations

        ### Get stay

        Takes stay_id. Answers the stay.

        ### Book stay

        Takes room, guest_name, starts_at and ends_at. Answers the stay.


        """;

    [Theory]
    [InlineData("A member may have at most 3 open loans.")]
    [InlineData("A member can have no more than three open loans at the same time.")]
    [InlineData("Each member may hold up to 3 open loans at once.")]
    [InlineData("A member must never have more than 3 open loans.")]
    [InlineData("No member may have more than 3 open loans.")]
    [InlineData("A member must have fewer than 4 open loans.")]
    [InlineData("There may be at most 3 open loans per member.")]
    [InlineData("There are never more than 3 open loans of the same member.")]
    [InlineData("At most 3 open loans per member are allowed.")]
    [InlineData("No more than 3 open loans may be assigned to one member.")]
    [InlineData("At most three loans with the status `open` may be held by a member.")]
    [InlineData("The number of open loans per member is at most 3.")]
    [InlineData("The number of open loans per member must not exceed 3.")]
    [InlineData("The number of open loans per member is limited to 3.")]
    [InlineData("The maximum number of open loans per member is 3.")]
    [InlineData("A loan is refused if the member already has 3 open loans.")]
    [InlineData("If the member already has 3 open loans, the request is refused.")]
    [InlineData("When the member has 3 or more open loans, the service shall refuse the request.")]
    [InlineData("The request is refused when the member has at least 3 other open loans.")]
    [InlineData("Entering a loan is refused if the member has more than 2 open loans.")]
    [InlineData("A member with 3 open loans cannot take another tool.")]
    [InlineData("A member who already has 3 open loans may not enter another loan.")]
    [InlineData("A member may have at most 3 loans that are open.")]
    [InlineData("A member may have at most 3 open loans. A request that would go beyond it is refused.")]
    public void A_number_of_records_is_limited(string rule)
    {
        var node = Node(Loans, rule);

        Refused(node, Loan(), Many(3, Loan())).ShouldBeTrue(rule);
        Refused(node, Loan(), Many(2, Loan())).ShouldBeFalse(rule);
        Refused(node, Loan(), [.. Many(2, Loan()), Loan(status: "returned")]).ShouldBeFalse(rule);
        Refused(node, Loan(), [.. Many(2, Loan()), Loan(member: "other")]).ShouldBeFalse(rule);
    }

    [Theory]
    [InlineData("A tool with an open loan cannot be entered again.")]
    [InlineData("There is never more than one open loan per tool.")]
    [InlineData("There may be only one open loan per tool.")]
    [InlineData("Only one open loan per tool is allowed.")]
    [InlineData("A tool can have only one open loan.")]
    [InlineData("Two open loans of the same tool are not possible.")]
    [InlineData("No two open loans have the same tool code.")]
    [InlineData("The request is refused if there is already an open loan of the same tool.")]
    [InlineData("If there is another open loan for this tool, the request is rejected.")]
    [InlineData("The request is refused if the tool already has an open loan.")]
    [InlineData("A tool can be entered only if it has no open loan.")]
    [InlineData("A tool that is out, that is, one with an open loan, cannot be entered; the request is refused.")]
    public void A_second_record_is_refused(string rule)
    {
        var node = Node(Loans, rule);

        Refused(node, Loan(), [Loan(member: "other")]).ShouldBeTrue(rule);
        Refused(node, Loan(), [Loan(status: "returned")]).ShouldBeFalse(rule);
        Refused(node, Loan(), [Loan(tool: "saw")]).ShouldBeFalse(rule);
    }

    [Theory]
    [InlineData("A member may have at most 2 open or reserved loans.")]
    [InlineData("A member may have at most 2 loans with the status `open` or `reserved`.")]
    [InlineData("A member may have at most 2 loans that are not returned.")]
    [InlineData(
        "If the member already has 2 other loans with the status `open` or `reserved`, the service shall refuse the request."
    )]
    public void Several_values_may_count(string rule)
    {
        var node = Node(Loans, rule);

        Refused(node, Loan(), [Loan(), Loan(status: "reserved")]).ShouldBeTrue(rule);
        Refused(node, Loan(), [Loan(), Loan(status: "returned")]).ShouldBeFalse(rule);
    }

    [Theory]
    [InlineData(
        "A child may have at most 1 open loan and an adult at most 2. Guests have no limit. Loans are counted by member id."
    )]
    [InlineData("A child may have at most one open loan, an adult at most two. Loans are counted per member.")]
    public void A_limit_may_depend_on_what_the_holder_is(string rule)
    {
        var node = Node(Loans, rule);

        Refused(node, Loan(kind: "child"), [Loan()]).ShouldBeTrue(rule);
        Refused(node, Loan(kind: "adult"), [Loan()]).ShouldBeFalse(rule);
        Refused(node, Loan(kind: "adult"), Many(2, Loan())).ShouldBeTrue(rule);
        Refused(node, Loan(kind: "guest"), Many(5, Loan())).ShouldBeFalse(rule);
        Refused(node, Loan(kind: "child"), [Loan(member: "other")]).ShouldBeFalse(rule);
    }

    [Theory]
    [InlineData("A member may have at most 2 open loans per day.")]
    [InlineData("There may be at most 2 open loans of the same member on the same day.")]
    [InlineData("There are at most 2 open loans per member and day.")]
    public void Records_may_have_several_fields_in_common(string rule)
    {
        var node = Node(Loans, rule);

        Refused(node, Loan(), Many(2, Loan())).ShouldBeTrue(rule);
        Refused(node, Loan(), [Loan(), Loan(day: 2)]).ShouldBeFalse(rule);
        Refused(node, Loan(), [Loan(), Loan(member: "other")]).ShouldBeFalse(rule);
    }

    [Theory]
    [InlineData("Two confirmed stays of the same room never overlap.")]
    [InlineData("No two confirmed stays of one room may overlap.")]
    [InlineData("Confirmed stays in the same room must not overlap.")]
    [InlineData("A stay must not overlap another confirmed stay of the same room.")]
    [InlineData("The request is refused if it overlaps another confirmed stay in the same room.")]
    [InlineData("If the stay overlaps with a confirmed stay of the same room, it is refused.")]
    [InlineData(
        "Two confirmed stays of the same room never overlap. One may begin at the minute at which the other ends."
    )]
    [InlineData("Two stays of the same room never overlap. Waiting stays do not count. Cancelled stays are ignored.")]
    [InlineData(
        "Stays for the same room may not overlap in time. Cancelled or waiting stays do not count. Back-to-back stays are allowed."
    )]
    public void Records_of_one_thing_do_not_overlap(string rule)
    {
        var node = Node(Stays, rule);

        Refused(node, Stay(9, 11), [Stay(10, 12)]).ShouldBeTrue(rule);
        Refused(node, Stay(9, 13), [Stay(10, 12)]).ShouldBeTrue(rule);
        Refused(node, Stay(10, 11), [Stay(9, 12)]).ShouldBeTrue(rule);
        Refused(node, Stay(9, 10), [Stay(10, 12)]).ShouldBeFalse(rule);
        Refused(node, Stay(12, 13), [Stay(10, 12)]).ShouldBeFalse(rule);
        Refused(node, Stay(9, 11), [Stay(10, 12, room: "two")]).ShouldBeFalse(rule);
        Refused(node, Stay(9, 11), [Stay(10, 12, status: "cancelled")]).ShouldBeFalse(rule);
    }

    [Theory]
    [InlineData("A member may have at most 3 loans.")]
    [InlineData("A member may renew at most 3 open loans.")]
    [InlineData("A member may have at most 3 open loans, unless the warden agrees.")]
    [InlineData("A member may have at most 3 open loans of power tools.")]
    [InlineData("A child may have at most 2 open loans.")]
    [InlineData("A member should usually have at most 3 open loans in winter.")]
    [InlineData("A tool with an open loan and no deposit cannot be entered.")]
    [InlineData("Two open loans of tools that belong together are not possible.")]
    [InlineData("Two confirmed stays of the same member never overlap.")]
    public void What_is_not_understood_as_a_whole_is_left_to_a_human(string rule) =>
        Node(Loans, rule).Operations[1].Logic.ShouldBeOfType<StubLogic>(rule);

    [Fact]
    public void A_rule_for_all_is_checked_by_every_operation_that_may_break_it()
    {
        var node = Node(
            Stays,
            """
            ### Change stay

            Takes stay_id and any of room, starts_at and ends_at. Answers the stay.

            ### Cancel stay

            Takes stay_id. The status becomes `cancelled`. Answers the stay.

            ### Rename guest

            Takes stay_id and guest_name. The guest name becomes the given one. Answers the stay.

            ## Rules

            - Two confirmed stays of the same room never overlap.
            """
        );

        Guards(node, "book_stay").ShouldBe(1);
        Guards(node, "change_stay").ShouldBe(1);
        Guards(node, "cancel_stay").ShouldBe(0);
    }

    private static int Guards(NodeSpec node, string name) =>
        RecordLogic
            .GuardsOf(node.Operations.First(operation => operation.Name == name).Logic)
            .Count(RecordLogic.IsOfRecords);

    private static bool Refused(
        NodeSpec node,
        Dictionary<string, object?> given,
        IReadOnlyList<IReadOnlyDictionary<string, object?>> others
    )
    {
        var logic = node.Operations[1].Logic;
        logic.ShouldBeOfType<CreateLogic>(
            string.Join(" | ", (logic as StubLogic)?.Unmet.Select(unmet => unmet.Sentence + ": " + unmet.Reason) ?? [])
        );
        return new RecordInterpreter(node.Entity!, node.Tables)
            .Apply(logic, new Dictionary<string, object?>(StringComparer.Ordinal), given, others)
            .Error
            is not null;
    }

    private static IReadOnlyList<Dictionary<string, object?>> Many(int count, Dictionary<string, object?> record) =>
        [.. Enumerable.Repeat(record, count)];

    private static Dictionary<string, object?> Loan(
        string member = "m1",
        string kind = "adult",
        string tool = "axe",
        int day = 1,
        string status = "open"
    ) =>
        new(StringComparer.Ordinal)
        {
            ["member_id"] = member,
            ["member_kind"] = kind,
            ["tool_code"] = tool,
            ["taken_on"] = new DateOnly(2025, 3, day),
            ["status"] = status,
        };

    private static Dictionary<string, object?> Stay(
        int start,
        int end,
        string room = "one",
        string status = "confirmed"
    ) =>
        new(StringComparer.Ordinal)
        {
            ["room"] = room,
            ["guest_name"] = "Ada",
            ["starts_at"] = new DateTimeOffset(2025, 3, 1, start, 0, 0, TimeSpan.Zero),
            ["ends_at"] = new DateTimeOffset(2025, 3, 1, end, 0, 0, TimeSpan.Zero),
            ["status"] = status,
        };

    private static NodeSpec Node(string head, string rules) => Specified.Node(head + rules + "\n");
}
