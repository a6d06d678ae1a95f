using OmniForge.Requirements.Documents;
using Shouldly;
using Xunit;

namespace OmniForge.Requirements.Tests.Documents;

public sealed class SetApartLinesTests
{
    private const string Text = """
        KILN CONTROL

        Collected from the potters.


        What does the program do?

        It takes a kiln and an event.

        It stores nothing.


        Item 2: Which fields are there?

        The fields are these.

        There are two of them.


        When will it come

        In May.

        """;

    [Fact]
    public void Lines_below_wider_gaps_are_headings() =>
        Titles(Text)
            .ShouldBe([
                "KILN CONTROL",
                "What does the program do?",
                "Item 2: Which fields are there?",
                "When will it come",
            ]);

    [Fact]
    public void Where_gaps_are_wide_everywhere_they_say_nothing() =>
        Titles(Text.Replace("\n\n", "\n\n\n", StringComparison.Ordinal)).ShouldNotContain("What does the program do?");

    [Fact]
    public void Whole_sentences_and_few_lines_are_no_headings()
    {
        Titles(Text.Replace("do?", "do that.", StringComparison.Ordinal))
            .ShouldNotContain("What does the program do that.");
        Titles("It is new.\n\nIt is red.\n\n\nWhat is it?\n\nIt is a box.\n").ShouldBeEmpty();
    }

    [Fact]
    public void Right_of_their_terms_whole_sentences_are_items()
    {
        var document = PrdReader.Parse(
            "k.md",
            "# Kilns\n\n    load    An empty kiln becomes loaded.\n    unload  A loaded kiln becomes empty.\n"
        );

        document
            .Requirements.Select(one => one.Text.Text)
            .ShouldBe(["load: An empty kiln becomes loaded.", "unload: A loaded kiln becomes empty."]);
    }

    private static IEnumerable<string> Titles(string text) =>
        PrdReader.Parse("k.md", text).Sections.Where(section => section.Heading is not null).Select(one => one.Title);
}
