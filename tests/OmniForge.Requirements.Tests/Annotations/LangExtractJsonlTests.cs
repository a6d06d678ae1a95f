using System.Text.Json.Nodes;
using CsCheck;
using OmniForge.Foundation;
using OmniForge.Requirements.Annotations;
using Shouldly;
using Xunit;

namespace OmniForge.Requirements.Tests.Annotations;

public sealed class LangExtractJsonlTests
{
    [Fact]
    public void Positions_in_the_file_count_code_points()
    {
        var document = new AnnotatedDocument(
            "rocket",
            "🚀 fly, 🚀 land",
            [new("operation", "land") { Interval = (11, 15), Alignment = AlignmentStatus.Exact }]
        );

        var line = JsonNode.Parse(LangExtractJsonl.Write([document]))!;

        line["extractions"]![0]!["char_interval"]!.ToJsonString().ShouldBe("""{"start_pos":9,"end_pos":13}""");
        (line["text"], line["document_id"]).ShouldSatisfyAllConditions(
            pair => ((string?)pair.Item1).ShouldBe("🚀 fly, 🚀 land"),
            pair => ((string?)pair.Item2).ShouldBe("rocket")
        );
    }

    [Fact]
    public void What_was_written_is_read_back()
    {
        string[] pieces = ["a", "é", "汉", "🚀", "\"", "\\", "\n", "\r\n", "</script>", " "];
        var texts = Gen.Int[0, pieces.Length - 1].Select(index => pieces[index]).Array[1, 12];
        Gen.Select(texts, Gen.Int[0, 12], Gen.Int[0, 12], Gen.Enum<AlignmentStatus>())
            .Sample(
                (parts, one, other, status) =>
                {
                    var (from, to) = (Math.Min(one, other), Math.Max(one, other));
                    var start = string.Concat(parts.Take(from)).Length;
                    var end = string.Concat(parts.Take(to)).Length;
                    var text = string.Concat(parts);
                    var written = LangExtractJsonl.Write([
                        new(
                            "id",
                            text,
                            [new("rule", text[start..end]) { Interval = (start, end), Alignment = status }]
                        ),
                    ]);

                    var read = LangExtractJsonl.Read("x.jsonl", written).ShouldHaveSingleItem();

                    read.Text.ShouldBe(text);
                    var extraction = read.Extractions.ShouldHaveSingleItem();
                    extraction.Interval.ShouldBe((start, end));
                    extraction.Alignment.ShouldBe(status);
                    LangExtractJsonl.Write([read]).ShouldBe(written);
                },
                iter: 500
            );
    }

    [Fact]
    public void What_has_no_place_is_kept_without_one()
    {
        const string Line = """
            {"extractions":[{"extraction_class":"c","extraction_text":"t","char_interval":{"start_pos":null,"end_pos":null},"alignment_status":null,"extraction_index":3,"group_index":1,"description":"d","attributes":{"k":["v"]}}],"text":"none","document_id":"id"}
            """;

        var extraction = LangExtractJsonl.Read("x.jsonl", Line)[0].Extractions[0];

        (extraction.Interval, extraction.Alignment, extraction.Index, extraction.GroupIndex).ShouldBe(
            (null, null, 3, 1)
        );
        extraction.Description.ShouldBe("d");
        extraction.Attributes!.ToJsonString().ShouldBe("""{"k":["v"]}""");
    }

    [Theory]
    [InlineData("nonsense")]
    [InlineData("[]")]
    [InlineData("""{"document_id":"id"}""")]
    [InlineData("""{"text":"t"}""")]
    [InlineData("""{"text":"t","document_id":"id","extractions":[{"extraction_class":"c"}]}""")]
    [InlineData("""{"text":"t","document_id":"id","extractions":[null]}""")]
    [InlineData(
        """{"text":"t","document_id":"id","extractions":[{"extraction_class":"c","extraction_text":"t","char_interval":{"start_pos":0,"end_pos":2}}]}"""
    )]
    [InlineData(
        """{"text":"t","document_id":"id","extractions":[{"extraction_class":"c","extraction_text":"t","alignment_status":"perfect"}]}"""
    )]
    public void A_line_that_is_no_annotated_document_is_refused_with_its_number(string line)
    {
        var refusal = Should.Throw<OmniForgeException>(() => LangExtractJsonl.Read("x.jsonl", "\n" + line)).Diagnostics[
            0
        ];

        refusal.Descriptor.Number.ShouldBe("OMF1201");
        refusal.Message.ShouldStartWith("Line 2 ");
    }
}
