using OmniForge.Requirements.Documents;
using OmniForge.Requirements.Extraction;
using OmniForge.Requirements.Extraction.Machines;
using Shouldly;
using Xunit;

namespace OmniForge.Requirements.Tests.Extraction.Machines;

/// <summary>Events are found by their standing beside each other, before states that the text lists.</summary>
public sealed class EventSeriesTests
{
    private const string Thing = "A kiln has a kiln_no (text), a phase (cold, hot, resting) and a firings (integer).";

    /// <summary>The same three events as different authors write them.</summary>
    public static TheoryData<string> Layouts =>
        [
            "## Light\n\nFrom cold to hot.\n\n## Cool\n\nHappens while hot. The kiln is resting then.\n\n## Emptied\n\nresting becomes cold.\n",
            "- **light**: cold → hot\n- **cool**: hot → resting\n- **emptied**: resting → cold\n",
            "1. `light` – a cold kiln becomes hot.\n\n2. `cool` – a hot kiln becomes resting.\n\n3. `emptied` – a resting kiln becomes cold.\n",
            "As a potter I **light** it: cold becomes hot.\n\nAs a kiln I say **cool**: hot becomes resting.\n\nAs a helper I say **emptied**: resting becomes cold.\n",
            "| What | When it is | It is afterwards |\n|---|---|---|\n| light | cold | hot |\n| cool | hot | resting |\n| emptied | resting | cold |\n",
            "Event \"light\" – kiln is cold – phase := hot.\nEvent \"cool\" – kiln is hot – phase := resting.\nEvent \"emptied\" – kiln is resting – phase := cold.\nEvent \"crack\" – kiln is hot – phase := cold.\n",
        ];

    [Theory]
    [MemberData(nameof(Layouts))]
    public void The_layout_does_not_matter(string layout) =>
        Machine(layout)!.Events.Select(one => one.Name).Take(3).ShouldBe(["light", "cool", "emptied"]);

    [Fact]
    public void An_event_whose_move_is_not_understood_is_presented_all_the_same()
    {
        var machine = Machine(
            "- **light**: cold → hot\n- **cool**: hot → resting\n- **emptied**: resting → cold\n- **mend**: as the potter likes it\n"
        )!;
        machine.Events.Single(one => one.Name == "mend").IsPresented.ShouldBeTrue();
        machine.Transitions.ShouldNotContain(transition => transition.Event == "mend");
    }

    [Fact]
    public void What_is_looked_at_is_stored_and_no_machine() =>
        Machine(
            "## Light kiln\n\nA cold kiln becomes hot.\n\n## Get kiln\n\nAnswers the kiln, cold or hot.\n\n## Rest kiln\n\nA hot kiln is resting then.\n"
        )
            ?.Events.Any(one => one.IsPresented)
            .ShouldBeFalse();

    [Fact]
    public void Fields_that_are_set_off_in_the_section_beside_are_none() =>
        Machine(
            "## Kiln\n\n- **kiln_no** (text): painted on the cold side\n- **firings** (integer): how often it was hot\n\n## Events\n\n- **light** – from cold to hot. firings increases by 1.\n- **cool** – from hot to resting.\n- **emptied** – from resting to cold.\n"
        )!
            .Events.Select(one => one.Name)
            .ShouldBe(["light", "cool", "emptied"]);

    private static MachineExtraction? Machine(string layout) =>
        SemanticAnalyzer.Analyze(PrdReader.Parse("a.md", $"# Kiln watch\n\n{Thing}\n\n{layout}")).Machines
            is [var machine, ..]
            ? machine
            : null;
}
