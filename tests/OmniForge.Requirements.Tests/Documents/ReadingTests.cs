using System.Diagnostics;
using System.Text;
using OmniForge.Requirements.Documents;
using OmniForge.Requirements.Language;
using Shouldly;
using Xunit;

namespace OmniForge.Requirements.Tests.Documents;

public sealed class ReadingTests
{
    public static TheoryData<string> Pathological =>
        [
            string.Concat(Enumerable.Repeat("> ", 5000)) + "x",
            string.Concat(Enumerable.Repeat("- ", 3000)) + "x",
            string.Concat(Enumerable.Range(0, 1500).Select(i => new string(' ', 2 * i) + "- a\n")),
            new string('[', 50_000),
            string.Concat(Enumerable.Repeat("[a](", 50_000)),
            string.Concat(Enumerable.Repeat("*a **b ", 10_000)),
            string.Concat(Enumerable.Repeat("`a ", 20_000)),
            string.Concat(Enumerable.Repeat("a|b\n", 20_000)),
            new string('|', 20_000) + "\n|-|\n",
            new string('(', 20_000) + new string(')', 20_000),
            string.Concat(Enumerable.Repeat("a of ", 20_000)),
            string.Concat(Enumerable.Repeat("“a ", 20_000)),
            string.Concat(Enumerable.Repeat("if a, ", 20_000)),
            new string(')', 20_000) + new string('.', 20_000),
            string.Concat(Enumerable.Repeat("<a ", 20_000)),
        ];

    [Theory]
    [InlineData("FFFE610062", "OMF1003")]
    [InlineData("FEFF0061", "OMF1003")]
    [InlineData("0000FEFF00000061", "OMF1003")]
    [InlineData("610A6200", "OMF1004")]
    [InlineData("61C328", "OMF1002")]
    [InlineData("C0AF", "OMF1002")]
    [InlineData("EDA080", "OMF1002")]
    [InlineData("", "OMF1005")]
    [InlineData("EFBBBF20090A", "OMF1005")]
    public void Bytes_that_are_no_text_are_refused(string hex, string number)
    {
        var reading = PrdReader.Read("a.md", Convert.FromHexString(hex));

        reading.Document.ShouldBeNull();
        reading.Error.ShouldNotBeNull().Descriptor.Number.ShouldBe(number);
    }

    [Fact]
    public void Place_of_a_wrong_byte_is_told() =>
        PrdReader
            .Read("a.md", [.. "# T\n\nä b"u8, 0xFF])
            .Error.ShouldNotBeNull()
            .ToString()
            .ShouldStartWith("a.md:3:4: error OMF1002: The byte at offset 9");

    [Fact]
    public void More_than_16_MB_are_refused() =>
        PrdReader
            .Read("a.md", new byte[PrdReader.MaxBytes + 1])
            .Error.ShouldNotBeNull()
            .Descriptor.ShouldBe(DocumentDiagnostics.TooLarge);

    [Fact]
    public void Byte_order_mark_is_no_text()
    {
        byte[] bytes = [0xEF, 0xBB, 0xBF, .. "# T\n\nText."u8];

        var document = PrdReader.Read("a.md", bytes).Document.ShouldNotBeNull();

        document.Title.ShouldBe("T");
        document.Requirements.Single().Span.Start.ShouldBe(5);
        document.Sha256.ShouldBe(Convert.ToHexStringLower(System.Security.Cryptography.SHA256.HashData(bytes)));
    }

    [Fact]
    public void Numbers_of_diagnostics_are_unique() =>
        DocumentDiagnostics.All.Select(one => one.Number).ShouldBeUnique();

    [Theory]
    [MemberData(nameof(Pathological))]
    public void Text_without_sense_takes_no_time(string text)
    {
        var watch = Stopwatch.StartNew();

        var document = PrdReader.Read("a.md", Encoding.UTF8.GetBytes("# T\n\n" + text)).Document;
        foreach (var sentence in document?.Requirements.SelectMany(one => Sentence.Split(one.Text)) ?? [])
        {
            _ = sentence.Clauses;
            _ = BoundReader.FindAll(sentence);
            _ = VerbPhraseReader.FindAll(sentence, sentence.All);
            _ = NounPhraseReader.FindAll(sentence, sentence.All);
        }

        watch.Elapsed.ShouldBeLessThan(TimeSpan.FromSeconds(60));
    }
}
