using OmniForge.Requirements.Documents;
using OmniForge.Requirements.Extraction;
using OmniForge.Requirements.Planning;
using OmniForge.Specification.Derivation;
using OmniForge.Specification.Logic.Expressions;
using OmniForge.Specification.Logic.Operations;
using OmniForge.Specification.Model;
using Shouldly;
using Xunit;

namespace OmniForge.Specification.Tests.Derivation.Workflows;

public sealed class WorkflowWordingTests
{
    private const string Head = """
        # Workflow: Open shop

        An orchestrator says which steps are next.

        ## Input

        - `completed_steps`: names of the completed steps, the earliest first
        - `failed_step`: name of the step that failed, otherwise null
        - `visitors`: how many come, an integer, 0 or more

        ## Steps

        1. **Rent room** – the first step.
        2. **Hire guard** – after Rent room. Only if visitors is more than 100.
        3. **Paint room** – at the same time as Hire guard.
        4. **Open doors** – when both Hire guard and Paint room are done.

        To undo Rent room: Leave room. To undo Hire guard: Dismiss guard.

        ## Answer


        """;

    [Theory]
    [InlineData("next_steps holds every step that may begin, in the order of the numbers above.")]
    [InlineData("A step that has begun but isn't completed yet is still listed.")]
    [InlineData(
        "status is running, completed when every step that applies is done, or compensating when a step has failed."
    )]
    [InlineData(
        "As soon as failed_step is set, next_steps has no entries and compensations lists what undoes the completed steps, the last completed first."
    )]
    [InlineData("What was done is undone in reverse order: the step that was completed last is undone first.")]
    [InlineData("The failed step itself isn't undone, since it didn't succeed.")]
    [InlineData("A name that isn't one of the four steps is an error.")]
    [InlineData(
        "A step whose condition is not true is left out, and whoever waits for it waits for its predecessors instead."
    )]
    [InlineData("Step names are written in snake_case, like `rent_room`.")]
    [InlineData("compensations is empty unless a step has failed.")]
    [InlineData("The orchestrator has no memory and never does a step itself.")]
    [InlineData(
        "A step name other than the four above SHALL be refused, in `completed_steps` as well as in `failed_step`."
    )]
    [InlineData("Any step name not listed under *Steps* → error.")]
    [InlineData("A step name that does not occur in section 2 is refused, in either field.")]
    [InlineData("A name that is none of the four steps is refused.")]
    [InlineData("Requests with a name that is not a step are rejected.")]
    [InlineData("Calls that mention an unknown step are turned down.")]
    [InlineData("A name that is none of the steps 1 to 4 leads to an error.")]
    [InlineData("`open_shop` coordinates what seven trades do between the first idea and the opening.")]
    [InlineData("compensations: with a failed step, the reverse order of completion. Otherwise `[]`")]
    public void What_every_workflow_does_needs_nobody(string sentence) =>
        Derive(sentence).Logic.ShouldBeOfType<ConductLogic>(sentence);

    [Theory]
    [InlineData("A failed step is retried three times.")]
    [InlineData("A step that takes more than 20 minutes counts as failed.")]
    [InlineData("If an optional step fails, the workflow continues.")]
    [InlineData("compensations lists what undoes the completed steps, the first completed first.")]
    [InlineData("When a step has failed, the failed step is undone, too.")]
    [InlineData("At most two steps are in next_steps at once.")]
    [InlineData("next_steps is sorted in alphabetical order.")]
    [InlineData("When a step has failed, the status is aborted.")]
    [InlineData("Open doors must not begin before visitors is known.")]
    [InlineData("A failed_step that stands in completed_steps, too, is refused.")]
    [InlineData("`lock_doors` comes after `open_doors` on sundays.")]
    [InlineData("The helper of `open_doors` is `close_doors`.")]
    [InlineData("A step name other than the first two SHALL be refused.")]
    [InlineData("`open_shop` coordinates the trades; no more than two of them may be busy.")]
    [InlineData("If the landlord is in town, Dismiss guard is left out of the compensations.")]
    [InlineData("If `open_doors` is the step that nobody liked, the room is kept, so Leave room doesn't appear.")]
    [InlineData("Leave room never appears among the compensations.")]
    [InlineData("When a step fails, nothing is undone.")]
    [InlineData("A step is only in next_steps when the caretaker is there.")]
    [InlineData("Once the fire brigade has called, the status is completed.")]
    public void What_deviates_needs_a_human(string sentence) =>
        Derive(sentence).Logic.ShouldBeOfType<StubLogic>(sentence);

    [Theory]
    [InlineData("A failed step is retried three times.")]
    public void What_needs_a_human_refuses_no_step(string sentence)
    {
        var operation = Derive(sentence);

        operation.Logic.ShouldBeOfType<StubLogic>(sentence);
        operation.Inputs.Single(input => input.Name == "failed_step").Type.ShouldBeOfType<TextType>();
    }

    [Theory]
    [InlineData("It is done if serves_wine is true, and also if guest_count is at least 50.")]
    [InlineData("It takes place if serves_wine is true, or if guest_count is at least 50.")]
    [InlineData("It is needed if serves_wine is true. It is also needed if guest_count is at least 50.")]
    public void One_of_several_conditions_may_be_enough(string sentence) =>
        ConditionOfGuard($"2. **Hire guard** follows the room. {sentence}")
            .ShouldBe("(serves_wine Or (guest_count GreaterOrEqual 50))", sentence);

    [Theory]
    [InlineData("not for a minor release", "NotEqual")]
    [InlineData("but a minor release goes without it", "NotEqual")]
    [InlineData("but a minor release goes without it, unless it is urgent", "Or,NotEqual,Input")]
    [InlineData("only for major releases", "Equal")]
    public void A_condition_is_read_with_its_exception(string words, string operators)
    {
        var node = Node(
            """
            # Workflow: Ship build

            ## Input

            - `completed_steps`: names of the completed steps, the earliest first
            - `failed_step`: name of the step that failed, otherwise null
            - `release_type`: `major` or `minor`, required
            - `is_urgent`: boolean, required

            ## Steps

            1. **Build package** – the first step.
            2. **Test package** – after Build package,
            """ + $" {words}.\n3. **Send package** – after Test package.\n"
        );

        node.Operations.ShouldHaveSingleItem().Logic.ShouldBeOfType<ConductLogic>(words);
        var condition = node.Workflow.ShouldNotBeNull().Steps[1].Condition.ShouldNotBeNull().ToString();
        operators.Split(',').ShouldAllBe(part => condition.Contains(part, StringComparison.Ordinal), condition);
    }

    [Theory]
    [InlineData("when: abroad", "abroad")]
    [InlineData("when: days > 3", "(days Greater 3)")]
    [InlineData("only_if: \"days is at least 3\"   # short trips need none", "(days GreaterOrEqual 3)")]
    [InlineData("skip_if: abroad", "(Not abroad)")]
    public void A_listed_step_has_its_condition(string entry, string condition)
    {
        var node = Node(Listing(entry));

        node.Operations.ShouldHaveSingleItem().Logic.ShouldBeOfType<ConductLogic>(entry);
        Written(node.Workflow!.Steps[1].Condition.ShouldNotBeNull()).ShouldBe(condition, entry);
    }

    [Theory]
    [InlineData("when: abroad   # at most 3 attempts")]
    [InlineData("when: far away")]
    [InlineData("timeout: PT5M")]
    public void What_a_listing_says_beyond_order_needs_a_human(string entry) =>
        Node(Listing(entry)).Operations.ShouldHaveSingleItem().Logic.ShouldBeOfType<StubLogic>(entry);

    private static string Listing(string entry) =>
        $"""
            # Workflow: Plan trip

            ## Input

            - `completed_steps`: names of the completed steps, the earliest first
            - `failed_step`: name of the step that failed, otherwise null
            - `abroad`: boolean, required
            - `days`: integer, required

            ## Steps

                - step: choose_place   # the family decides
                  after: []
                - step: renew_passport
                  after: [choose_place]
                  {entry}
                - step: book_hotel
                  after: [renew_passport]
            """;

    [Theory]
    [InlineData("The request SHALL consist of {0}.")]
    [InlineData("Its input comprises {0}.")]
    [InlineData("Each request carries {0}.")]
    [InlineData("The orchestrator is told {0}.")]
    public void What_the_workflow_is_told_may_stand_in_a_sentence(string sentence)
    {
        var fields =
            "`completed_steps` (the steps completed so far, in the order of their completion), `failed_step` (the step that failed, null otherwise) and `abroad` (boolean, mandatory)";
        var node = Node(
            $"""
            # Workflow: Plan trip

            ## Steps

            - FR-1 The workflow SHALL begin with the step `choose_place`.
            - FR-2 Once `choose_place` is completed, `renew_passport` SHALL be started, but only if `abroad` is true.
            - FR-3 `book_hotel` SHALL be started once `renew_passport` is completed or, where `renew_passport` is skipped, once `choose_place` is completed.

            ## Interface

            {sentence.Replace("{0}", fields, StringComparison.Ordinal)}
            """
        );

        var operation = node.Operations.ShouldHaveSingleItem();
        operation.Logic.ShouldBeOfType<ConductLogic>(sentence);
        operation
            .Inputs[0]
            .ShouldSatisfyAllConditions(
                field => field.Name.ShouldBe("abroad"),
                field => field.Type.ShouldBeOfType<BooleanType>(),
                field => field.IsRequired.ShouldBeTrue()
            );
    }

    [Fact]
    public void A_branch_told_beside_others_ends_with_them()
    {
        var node = Node(
            """
            # Open street

            The service receives `completed_steps` (list of steps), `failed_step` (a step or null) and `staged` (boolean, required).

            ## Course

            It starts with `check_form`. After that, `ask_police` and `ask_fire_brigade` can begin. If `staged` is true,
            `inspect_stage` runs in parallel with them too. `write_permit` starts when all of these are completed.

            """
        );

        var steps = node.Workflow.ShouldNotBeNull().Steps;
        steps[^1].WaitsFor.ShouldBe(["ask_police", "ask_fire_brigade", "inspect_stage"], ignoreOrder: true);
        steps[3].Condition.ShouldNotBeNull();
        node.Operations.ShouldHaveSingleItem().Name.ShouldBe("open_street");
    }

    [Fact]
    public void The_operation_has_the_workflow_s_name_and_what_it_is_told()
    {
        var operation = Derive("");

        operation.Name.ShouldBe("open_shop");
        operation.Inputs.Select(input => input.Name).ShouldBe(["visitors", "completed_steps", "failed_step"]);
        operation.Outputs.Select(output => output.Name).ShouldBe(["status", "next_steps", "compensations"]);
    }

    [Theory]
    [InlineData("It is done for fairs only.", "(kind Equal 'fair')")]
    [InlineData("It is needed only for shows with at least 50 guests.", "(guest_count GreaterOrEqual 50)")]
    [InlineData("Without any guest (guest count 0) there is no such step.", "(guest_count NotEqual 0)")]
    [InlineData(
        "It is worth it only for shows with at least 50 guests, and a fair never has one.",
        "((kind NotEqual 'fair') And (guest_count GreaterOrEqual 50))"
    )]
    public void A_sentence_about_the_step_before_tells_when_it_takes_place(string sentence, string condition) =>
        ConditionOfGuard($"2. **Hire guard** follows the room. {sentence}").ShouldBe(condition, sentence);

    [Theory]
    [InlineData("but only for big shows, i.e. if `guest_count` is at least 50", "(guest_count GreaterOrEqual 50)")]
    [InlineData("only for shows with wine, that is, if `serves_wine` is true", "serves_wine")]
    [InlineData(
        "but only for fairs, i.e. when kind is fair. For all others this step SHALL be skipped",
        "(kind Equal 'fair')"
    )]
    [InlineData("but only if serves_wine is true. In all other cases it is left out", "serves_wine")]
    public void A_condition_is_what_the_words_behind_that_is_say(string words, string condition) =>
        ConditionOfGuard($"2. **Hire guard** follows the room, {words}.").ShouldBe(condition, words);

    [Fact]
    public void A_step_may_be_left_out_with_an_exception() =>
        ConditionOfGuard("2. **Hire guard**, but a fair goes without it, unless it serves the wine.")
            .ShouldBe("((kind NotEqual 'fair') Or serves_wine)");

    private static string ConditionOfGuard(string step)
    {
        var node = Node(
            $"""
            # Workflow: "Open show"

            An orchestrator says which steps are next.

            ## Input

                completed_steps   list of step names, in the order of completion
                failed_step       step name or null
                kind              play | concert | fair
                serves_wine       true | false       default false
                guest_count       integer, 0 or more

            ## Steps

            1. **Rent room** comes first.
            {step}
            3. **Open doors** follows the guard.

            ## Wishes that were turned down

            - Automatic retries: a step is tried three times before it counts as failed.
            """
        );
        node.Operations.ShouldHaveSingleItem().Logic.ShouldBeOfType<ConductLogic>(step);
        return Written(node.Workflow!.Steps.Single(one => one.Name == "hire_guard").Condition!);
    }

    private static string Written(Expression expression) =>
        expression switch
        {
            FieldExpression field => field.Name,
            LiteralExpression { Value: string value } => $"'{value}'",
            LiteralExpression literal => literal.Value!.ToString()!,
            NotExpression not => $"(Not {Written(not.Operand)})",
            BinaryExpression binary => $"({Written(binary.Left)} {binary.Operator} {Written(binary.Right)})",
            _ => expression.ToString(),
        };

    private static OperationSpec Derive(string text) => Node(Head + text + "\n").Operations.ShouldHaveSingleItem();

    private static NodeSpec Node(string text) =>
        Specifier
            .Specify(Planner.Plan([SemanticAnalyzer.Analyze(PrdReader.Parse("shop.md", text))], null).Plan)
            .Nodes.ShouldHaveSingleItem();
}
