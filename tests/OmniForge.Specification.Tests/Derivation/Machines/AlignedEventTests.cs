using OmniForge.Specification.Logic.Operations;
using Shouldly;
using Xunit;

namespace OmniForge.Specification.Tests.Derivation.Machines;

/// <summary>Events in columns of plain text, and a field for the state that is called as no other.</summary>
public sealed class AlignedEventTests
{
    private const string Text = """
        Lock gate at the old canal

        The logic is asked with the gate as it is and with one event, and replies with the gate as it is after that.

        The gate has three properties:

          gate_id       text, which is not touched
          position      shut, filling, open or draining
          passages      whole number, zero or above

        What can happen:

          fill          shut → filling
          full          filling → open
          drain         open → draining, passages grows by one
          empty         draining → shut

        An event that is not foreseen for the position gets INVALID_STATE.
        """;

    [Fact]
    public void Each_line_is_an_event() =>
        Specified
            .Node(Text)
            .Operations.Select(operation => operation.Logic)
            .OfType<FoldLogic>()
            .SelectMany(logic => logic.Events)
            .Order(StringComparer.Ordinal)
            .ShouldBe(["drain", "empty", "fill", "full"]);

    [Fact]
    public void The_field_that_lists_the_states_holds_them() =>
        Specified
            .Node(Text)
            .Operations.ShouldAllBe(operation => operation.Outputs.Any(field => field.Name == "position"));
}
