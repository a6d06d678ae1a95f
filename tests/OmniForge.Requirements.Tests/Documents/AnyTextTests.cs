using System.Text;
using CsCheck;
using OmniForge.Requirements.Documents;
using OmniForge.Requirements.Language;
using Shouldly;
using Xunit;

namespace OmniForge.Requirements.Tests.Documents;

public sealed class AnyTextTests
{
    private static readonly string[] Fragments =
    [
        "# ",
        "## ",
        "- ",
        "1. ",
        "> ",
        "    ",
        "\n",
        "\n",
        "\n\n",
        "\r\n",
        "\r",
        "**",
        "*",
        "_",
        "`",
        "``",
        "```\n",
        "~~",
        "|",
        "| a | b |\n|---|---|\n",
        "\n---\n",
        "===\n",
        "[x](y)",
        "[ ] ",
        "[",
        "](",
        ")",
        "<b>",
        "</b>",
        "<br>",
        "<!-- ",
        " -->",
        "&amp;",
        "&#8212;",
        "\\",
        "\\|",
        "FR-1 ",
        "FR-1: ",
        "word ",
        "Word. ",
        "total is 5. ",
        "2–60 ",
        "at most 5 ",
        "if a, ",
        "(",
        "“",
        "”",
        "\"",
        "'",
        "é",
        "😀",
        "\u200b",
        "\u00a0",
        "---\ntitle: x\n---\n",
        "1.1 Foo\n\n",
        "**Foo**\n\n",
        "FOO BAR\n\n",
        "a|b",
        "+",
        "\f",
        "\u2028",
        "https://x.y/z ",
        "a@b.c ",
        "2025-01-01 ",
        "{",
        "…",
        "→",
        "#FR-2 x\n",
        "[a]: http://x\n",
    ];

    private static readonly Gen<string> Texts = Gen.Int[0, Fragments.Length - 1]
        .Select(index => Fragments[index])
        .Array[1, 60]
        .Select(string.Concat);

    [Fact]
    public void Any_text_is_read_and_leads_back_to_its_source() =>
        Texts.Sample(
            text =>
            {
                if (PrdReader.Read("any.md", Encoding.UTF8.GetBytes(text)).Document is { } document)
                {
                    Check(document);
                }
            },
            seed: "0000KOIPe036",
            iter: 400
        );

    private static void Check(PrdDocument document)
    {
        document.Requirements.Select(one => one.Span.Start).ShouldBeInOrder();
        document.Requirements.Select(one => one.Id).ShouldBeUnique();
        foreach (var text in document.Requirements.SelectMany(one => one.Cells.Append(one.Text).Append(one.Body)))
        {
            Enumerable
                .Range(0, text.Length)
                .Where(i => char.IsAsciiLetterOrDigit(text.Text[i]) && !IsInSource(document, text, i))
                .ShouldBeEmpty();
        }

        document.Requirements.SelectMany(one => Sentence.Split(one.Text)).ToList().ForEach(Check);
    }

    private static bool IsInSource(PrdDocument document, RichText text, int index)
    {
        var span = text.SpanOf(index, 1);
        return document.Text.AsSpan(span.Start, span.Length).Contains(text.Text[index]);
    }

    private static void Check(Sentence sentence)
    {
        sentence.Tokens.ShouldAllBe(token =>
            token.Kind == TokenKind.Quoted || sentence.Text.Text.Substring(token.Start, token.Length) == token.Text
        );
        sentence.Clauses.ShouldAllBe(clause => sentence.All.Contains(clause.Body));
        BoundReader.FindAll(sentence).ShouldAllBe(bound => sentence.All.Contains(bound.Range));
        VerbPhraseReader.FindAll(sentence, sentence.All).ShouldAllBe(phrase => sentence.All.Contains(phrase.Range));
        NounPhraseReader.FindAll(sentence, sentence.All).ShouldAllBe(phrase => sentence.All.Contains(phrase.Range));
        _ = CoordinationReader.Split(sentence, sentence.All);
    }
}
