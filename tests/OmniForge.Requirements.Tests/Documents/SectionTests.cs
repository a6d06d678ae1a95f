using OmniForge.Requirements.Documents;
using Shouldly;
using Xunit;

namespace OmniForge.Requirements.Tests.Documents;

public sealed class SectionTests
{
    [Theory]
    [InlineData("# Order desk\n\nText.", "Order desk", true)]
    [InlineData("Order desk\n==========\n\nText.", "Order desk", true)]
    [InlineData("# **Service PRD:** `Counter` 🎯\n", "Service PRD: Counter", true)]
    [InlineData("---\ntitle: \"Recipe box\"\nowner: us\n---\n\nText that is long.\n\n## Scope\n", "Recipe box", false)]
    [InlineData(
        "Coffee machine – what it does\n(typed up later)\n\nMore text here.",
        "Coffee machine – what it does",
        false
    )]
    [InlineData("We want one service that keeps orders. It is small.\n\n## Orders\n\nText.", "Orders", false)]
    [InlineData("We want one service that keeps orders.", null, false)]
    [InlineData("Wine cellar\n-----------\n\nText.\n\n**What is it?**\n\nMore.", "Wine cellar", true)]
    [InlineData("Subject: RE: print runs\n\nHi all,\n\n## Which?\n\nThis.", "print runs", false)]
    [InlineData("Pool care: how much?\n\nText that is long.", "Pool care: how much?", false)]
    [InlineData("# 1. Introduction\n\nText.\n\n# 2. Scope\n\nText.", "Introduction", true)]
    public void Title_is_found(string text, string? title, bool isMarkdown)
    {
        var document = PrdReader.Parse("a.md", text);

        document.Title.ShouldBe(title);
        document.HasMarkdownTitle.ShouldBe(isMarkdown);
    }

    [Theory]
    [InlineData("## 4.1 Quote *shipping*\n", "4.1", null, "Quote shipping", "quote-shipping")]
    [InlineData("## (1) Count points\n", "1", null, "Count points", "count-points")]
    [InlineData("### FR-1: Create customer\n", null, "FR-1", "Create customer", "create-customer")]
    [InlineData("#FR-01 Login\n", null, "FR-01", "Login", "login")]
    [InlineData("##Scope\n", null, null, "Scope", "scope")]
    [InlineData("## 🚀 What we don’t build\n", null, null, "What we don’t build", "what-we-dont-build")]
    [InlineData("   ## Goals & Non-Goals ##\n", null, null, "Goals & Non-Goals", "goals-non-goals")]
    [InlineData("**Functional Requirements**\n", null, null, "Functional Requirements", "functional-requirements")]
    [InlineData("**Acceptance criteria:**\n", null, null, "Acceptance criteria", "acceptance-criteria")]
    [InlineData("3.1. Order entry\n", "3.1", null, "Order entry", "order-entry")]
    [InlineData("Scope\n-----\n", null, null, "Scope", "scope")]
    [InlineData("FUNCTIONAL REQUIREMENTS\n", null, null, "FUNCTIONAL REQUIREMENTS", "functional-requirements")]
    [InlineData("Functional requirements:\n", null, null, "Functional requirements", "functional-requirements")]
    [InlineData("2 Scope\n", "2", null, "Scope", "scope")]
    [InlineData("2. Scope\n", "2", null, "Scope", "scope")]
    [InlineData("## Überblick é\n", null, null, "Überblick é", "uberblick-e")]
    [InlineData("## 概要\n", null, null, "概要", "section")]
    public void Heading_of_every_style_opens_a_section(
        string heading,
        string? number,
        string? id,
        string title,
        string slug
    )
    {
        var document = PrdReader.Parse("a.md", $"# Title\n\n{heading}\nText that is below it.\n");

        var section = document.Sections[1];
        (section.Number, section.Id, section.Title, section.Slug).ShouldBe((number, id, title, slug));
        section.Requirements.Single().Id.ShouldBe(slug + "#1");
    }

    [Theory]
    [InlineData("**Goal.** Customers ask how much they need.")]
    [InlineData("**Version 0.4 · Owner: us · Audience: developers**")]
    [InlineData("**Nobody may do this.**")]
    [InlineData("1. The first rule is that it works.")]
    [InlineData("A machine is described by")]
    [InlineData("#todo and #fixme")]
    [InlineData("Several lines of text\nare no heading although\n---")]
    public void Other_lines_are_no_headings(string line) =>
        PrdReader.Parse("a.md", $"# Title\n\n{line}\n\nText that is below it.\n").Sections.Count.ShouldBe(1);

    [Fact]
    public void Label_of_a_heading_is_parted_from_the_name()
    {
        var section = PrdReader.Parse("a.md", "## User Story 1.1: View account\n").Sections[1];

        (section.Label, section.Name.Text, section.Title).ShouldBe(
            ("User Story 1.1", "View account", "User Story 1.1: View account")
        );
    }

    [Fact]
    public void Sections_are_nested_by_their_level_and_repeated_slugs_are_numbered()
    {
        var document = PrdReader.Parse(
            "a.md",
            "# T\n\n## A\n\n### Rules\n\n**Notes**\n\ntext\n\n**More**\n\ntext\n\n## B\n\n### Rules\n\ntext\n"
        );

        string.Join(' ', document.Sections.Skip(1).Select(section => string.Join('/', section.Path)))
            .ShouldBe("a a/rules a/rules/notes a/rules/more b b/rules-2");
        document
            .Sections[1]
            .Span.Length.ShouldBe(
                document.Text.IndexOf("## B", StringComparison.Ordinal) - document.Sections[1].Span.Start
            );
        document.Root.SelfAndDescendants().ShouldBe(document.Sections);
    }

    [Fact]
    public void Numbered_document_without_Markdown_has_sections()
    {
        var document = PrdReader.Parse(
            "a.md",
            "Draft PRD\n\n1. Goal\n\nBuild a platform.\n\n2. Users\n\nPeople.\n\n2.1 More users\n\nOthers.\n"
        );

        document
            .Sections.Skip(1)
            .Select(section => (section.Number, section.Title, section.Level))
            .ShouldBe([("1", "Goal", 2), ("2", "Users", 2), ("2.1", "More users", 3)]);
    }
}
