using System.Text.Json.Nodes;
using CsCheck;
using OmniForge.Requirements.Annotations;
using OmniForge.Requirements.Documents;
using OmniForge.Requirements.Extraction;
using OmniForge.Requirements.LanguageModel;
using Shouldly;
using Xunit;

namespace OmniForge.Requirements.Tests.LanguageModel;

public sealed class ModelReaderTests
{
    private static readonly CancellationToken None = TestContext.Current.CancellationToken;

    [Fact]
    public async Task Nothing_ungrounded_is_kept_of_any_document_whatever_a_model_says()
    {
        foreach (var path in Shared.Prds())
        {
            var reading = await ReadAsync(TextOf(path), new Model(Liar), chunk: 1000);
            reading.Unread.ShouldBeEmpty(path);
            reading.Extractions.ShouldBeEmpty(path);
            (reading.Ungrounded + reading.Malformed).ShouldBeGreaterThan(0);
        }
    }

    [Fact]
    public async Task What_stands_in_a_document_is_found_in_it_wherever_it_is_cut()
    {
        foreach (var path in Shared.Prds())
        {
            var text = TextOf(path);
            var reading = await ReadAsync(text, new Model(Copyist), chunk: 1000);
            reading.Extractions.ShouldNotBeEmpty(path);
            reading.Ungrounded.ShouldBe(0, path);
            foreach (var one in reading.Extractions)
            {
                one.Alignment.ShouldBe(AlignmentStatus.Exact);
                var there = text.Substring(one.Span.Start, one.Span.Length);
                Words(there).ShouldBe(Words(one.Said), path);
            }
        }
    }

    [Fact]
    public void Any_reply_gives_extractions_that_stand_in_the_text_and_of_one_class_never_overlap()
    {
        string[] parts =
        [
            "The",
            "fee",
            "is",
            "not",
            "😀",
            "e\u0301",
            "5",
            "0.05",
            "**pay**",
            "|",
            "a<b",
            "“x”",
            "\n\n",
            "gate.",
        ];
        var words = Gen.Int[0, parts.Length - 1].Select(index => parts[index]);
        var texts = words.Array[0, 40].Select(some => string.Join(' ', some));
        Gen.Select(texts, texts.Array[0, 6], Gen.Int[1, 3])
            .Sample(
                (text, claims, passes) =>
                {
                    var prd = $"# Gate\n\n{text}\n";
                    var model = new Model(_ => claims.Select((claim, i) => (i % 2 == 0 ? "rule" : "goal", claim)));
                    var reading = ReadAsync(prd, model, chunk: 200, passes).GetAwaiter().GetResult();
                    foreach (var same in reading.Extractions.GroupBy(one => one.Class))
                    {
                        var spans = same.Select(one => one.Span).OrderBy(span => span.Start).ToList();
                        spans.ShouldAllBe(span => span.Length > 0 && span.Start >= 0 && span.End <= prd.Length);
                        spans.Zip(spans.Skip(1)).ShouldAllBe(pair => pair.First.End <= pair.Second.Start);
                    }
                },
                iter: 200
            );
    }

    [Fact]
    public async Task Long_claims_that_only_share_words_with_a_long_text_are_dropped()
    {
        var sentence = string.Join(' ', Enumerable.Range(0, 140).Select(n => n % 7 == 0 ? "the" : $"w{n % 50}"));
        var text = "# Gate\n\n" + string.Concat(Enumerable.Repeat($"{sentence}.\n\n", 100));
        var claim = string.Join(' ', sentence.Split(' ').Reverse());
        var reading = await ReadAsync(text, new Model(_ => Enumerable.Repeat(("rule", claim), 5)), chunk: 100_000);
        reading.Extractions.ShouldBeEmpty();
        reading.Ungrounded.ShouldBe(5);
    }

    private static string TextOf(string path) => PrdReader.Read(path, Shared.Bytes(path)).Document!.Text;

    private static async Task<ModelReading> ReadAsync(string text, Model model, int chunk, int passes = 1)
    {
        var analysis = SemanticAnalyzer.Analyze(PrdReader.Parse("a.md", text));
        var known = new AnnotatedDocument("a.md", text, []);
        var options = new ModelReadingOptions(ExampleReader.Default, passes, chunk);
        return await ModelReader.ReadAsync(analysis, known, model, options, None);
    }

    private static IEnumerable<(string, string)> Liar(string text) =>
        [
            ("operation", "zyxwv the entire quux reactor"),
            ("entity", "quux"),
            ("rule", string.Join(' ', Garbled(text).Take(6))),
            ("rule", "at most 31415926 quux"),
            ("weather", text[..1]),
            ("goal", ""),
        ];

    /// <summary>The words of a text with letters that they do not have.</summary>
    private static IEnumerable<string> Garbled(string text) =>
        text.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries)
            .Select(word => $"q{string.Concat(word.Where(char.IsLetterOrDigit))}q");

    /// <summary>Claims five words of the middle of what it is shown, in capitals.</summary>
    private static IEnumerable<(string, string)> Copyist(string text)
    {
        var words = text.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries);
        return [("rule", string.Join("  ", words.Skip(words.Length / 2).Take(5)).ToUpperInvariant())];
    }

    private static string Words(string text) => string.Concat(text.ToLowerInvariant().Where(char.IsLetterOrDigit));

    private sealed class Model(Func<string, IEnumerable<(string Class, string Text)>> claims) : ILanguageModel
    {
        public string Id => "model of a test";

        public Task<ModelAnswer> AskAsync(ModelPrompt prompt, CancellationToken cancellation)
        {
            var text = JsonNode.Parse(prompt.Input)!["text"]!.GetValue<string>();
            var reply = new JsonObject
            {
                ["extractions"] = new JsonArray([
                    .. claims(text).Select(claim => new JsonObject { ["class"] = claim.Class, ["text"] = claim.Text }),
                ]),
            };
            return Task.FromResult(ModelAnswer.Of(reply.ToJsonString(), default));
        }
    }
}
