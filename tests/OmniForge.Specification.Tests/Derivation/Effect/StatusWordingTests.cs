using OmniForge.Requirements.Documents;
using OmniForge.Requirements.Extraction;
using OmniForge.Requirements.Planning;
using OmniForge.Specification.Derivation;
using OmniForge.Specification.Logic.Expressions;
using OmniForge.Specification.Logic.Operations;
using OmniForge.Specification.Model;
using Shouldly;
using Xunit;

namespace OmniForge.Specification.Tests.Derivation.Effect;

public sealed class StatusWordingTests
{
    private const string Head = """
        # Kennel register

        ## Dogs

        A dog has

        - dog_id: UUID, made by the register
        - name: 2 to 50 characters
        - plan: `basic` or `full`, default `basic`
        - status: `waiting`, `boarding` or `gone`; a new dog is waiting
        - remark: 1 to 120 characters, may be null

        Operations:

        1. **Add dog**: takes name; plan is optional. Answers the dog.
        2. **Get dog**: takes dog_id. Answers the dog.
        3. **Change dog**: takes dog_id and any of name and plan. Answers the dog.
        4. **Move dog**: takes dog_id. The status becomes boarding.
        """;

    [Theory]
    [InlineData("A dog who is gone already leads to INVALID_STATE.", "(status NotEqual 'gone')")]
    [InlineData("A dog that is already gone is refused.", "(status NotEqual 'gone')")]
    [InlineData("A dog that is not waiting is refused with INVALID_STATE.", "(status Equal 'waiting')")]
    [InlineData("A dog whose status is not waiting is refused with INVALID_STATE.", "(status Equal 'waiting')")]
    [InlineData("A gone dog leads to INVALID_STATE.", "(status NotEqual 'gone')")]
    [InlineData("A gone dog cannot be moved.", "(status NotEqual 'gone')")]
    [InlineData("Moving a gone dog is refused with INVALID_STATE.", "(status NotEqual 'gone')")]
    [InlineData("If the dog is gone, the request is refused.", "(status NotEqual 'gone')")]
    [InlineData("If the dog is not waiting, the answer is INVALID_STATE.", "(status Equal 'waiting')")]
    [InlineData("Fails with INVALID_STATE if the dog is gone.", "(status NotEqual 'gone')")]
    [InlineData("INVALID_STATE unless the dog is waiting.", "(status Equal 'waiting')")]
    [InlineData("It is refused with INVALID_STATE when the status is gone.", "(status NotEqual 'gone')")]
    [InlineData("Only a waiting dog can be moved; otherwise INVALID_STATE.", "(status Equal 'waiting')")]
    [InlineData("A dog with status other than waiting is refused with INVALID_STATE.", "(status Equal 'waiting')")]
    public void A_status_that_refuses_is_read_in_many_wordings(string sentence, string condition)
    {
        var action = Operation(sentence, "move_dog").Logic.ShouldBeOfType<ActionLogic>(sentence);

        var guard = action.Guards.ShouldHaveSingleItem(sentence);
        guard.Error.ShouldBe(ErrorKind.InvalidState);
        Written(guard.Condition).ShouldBe(condition, sentence);
    }

    [Theory]
    [InlineData("A gone dog whose owner sings leads to INVALID_STATE.")]
    [InlineData("If the dog is gone and older than its owner, it is refused with INVALID_STATE.")]
    [InlineData("A dog that is gone is refused with INVALID_STATE unless it is Sunday.")]
    [InlineData("A dog with a gone tail gets INVALID_STATE.")]
    [InlineData(
        "When a `waiting` or `boarding` dog is gone, its status shall become `gone` and remark shall be kept in the old file."
    )]
    public void A_status_with_a_condition_that_is_not_understood_needs_a_human(string sentence) =>
        Operation(sentence, "move_dog").Logic.ShouldBeOfType<StubLogic>(sentence);

    [Fact]
    public void A_field_may_have_the_name_of_a_part_of_a_document() =>
        Operation("", "add_dog").Inputs.Select(input => input.Name).ShouldContain("plan");

    private static OperationSpec Operation(string sentence, string name)
    {
        var analysis = SemanticAnalyzer.Analyze(PrdReader.Parse("kennel.md", $"{Head} {sentence}\n"));
        return Specifier
            .Specify(Planner.Plan([analysis], null).Plan)
            .Nodes.ShouldHaveSingleItem()
            .Operations.Single(operation => operation.Name == name);
    }

    private static string Written(Expression expression) =>
        expression switch
        {
            FieldExpression field => field.Name,
            LiteralExpression { Value: string value } => $"'{value}'",
            BinaryExpression binary => $"({Written(binary.Left)} {binary.Operator} {Written(binary.Right)})",
            _ => expression.ToString(),
        };
}
