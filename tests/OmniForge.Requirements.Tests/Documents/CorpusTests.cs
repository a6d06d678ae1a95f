using System.Text.Json;
using OmniForge.Requirements.Documents;
using Shouldly;
using Xunit;

namespace OmniForge.Requirements.Tests.Documents;

public sealed class CorpusTests
{
    [Fact]
    public void Requirements_of_the_golden_PRD_are_those_of_its_trace()
    {
        using var trace = JsonDocument.Parse(Shared.Bytes("golden/trace.json"));
        var expected = trace.RootElement.GetProperty("documents")[0];
        var document = PrdReader.Read("golden.prd.md", Shared.Bytes("golden.prd.md")).Document.ShouldNotBeNull();

        document.Sha256.ShouldBe(expected.GetProperty("sha256").GetString());
        document
            .Requirements.Select(one =>
                (one.Id, document.Text.Substring(one.Span.Start, one.Span.Length), one.Line, one.Span.Start)
            )
            .ShouldBe(
                expected
                    .GetProperty("requirements")
                    .EnumerateArray()
                    .Select(one =>
                        (
                            one.GetProperty("id").GetString()!,
                            one.GetProperty("text").GetString()!,
                            one.GetProperty("line").GetInt32(),
                            one.GetProperty("span").GetProperty("start").GetInt32()
                        )
                    )
            );
    }

    [Fact]
    public void Every_text_of_every_PRD_leads_back_to_its_source()
    {
        foreach (var path in Shared.Prds())
        {
            var document = PrdReader.Read(path, Shared.Bytes(path)).Document.ShouldNotBeNull();
            foreach (var requirement in document.Requirements)
            {
                LeadsBack(document, requirement.Text);
                document.RequirementAt(requirement.Span.Start).ShouldBe(requirement);
            }
        }
    }

    [Fact]
    public void Every_word_of_every_PRD_is_in_a_heading_or_a_requirement()
    {
        foreach (var path in Shared.Prds())
        {
            var document = PrdReader.Read(path, Shared.Bytes(path)).Document.ShouldNotBeNull();
            document.Requirements.Select(one => one.Id).ShouldBeUnique();
            document.Requirements.Select(one => one.Span.Start).ShouldBeInOrder();
            document.Requirements.ShouldBe(document.Sections.SelectMany(section => section.Requirements));
        }
    }

    private static void LeadsBack(PrdDocument document, RichText text)
    {
        for (var i = 0; i < text.Length; i++)
        {
            var span = text.SpanOf(i, 1);
            var source = document.Text.Substring(span.Start, span.Length);
            if (char.IsLetterOrDigit(text.Text[i]))
            {
                source.ShouldBe(text.Text[i..(i + 1)]);
            }

            text.Span.Contains(span).ShouldBeTrue($"{document.Name}:{span.Line} {text}");
        }
    }
}
