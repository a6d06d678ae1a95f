using OmniForge.Requirements.Documents;
using Shouldly;
using Xunit;

namespace OmniForge.Requirements.Tests.Documents;

public sealed class BlockTests
{
    [Fact]
    public void Table_has_cells_with_their_source()
    {
        var document = PrdReader.Parse(
            "a.md",
            "# T\n\nTable 1. Inputs\n\n| Field | Rules |\n|---|:-:|\n| `a|b` | x \\| y |\n| role | |\n| short\n\nText."
        );

        var table = document.Tables.Single();
        table.Caption!.Text.ShouldBe("Table 1. Inputs");
        table.ColumnOf("Type", "rules").ShouldBe(1);
        table.Rows.Select(row => string.Join(';', row.Cells)).ShouldBe(["a|b;x | y", "role;", "short;"]);
        document.Text.Substring(table.Rows[1].Cells[1].Span.Start - 2, 4).ShouldBe("| |\n");
    }

    [Fact]
    public void Table_directly_below_text_and_in_an_item_is_found()
    {
        var document = PrdReader.Parse(
            "a.md",
            "# T\n\nFields:\n| a | b |\n|---|---|\n| 1 | 2 |\nMore text.\n\n1. Item:\n\n   | x |\n   |---|\n   | 3 |\n\n2. Next\n"
        );

        document.Tables.Select(table => table.LeadIn?.Text).ShouldBe(["Fields:", "Item:"]);
        document
            .Requirements.Select(one => one.Text.Text)
            .ShouldBe(["Fields:", "1 | 2", "More text.", "Item:", "3", "Next"]);
        document.Requirements[4].Parent.ShouldBe(document.Requirements[3]);
    }

    [Fact]
    public void Rows_without_head_row_are_a_table()
    {
        var table = PrdReader.Parse("a.md", "# T\n\n| a | b |\n| c | d |\n").Tables.Single();

        table.Header.ShouldAllBe(cell => cell.IsEmpty);
        table.Rows.Count.ShouldBe(2);
    }

    [Fact]
    public void Delimiters_alone_are_no_table() =>
        PrdReader.Parse("a.md", "# T\n\n|---|---|\n|---|---|\n").Tables.ShouldBeEmpty();

    [Fact]
    public void Items_know_marker_number_checkbox_and_depth()
    {
        var document = PrdReader.Parse(
            "a.md",
            "# T\n\n3) three\n4) four\n   - [x] done\n   - [ ] open\n     more\n\n     Another paragraph.\n"
        );

        var items = document.Root.Blocks.SelectMany(block => block.SelfAndDescendants()).OfType<PrdListItem>().ToList();
        items
            .Select(item => (item.Marker, item.Number, item.Checked, item.Depth, item.Text.Text))
            .ShouldBe([
                ("3)", 3, null, 0, "three"),
                ("4)", 4, null, 0, "four"),
                ("-", null, true, 1, "done"),
                ("-", null, false, 1, "open more"),
            ]);
        document.Requirements.Select(one => one.Parent?.Text.Text).ShouldBe([null, null, "four", "four", "open more"]);
    }

    [Fact]
    public void Code_is_one_requirement_with_lines()
    {
        var document = PrdReader.Parse(
            "a.md",
            "# T\n\nIt goes so:\n\n    active -> suspended   by suspend\n    suspended -> active\n\n~~~SQL title\n# no heading\n\nSELECT 1\n~~~\n"
        );

        document
            .CodeBlocks.Select(code => (code.Language, code.IsFenced, code.Lines.Count))
            .ShouldBe([("", false, 2), ("sql", true, 3)]);
        document.CodeBlocks[0].LeadIn!.Text.ShouldBe("It goes so:");
        document.CodeBlocks[0].Lines[1].SpanOf(0, 9).Line.ShouldBe(6);
        document.Requirements.Select(one => one.Id).ShouldBe(["intro#1", "intro#code-1", "intro#code-2"]);
    }

    [Fact]
    public void Comments_tags_and_separators_are_no_text()
    {
        var document = PrdReader.Parse(
            "a.md",
            "# T\n\n<context>\nOne <b>two</b> <!-- no --> three.\n</context>\n\n<!-- FR-9 hidden\n\nstill hidden -->\nFour.\n\n***\n\n<!-- x --> Five.\n"
        );

        document.Requirements.Select(one => one.Text.Text).ShouldBe(["One two  three.", "Four.", "Five."]);
    }

    [Fact]
    public void Quotes_hold_requirements() =>
        PrdReader
            .Parse("a.md", "# T\n\n> As a cook I want\n> to cook.\n>\n> - now\n")
            .Requirements.Select(one => one.Text.Text)
            .ShouldBe(["As a cook I want to cook.", "now"]);

    [Theory]
    [InlineData("a **b** *c* ~~d~~ `e` [f](g) &lt;h&gt; \\*i\\*", "a b c d e f <h> *i*")]
    [InlineData("a  \nb\nc<br>d", "a\nb c\nd")]
    [InlineData("List<Item> and <https://x.example> ![logo](x.png)", "List<Item> and https://x.example")]
    [InlineData("snake_case_name and 2 * 3 * 4", "snake_case_name and 2 * 3 * 4")]
    [InlineData("``a ` b`` and [x][y]", "a ` b and [x][y]")]
    public void Markup_is_not_in_the_text(string markdown, string text) => Text.Of(markdown).Text.ShouldBe(text);

    [Fact]
    public void Marks_tell_how_words_are_set()
    {
        var text = Text.Of("**bold *both*** `code`");

        text.Marks.ShouldBe([
            new(TextMarkKind.Bold, 0, 9),
            new(TextMarkKind.Italic, 5, 4),
            new(TextMarkKind.Code, 10, 4),
        ]);
        text.Slice(5, 6)
            .Marks.ShouldBe([
                new(TextMarkKind.Bold, 0, 4),
                new(TextMarkKind.Italic, 0, 4),
                new(TextMarkKind.Code, 5, 1),
            ]);
    }

    [Theory]
    [InlineData("\n")]
    [InlineData("\r\n")]
    [InlineData("\r")]
    public void Line_ends_change_nothing_but_offsets(string end)
    {
        var text =
            "---\ntitle: x\n---\n\n# Title\n\nOne\ntwo **FR-1**.\n\n| a | b |\n|---|---|\n| 1 | 2 |\n\n- item\n  more\n".Replace(
                "\n",
                end,
                StringComparison.Ordinal
            );

        var document = PrdReader.Parse("a.md", text);

        document
            .Requirements.Select(one => (one.Text.Text, one.Line))
            .ShouldBe([("One two FR-1.", 7), ("1 | 2", 12), ("item more", 14)]);
        document
            .Requirements.Select(one => text.Substring(one.Span.Start, one.Span.Length))
            .ShouldBe([$"One{end}two **FR-1**.", "| 1 | 2 |", $"item{end}  more"]);
    }

    [Fact]
    public void Front_matter_is_read_as_pairs()
    {
        var document = PrdReader.Parse(
            "a.md",
            "---\ntitle: Box\ntags:\n  - one\n  - 'two'\n# remark\nempty:\n---\n# T\n\nText."
        );

        document
            .FrontMatter.Select(pair => $"{pair.Key}={pair.Value}")
            .ShouldBe(["title=Box", "tags=one, two", "empty="]);
        document.Requirements.Single().Text.Text.ShouldBe("Text.");
    }

    [Fact]
    public void Separator_at_the_beginning_is_no_front_matter() =>
        PrdReader.Parse("a.md", "---\n\n# T\n\nText.\n\n---\n").Title.ShouldBe("T");

    [Theory]
    [InlineData(
        "    snow      density\n    fresh         110\n    icy           880\n",
        "snow/density",
        "fresh/110 icy/880"
    )]
    [InlineData(
        "    basic      19.50\n    comfort    26.00\n    garden     31.80\n",
        "/",
        "basic/19.50 comfort/26.00 garden/31.80"
    )]
    public void Numbers_in_a_column_of_their_own_are_a_table(string block, string head, string rows)
    {
        var table = PrdReader
            .Parse("a.md", $"# Rates\n\nThe rates:\n\n{block}\nNo others.\n")
            .Tables.ShouldHaveSingleItem();
        string.Join('/', table.Header.Select(cell => cell.Text)).ShouldBe(head);
        string.Join(' ', table.Rows.Select(row => string.Join('/', row.Cells.Select(cell => cell.Text))))
            .ShouldBe(rows);
    }

    [Fact]
    public void Terms_with_sentences_in_a_column_beside_them_are_items()
    {
        var document = PrdReader.Parse(
            "a.md",
            "# Dogs\n\nWhat happens:\n\n    start_trial    Somebody takes the dog home. We are told\n                   the name.\n\n    fall_ill       A dog gets ill.\n"
        );
        document
            .Requirements.Where(one => one.Block is PrdListItem)
            .Select(one => one.Text.Text)
            .ShouldBe(["start_trial: Somebody takes the dog home. We are told the name.", "fall_ill: A dog gets ill."]);
    }
}
