using OmniForge.Requirements.Documents;
using Shouldly;
using Xunit;

namespace OmniForge.Requirements.Tests.Documents;

public sealed class WikiTests
{
    private const string Page = """
        = Barrel rent =

        ''This page belongs to the [[Cooper handbook|handbook]] (see [[Barrels]]).''

        == What you enter ==

        ; size
        : small, '''medium''' or large. Must be given.
        ; weeks : a whole number

        === Rates ===

        {| class="wikitable"
        |+ Rates a week
        ! size !! style="width:9em" | rate
        |-
        | small || 2.50
        |-
        | medium
        | 3.75
        |}

        * first
        ** nested
        * second

        # one
        # two
        """;

    private static readonly PrdDocument Document = PrdReader.Parse("barrel.md", Page);

    [Fact]
    public void Headings_of_a_wiki_are_headings()
    {
        Document.Title.ShouldBe("Barrel rent");
        Document.Sections.Select(section => section.Title).ShouldBe(["", "What you enter", "Rates"]);
    }

    [Fact]
    public void Links_and_quotes_are_no_text()
    {
        Document.Requirements[0].Text.Text.ShouldBe("This page belongs to the handbook (see Barrels).");
    }

    [Fact]
    public void A_term_and_its_definition_are_an_item()
    {
        var items = Document.Sections[1].Blocks.OfType<PrdList>().SelectMany(list => list.Items).ToList();
        items
            .Select(item => item.Text.Text)
            .ShouldBe(["size : small, medium or large. Must be given.", "weeks : a whole number"]);
        items[0].Text.Marks.ShouldContain(mark => mark.Kind == TextMarkKind.Bold);
    }

    [Fact]
    public void A_table_of_a_wiki_is_a_table()
    {
        var table = Document.Tables.ShouldHaveSingleItem();
        table.Header.Select(cell => cell.Text).ShouldBe(["size", "rate"]);
        table
            .Rows.Select(row => string.Join('/', row.Cells.Select(cell => cell.Text)))
            .ShouldBe(["small/2.50", "medium/3.75"]);
    }

    [Fact]
    public void Lists_of_a_wiki_are_lists()
    {
        var lists = Document.Sections[2].Blocks.OfType<PrdList>().ToList();
        lists.Select(list => list.IsOrdered).ShouldBe([false, true]);
        lists[0].Items[0].Blocks.ShouldHaveSingleItem().ShouldBeOfType<PrdList>().Items.Count.ShouldBe(1);
    }

    [Fact]
    public void Every_text_knows_its_place()
    {
        var cell = Document.Tables[0].Rows[1].Cells[1];
        Page.Substring(cell.Span.Start, cell.Span.Length).ShouldBe("3.75");
    }

    [Theory]
    [InlineData("# Total\n\nThe total is a + b.\n\n== not a heading ==\n")]
    [InlineData("total = a + b\n\nrate = c = d\n")]
    public void What_is_no_wiki_stays_as_it_is(string text) =>
        PrdReader.Parse("a.md", text).Sections.ShouldAllBe(section => section.Title != "not a heading");

    [Theory]
    [InlineData("{{{yaml\na: 1\n# b\n}}}", "yaml")]
    [InlineData("<pre>\na: 1\n# b\n</pre>", "")]
    [InlineData("<syntaxhighlight lang=\"yaml\">\na: 1\n# b\n</syntaxhighlight>", "yaml")]
    public void Preformatted_text_of_a_wiki_is_code(string block, string language)
    {
        var document = PrdReader.Parse("a.md", $"= Locks =\n\n== Data ==\n\n{block}\n\n== Rest ==\n\nNone.\n");
        var code = document.CodeBlocks.ShouldHaveSingleItem();
        code.Text.Text.ShouldBe("a: 1\n# b");
        code.Language.Trim().ShouldBe(language);
    }

    [Fact]
    public void Rows_between_bars_in_pairs_are_a_table()
    {
        var document = PrdReader.Parse(
            "a.md",
            "= Locks =\n\n== Targets ==\n\n|| kind || year ||\n|| lost || 2 ||\n\n# one\n# two\n\n== Rest ==\n\nNone.\n"
        );
        document.Tables.ShouldHaveSingleItem().Rows[^1].Cells.Select(cell => cell.Text).ShouldBe(["lost", "2"]);
    }
}
