using OmniForge.Specification.Logic.Interpretation;
using OmniForge.Specification.Logic.Operations;
using OmniForge.Specification.Model;
using Shouldly;
using Xunit;

namespace OmniForge.Specification.Tests.Derivation.Effect;

public sealed class ScaleWordingTests
{
    private const string Head = """
        # Boat hire

        The pond lets its boats.

        ## Trip

        | Field | Type | Rule |
        |---|---|---|
        | trip_id | UUID | made by the system |
        | boat | `canoe`, `dinghy` or `raft` | |
        | starts_at | time with zone | |
        | ends_at | time with zone | |
        | guests | integer | 1 to 40 |
        | note | text | at most 30 characters |

        Places:

        | Boat | Places |
        |---|---|
        | `canoe` | 2 |
        | `dinghy` | 5 |
        | `raft` | 12 |

        ## Rules

        - …

        ## Operations

        ### Get trip

        Takes trip_id. Answers the trip.

        ### Book trip

        Takes boat, starts_at, ends_at, guests and note. Answers the trip.
        """;

    [Theory]
    [InlineData("`starts_at` and `ends_at` lie on a full quarter of an hour.", 15)]
    [InlineData(
        "Both `starts_at` and `ends_at` must lie on a full quarter of an hour: minutes 00, 15, 30 or 45, no seconds.",
        15
    )]
    [InlineData("`starts_at` and `ends_at` are always on the half hour.", 30)]
    [InlineData("`starts_at` and `ends_at` must be on a full hour.", 60)]
    [InlineData("`starts_at` must fall on multiples of 10 minutes.", 10)]
    public void Times_lie_on_marks(string rule, int step)
    {
        Refused(rule, minute: 0).ShouldBeFalse(rule);
        Refused(rule, minute: step % 60).ShouldBeFalse(rule);
        Refused(rule, minute: 7).ShouldBeTrue(rule);
        Refused(rule, minute: 0, second: 1).ShouldBeTrue(rule);
    }

    [Theory]
    [InlineData("There are no more guests than the boat has places.")]
    [InlineData("There must not be more guests than the boat has places.")]
    [InlineData("The guests must not exceed the places of the boat.")]
    [InlineData("`guests` is at most the places of the boat.")]
    public void A_number_of_a_table_limits(string rule)
    {
        Refused(rule, guests: 5).ShouldBeFalse(rule);
        Refused(rule, guests: 6).ShouldBeTrue(rule);
        Refused(rule, boat: "raft", guests: 12).ShouldBeFalse(rule);
        Refused(rule, boat: "canoe", guests: 3).ShouldBeTrue(rule);
    }

    [Theory]
    [InlineData("`starts_at` and `ends_at` lie on a full quarter of an hour: minutes 00, 20 or 40.")]
    [InlineData("`starts_at` lies on a full quarter of an hour in summer.")]
    [InlineData("There are no more guests than the boat has oars.")]
    [InlineData("There are no more guests than the boat has places on weekdays.")]
    public void What_says_more_is_left_to_a_human(string rule) => Book(Node(rule)).ShouldBeOfType<StubLogic>(rule);

    [Theory]
    [InlineData(
        "Blanks at the beginning and the end of `note` are removed; the 30 characters are counted after that. A note that is empty then is stored as `none`."
    )]
    [InlineData("Blanks at both ends of a note are removed. If it is empty, it is stored as `none`.")]
    public void An_empty_text_is_kept_as_another(string rule)
    {
        var type = Node(rule)
            .Entity!.Model.Fields.First(field => field.Name == "note")
            .Type.ShouldBeOfType<TextType>(rule);
        type.Trim.ShouldBeTrue(rule);
        type.WhenEmpty.ShouldBe("none", rule);
        type.MaxLength.ShouldBe(30, rule);
        Book(Node(rule)).ShouldBeOfType<CreateLogic>(rule);
    }

    [Fact]
    public void A_note_that_is_not_empty_stays() =>
        Node("A note that is not empty is stored as `seen`.")
            .Entity!.Model.Fields.First(field => field.Name == "note")
            .Type.ShouldBeOfType<TextType>()
            .WhenEmpty.ShouldBeNull();

    private static bool Refused(string rule, string boat = "dinghy", int guests = 2, int minute = 0, int second = 0)
    {
        var node = Node(rule);
        var logic = Book(node);
        logic.ShouldBeOfType<CreateLogic>(rule);
        var start = new DateTimeOffset(2025, 3, 1, 9, 0, 0, TimeSpan.Zero).AddMinutes(minute).AddSeconds(second);
        var given = new Dictionary<string, object?>(StringComparer.Ordinal)
        {
            ["boat"] = boat,
            ["starts_at"] = start,
            ["ends_at"] = start.AddHours(1),
            ["guests"] = (decimal)guests,
            ["note"] = "hat",
        };
        return new RecordInterpreter(node.Entity!, node.Tables)
            .Apply(logic, new Dictionary<string, object?>(StringComparer.Ordinal), given)
            .Error
            is not null;
    }

    private static OperationLogic Book(NodeSpec node) =>
        node.Operations.First(operation => operation.Name == "book_trip").Logic;

    private static NodeSpec Node(string rule) => Specified.Node(Head.Replace("…", rule, StringComparison.Ordinal));
}
