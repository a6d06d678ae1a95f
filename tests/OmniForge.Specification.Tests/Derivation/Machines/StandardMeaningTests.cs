using Shouldly;
using Xunit;

namespace OmniForge.Specification.Tests.Derivation.Machines;

/// <summary>What every reducer does may be said in any words; what it does not do is left to a human.</summary>
public sealed class StandardMeaningTests
{
    private const string Head = """
        # Tug control

        A pure function from the tug as it is and an event to the tug afterwards.

        ## Tug

        - tug_id: text, never changes
        - mode: moored, sailing or towing
        - skipper: text or null
        - tows: integer, 0 or more

        ## Events

        - cast_off: moored → sailing. The event brings name (text, 1 to 40 characters), which becomes the skipper.
        - hook: sailing → towing. tows goes up by 1.
        - unhook: towing → sailing.
        - moor: sailing → moored. skipper becomes null.

        ## Rules


        """;

    [Theory]
    [InlineData("An event without an arrow from the present mode is rejected with INVALID_STATE.")]
    [InlineData("Whatever is not drawn above ends in INVALID_STATE.")]
    [InlineData(
        "If an event arrives at a moment for which nothing is written here, the component answers with INVALID_STATE."
    )]
    [InlineData("All other combinations of mode and event are impossible and lead to INVALID_STATE.")]
    [InlineData("Events that do not fit the mode are turned down with INVALID_STATE.")]
    [InlineData("Any event for which the list has no line is an error, INVALID_STATE.")]
    [InlineData("INVALID_STATE – the event isn't meant for the mode that the tug is in.")]
    [InlineData("A moored tug can't be hooked: there might be a rope in the water.")]
    [InlineData("Only what is listed above is allowed.")]
    [InlineData("Nothing else is possible.")]
    [InlineData("What an event does not mention stays the way it was.")]
    [InlineData("Everything that isn't said to be altered comes out as it went in.")]
    [InlineData("No event touches a field that is not named for it.")]
    [InlineData("Fields about which an event says nothing do not change.")]
    [InlineData("The rest of the tug must remain untouched.")]
    [InlineData("Apart from what is said here, no field changes.")]
    [InlineData("An event without the value that it should bring, or with an unusable one, ends in an error as well.")]
    [InlineData("Missing or impossible values are refused.")]
    [InlineData("If the name is missing or too long, the event is rejected.")]
    [InlineData("The values of an event are obligatory.")]
    [InlineData("All other events carry nothing.")]
    [InlineData("Only cast_off carries data.")]
    [InlineData("Any event that the board does not show for the present mode gets the answer INVALID_STATE.")]
    [InlineData("If there is no arrow for the event leaving the mode, the answer is INVALID_STATE.")]
    [InlineData("A dash means that this can't be done; the answer is then INVALID_STATE.")]
    [InlineData("Values that break the limits given there are an error.")]
    [InlineData("A cast_off without a name, or with a name of more than 40, is an error.")]
    [InlineData("A tug that comes from the yard is moored, has no skipper and 0 tows.")]
    [InlineData("unhook changes nothing but the mode.")]
    [InlineData("The function never stores anything.")]
    [InlineData("It has no memory of its own.")]
    [InlineData("It is handed a tug and an event, and must hand back the tug afterwards.")]
    public void What_every_reducer_does_is_read_in_many_wordings(string sentence)
    {
        foreach (var name in (string[])["cast_off", "hook", "unhook", "moor"])
        {
            Folds.IsOpen(Head + sentence, name).ShouldBeFalse($"{name}: {sentence}");
        }
    }

    [Theory]
    [InlineData("A moored tug can be hooked by the harbour master.")]
    [InlineData("A tug that is towing can't be unhooked.")]
    [InlineData("An event without an arrow from the present mode is not rejected.")]
    [InlineData("An event without an arrow is rejected unless the harbour master sends it.")]
    [InlineData("Everything else stays, except the skipper.")]
    [InlineData("Missing names are replaced with the owner's, but never refused.")]
    [InlineData("What an event does not mention stays for at most two tows.")]
    [InlineData("Every hook is rejected with an error in fog.")]
    [InlineData("An unhook without a pilot is refused.")]
    [InlineData("Only hook carries data.")]
    [InlineData("A cast_off with a name of more than 30 is an error.")]
    [InlineData("A tug that comes from the yard has no skipper, and tows is set to 0 again.")]
    [InlineData("hook changes nothing but the mode and the skipper.")]
    [InlineData("A hook is refused with INVALID_STATE when the tide is low.")]
    public void What_says_something_else_is_left_to_a_human(string sentence) =>
        ((string[])["cast_off", "hook", "unhook", "moor"])
            .Any(name => Folds.IsOpen(Head + sentence, name))
            .ShouldBeTrue(sentence);

    [Fact]
    public void What_an_event_carries_has_to_be_used()
    {
        const string Text = """
            # Bell control

            A pure function. Other events are refused.

            ## Bell

            - bell_id: text
            - mode: still or ringing
            - ringer: text or null

            ## Events

            - pull: still → ringing. It comes with name (text), and that one is at the rope from now on, the present ringer.
            - rest: ringing → still.
            """;

        Folds.IsOpen(Text, "pull").ShouldBeTrue();
    }
}
