using OmniForge.Requirements.Documents;
using OmniForge.Requirements.Extraction;
using OmniForge.Requirements.Planning;
using OmniForge.Specification.Derivation;
using OmniForge.Specification.Logic.Operations;
using OmniForge.Specification.Model;
using Shouldly;
using Xunit;

namespace OmniForge.Specification.Tests.Derivation.Effect;

public sealed class EffectWordingTests
{
    private const string Head = """
        # Boat register

        The harbour keeps its boats.

        ## The boat

        - `boat_id` – UUID, made by the system
        - `name` – text, 2 to 40 characters, required
        - `pier` – one of `north`, `south`, required
        - `berths` – number of beds, integer, 0 to 20, required
        - `masts` – integer, 0 to 4, default 1
        - `launched_on` – date, required
        - `insured` – true or false, default false

        ## Operations


        """;

    [Theory]
    [InlineData("Takes name, pier, berths and launched_on, and if wished masts and insured.")]
    [InlineData("Takes name, pier, berths, launched_on, masts? and insured?.")]
    [InlineData("Input: all of the above except boat_id. Output: the boat.")]
    [InlineData("Takes every field but boat_id.")]
    [InlineData("Stores a boat from name, pier, berths and launched_on; the caller may pass masts and insured.")]
    [InlineData("I give name, pier, berths and launched_on. I may specify masts and insured.")]
    public void A_creation_takes_what_a_sentence_lists(string sentence)
    {
        var operation = Operation($"### Add boat\n\n{sentence}\n", "add_boat");

        operation.Logic.ShouldBeOfType<CreateLogic>(sentence);
        operation
            .Inputs.Where(input => input.IsRequired)
            .Select(input => input.Name)
            .ShouldBe(["name", "pier", "berths", "launched_on"], sentence);
        operation.Inputs.Count.ShouldBe(6, sentence);
    }

    [Fact]
    public void What_a_creation_does_not_take_may_be_changed_later()
    {
        var boats = Node(
            Head
                + "### Add boat\n\nInput: all fields except boat_id and insured.\n\n"
                + "### Change boat\n\nTakes boat_id and what shall be different: masts, insured – one of them or several.\n"
        );

        boats
            .Operations[0]
            .Inputs.Select(input => input.Name)
            .ShouldBe(["name", "pier", "berths", "masts", "launched_on"]);
        boats.Operations[1].Logic.ShouldBeOfType<UpdateLogic>();
        boats.Operations[1].Inputs.Select(input => input.Name).ShouldBe(["boat_id", "masts", "insured"]);
    }

    [Theory]
    [InlineData("Answers items (boats, ascending by name) and total (their number).", "name")]
    [InlineData("Answers items, descending by masts, and total.", "masts desc")]
    [InlineData("The boats with the most beds come first.", "berths desc")]
    [InlineData("The boats with the fewest beds come first.", "berths")]
    [InlineData(
        "The boats with the most beds come first; with the same number of beds the name decides, A before Z.",
        "berths desc, name"
    )]
    [InlineData(
        "The boats with the most masts come first; with equal masts the name decides, Z before A.",
        "masts desc, name desc"
    )]
    public void The_order_of_a_list_may_be_told_by_what_comes_first(string sentence, string order)
    {
        var operation = Operation($"### List boats\n\nOne gets `items` and `total`. {sentence}\n", "list_boats");

        var list = operation.Logic.ShouldBeOfType<ListLogic>(sentence);
        string.Join(", ", list.Order.Select(key => key.Field + (key.IsDescending ? " desc" : "")))
            .ShouldBe(order, sentence);
    }

    [Theory]
    [InlineData("Blanks around the name are dropped.", true)]
    [InlineData("Boats of the north pier start insured.", true)]
    [InlineData("Small boats are put into the south.", true)]
    [InlineData("The masts of tugs are doubled.", true)]
    [InlineData("Returns the stored boat with its boat_id.", false)]
    [InlineData("The response is the whole boat.", false)]
    [InlineData("The harbour master likes it.", false)]
    public void What_is_said_of_the_entity_and_was_not_understood_at_all_needs_a_human(string sentence, bool isUnheard)
    {
        var text =
            $"### Add boat\n\nTakes name, pier, berths and launched_on, and if wished masts and insured. {sentence}\n";
        (Operation(text, "add_boat").Logic is StubLogic).ShouldBe(isUnheard, sentence);
    }

    [Theory]
    [InlineData("If one sends a pier, only boats there are shown; if one sends insured, only those with this value.")]
    [InlineData(
        "When the caller gives a pier, only the boats at it are listed. If it tells insured, only ones with that value are answered."
    )]
    [InlineData("Filters: pier?, insured?. Both can be sent together, then both must fit.")]
    [InlineData("Takes pier and insured, both optional. Filters are ANDed, no filter = everything.")]
    public void A_list_is_filtered_by_what_is_sent(string sentence)
    {
        var operation = Operation($"### List boats\n\n{sentence}\n", "list_boats");

        var list = operation.Logic.ShouldBeOfType<ListLogic>(sentence);
        list.Filters.Select(filter => (filter.Input, filter.Match))
            .ShouldBe([("pier", FilterMatch.Equal), ("insured", FilterMatch.Equal)], sentence);
    }

    [Theory]
    [InlineData("If one sends a pier, only boats elsewhere are shown.")]
    [InlineData("If one sends masts, only boats with more masts than this are shown.")]
    [InlineData("The boats with the most sails come first.")]
    [InlineData("The boats with the most beds come first, at most three of them.")]
    [InlineData("Sorted by launched_on, the newest first, but only insured ones.")]
    public void What_a_list_cannot_do_needs_a_human(string sentence) =>
        Operation($"### List boats\n\n{sentence}\n", "list_boats").Logic.ShouldBeOfType<StubLogic>(sentence);

    [Theory]
    [InlineData("- list: newest launched_on first.", true)]
    [InlineData("- Listing: the newest launched_on first.", true)]
    [InlineData("- Whatever is listed has its newest launched_on first.", false)]
    [InlineData("- list: at most three boats of a pier.", false)]
    public void A_note_belongs_to_the_operation_that_it_is_labelled_with(string note, bool isRead)
    {
        var logic = Operation(
            $"### List boats\n\nAnswers items and total.\n\n## Notes\n\n{note}\n",
            "list_boats"
        ).Logic;

        if (isRead)
        {
            logic.ShouldBeOfType<ListLogic>(note).Order.ShouldHaveSingleItem(note).Field.ShouldBe("launched_on");
        }
        else
        {
            logic.ShouldBeOfType<StubLogic>(note);
        }
    }

    [Theory]
    [InlineData("name, launched_on are frozen once registered.", true)]
    [InlineData("The name and launched_on of a boat are for life.", true)]
    [InlineData("The name and launched_on stay what they are.", true)]
    [InlineData("The name cannot be changed after the boat is insured.", false)]
    [InlineData("If the boat is insured, the name stays what it is.", false)]
    public void A_field_is_fixed_from_the_beginning_or_under_a_condition(string sentence, bool isFixed)
    {
        var operation = Operation(
            $"### Change boat\n\nTakes boat_id and any other field.\n\n## Notes\n\n- {sentence}\n",
            "change_boat"
        );

        if (isFixed)
        {
            operation.Logic.ShouldBeOfType<UpdateLogic>(sentence);
            operation.Inputs.Select(input => input.Name).ShouldBe(["boat_id", "pier", "berths", "masts", "insured"]);
        }
        else
        {
            operation.Logic.ShouldBeOfType<StubLogic>(sentence);
        }
    }

    [Theory]
    [InlineData("Entering the same boat twice is fine, people do that.")]
    [InlineData("Duplicates are allowed.")]
    public void Duplicates_may_be_allowed(string sentence) =>
        Operation($"### Add boat\n\nTakes name, pier, berths, launched_on. {sentence}\n", "add_boat")
            .Logic.ShouldBeOfType<CreateLogic>(sentence);

    [Fact]
    public void What_stands_below_the_heading_of_an_operation_is_its_own()
    {
        var node = Node(
            Head.Replace("## Operations", "## Manage boats", StringComparison.Ordinal)
                + "### Add boat\n\nTakes name, pier, berths and launched_on.\n\n"
                + "### Move boat\n\nTakes boat_id and pier. The pier must differ from the present one.\n"
        );

        node.Operations.Single(operation => operation.Name == "add_boat").Logic.ShouldBeOfType<CreateLogic>();
        node.Operations.Single(operation => operation.Name == "move_boat")
            .Logic.ShouldBeOfType<StubLogic>()
            .Unmet.ShouldContain(unmet => unmet.Sentence.Contains("differ", StringComparison.Ordinal));
    }

    [Fact]
    public void Operations_and_fields_may_stand_in_aligned_columns()
    {
        var node = Node(
            """
            boats / SPEC
            ============

            record `Boat`

                boat_id      uuid      server-generated
                code         string    req   ^[A-Z]{2}[0-9]{3}$    e.g. AB123
                pier         enum      req   north | south
                berths       int       opt   0..20       default 2

            ops

                op             in                                     out
                -------------  -------------------------------------  --------------
                register_boat  all of the above except boat_id        Boat
                fetch_boat     boat_id                                Boat
                amend_boat     boat_id + any of: pier,                Boat
                               berths
                browse_boats   pier?                                  items, total

            notes

             - amend: keys you don't send keep their value.
             - browse: highest berths first.
            """
        );

        node.Operations.Select(operation => operation.Name)
            .ShouldBe(["register_boat", "fetch_boat", "amend_boat", "browse_boats"]);
        node.Operations.ShouldAllBe(operation => !(operation.Logic is StubLogic));
        node.Operations[0].Inputs.Select(input => input.Name).ShouldBe(["code", "pier", "berths"]);
        node.Operations[2].Inputs.Select(input => input.Name).ShouldBe(["boat_id", "pier", "berths"]);
        node.Operations[3].Logic.ShouldBeOfType<ListLogic>().Order.ShouldHaveSingleItem().IsDescending.ShouldBeTrue();
    }

    private static OperationSpec Operation(string text, string name) =>
        Node(Head + text).Operations.Single(operation => operation.Name == name);

    private static NodeSpec Node(string text) =>
        Specifier
            .Specify(Planner.Plan([SemanticAnalyzer.Analyze(PrdReader.Parse("boats.md", text))], null).Plan)
            .Nodes.ShouldHaveSingleItem();
}
