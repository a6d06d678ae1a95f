using OmniForge.Requirements.Documents;
using OmniForge.Requirements.Extraction;
using OmniForge.Requirements.Extraction.Statements;
using Xunit;

namespace OmniForge.Requirements.Tests.Extraction.Statements;

/// <summary>What only tells of people, habits and the past is scenery, wherever it stands; what demands something never is.</summary>
public sealed class SceneryTests
{
    private const string Prd = """
        # Boat shed

        The club keeps its boats in two sheds.

        | Field | Type | Required | Rules |
        |---|---|---|---|
        | boat_id | UUID | – | assigned by the system |
        | label | text | yes | 2–20 characters |
        | hull | enum | yes | `wood` or `carbon` |

        ## Requirements

        - **Add boat.** Creates a boat from label and hull. Returns the stored boat.
        - **Get boat.** Returns the boat with the given boat_id.

        {0}

        ## {1}

        {2}
        """;

    [Theory]
    [InlineData("Most members never row before May.")]
    [InlineData("Rowers usually come on Saturdays.")]
    [InlineData("Mr Alder paints the wooden ones himself.")]
    [InlineData("We hope that the second shed is dry by then.")]
    [InlineData("The wooden boats were bought in 1968.")]
    [InlineData("Carbon is what the young ones want.")]
    [InlineData("In those days boats were painted.")]
    [InlineData("It was the treasurer who asked for a list.")]
    public void What_tells_of_people_habits_and_the_past_is_scenery(string sentence) =>
        Assert.Equal(SectionRole.Scenery, RoleOf(sentence, "Remarks", "Nothing yet."));

    [Theory]
    [InlineData("Add boat is for the treasurer's typing days.")]
    [InlineData("Get boat is there for the harbour office.")]
    [InlineData("There are two operations.")]
    public void What_an_operation_is_there_for_is_scenery(string sentence) =>
        Assert.Equal(SectionRole.Scenery, RoleOf(sentence, "Remarks", "Nothing yet."));

    [Theory]
    [InlineData("The key hangs at number 18.")]
    [InlineData("Our oars lean against the wall of the old shed.")]
    [InlineData("The key hangs behind the door.")]
    [InlineData("If by then at least 30 boats are in the register, it was worth it.")]
    [InlineData("It will have been worth the effort if nobody asks for the list.")]
    [InlineData("When all sheds are dry, we are content.")]
    public void Where_things_are_and_when_people_are_content_is_scenery(string sentence) =>
        Assert.Equal(SectionRole.Scenery, RoleOf(sentence, "Remarks", "Nothing yet."));

    [Theory]
    [InlineData("The label hangs at number 18.")]
    [InlineData("The boat hangs in the second shed.")]
    [InlineData("The newest hangs at the end of the list.")]
    [InlineData("The key hangs at number 18, and wood goes first.")]
    [InlineData("If at least 30 boats are in the register, no boat is added.")]
    [InlineData("If at least 30 boats are in the register, it was worth it and the next one is free.")]
    [InlineData("If a boat is refused, it was worth it.")]
    [InlineData("If at least 30 boats are in the register, the label was worth it.")]
    [InlineData("Add boat is for carbon boats.")]
    [InlineData("Get boat is for members only.")]
    [InlineData("There are three operations.")]
    [InlineData("Wooden boats are refused in winter.")]
    [InlineData("A label is mostly short, and an empty one is refused.")]
    [InlineData("The label was chosen as the default.")]
    [InlineData("We agreed that carbon boats go first.")]
    [InlineData("Most important: no two boats share a rack.")]
    [InlineData("Boats in the old shed go to the end of the queue.")]
    [InlineData("A boat that was sold leaves the shed.")]
    [InlineData("`hull` was once free text.")]
    public void What_may_be_a_rule_is_none(string sentence) =>
        Assert.NotEqual(SectionRole.Scenery, RoleOf(sentence, "Remarks", "Nothing yet."));

    [Theory]
    [InlineData("refused")]
    [InlineData("rejected")]
    [InlineData("declined")]
    [InlineData("denied")]
    [InlineData("forbidden")]
    [InlineData("prohibited")]
    [InlineData("disallowed")]
    [InlineData("accepted")]
    [InlineData("failing")]
    [InlineData("errors")]
    [InlineData("failures")]
    [InlineData("duplicates")]
    [InlineData("sorted")]
    [InlineData("ascending")]
    [InlineData("ordered")]
    [InlineData("descending")]
    [InlineData("rounded")]
    [InlineData("required")]
    [InlineData("requested")]
    [InlineData("callers")]
    [InlineData("replied")]
    [InlineData("returned")]
    [InlineData("ignored")]
    [InlineData("skipped")]
    [InlineData("omitted")]
    [InlineData("filtered")]
    [InlineData("discounted")]
    [InlineData("surcharges")]
    [InlineData("doubled")]
    [InlineData("exceeding")]
    [InlineData("computed")]
    [InlineData("calculated")]
    [InlineData("stored")]
    [InlineData("archived")]
    public void Every_form_of_a_word_that_demands_counts(string word) =>
        Assert.NotEqual(SectionRole.Scenery, RoleOf($"In those days boats were {word}.", "Remarks", "Nothing yet."));

    [Theory]
    [InlineData("Spring regatta", "12 May: all oars in the rack.")]
    [InlineData("From the board room", "The roof takes two more seasons, says the carpenter.")]
    public void A_part_that_names_nothing_and_demands_nothing_is_scenery(string heading, string sentence) =>
        Assert.Equal(SectionRole.Scenery, RoleOf("", heading, sentence));

    [Theory]
    [InlineData("Spring regatta", "In May the label turns green.")]
    [InlineData("From the board room", "Nobody can take two oars.")]
    [InlineData("From the board room", "Boats without oars are turned down with an error.")]
    [InlineData("Rules", "Two oars belong to each of them.")]
    [InlineData("What can the crew do with it?", "Two oars belong to each of them.")]
    public void A_part_that_names_or_demands_something_or_is_called_rules_is_none(string heading, string sentence) =>
        Assert.NotEqual(SectionRole.Scenery, RoleOf("", heading, sentence));

    private static SectionRole RoleOf(string sentence, string heading, string other)
    {
        var text = Prd.Replace("{0}", sentence, StringComparison.Ordinal)
            .Replace("{1}", heading, StringComparison.Ordinal)
            .Replace("{2}", other, StringComparison.Ordinal);
        var asked = sentence.Length > 0 ? sentence : other;
        return SemanticAnalyzer
            .Analyze(PrdReader.Parse("test.md", text))
            .Statements.First(statement => asked.Contains(statement.Text.Text, StringComparison.Ordinal))
            .Role;
    }
}
