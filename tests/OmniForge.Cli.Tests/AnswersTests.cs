using Shouldly;
using Xunit;

namespace OmniForge.Cli.Tests;

public sealed class AnswersTests : IDisposable
{
    private const string Prd = """
        # Parking fee

        Calculates what parking costs.

        **Calculate fee** takes minutes (whole number, 0 or more) and answers fee (money).

        ## Open questions

        - Do dogs pay?
        """;

    private readonly Session _session = new();

    private string Out => _session.At("out");

    public void Dispose() => _session.Dispose();

    [Fact]
    public void What_is_not_understood_is_asked_with_its_place_and_what_is_assumed()
    {
        _session.Run("analyze", _session.Write("parking.md", Prd), "--questions").ShouldBe(0);
        _session.Out.ShouldContain(
            "# parking.md:5\n#   fee\n# calculate_fee depends on it: How fee is computed was not understood.\n"
        );
        _session.Out.ShouldContain("# An answer is another sentence behind it.\nunclear-");
        _session.Out.ShouldContain("#   Do dogs pay?\n");
    }

    [Fact]
    public void An_answer_takes_the_place_of_the_words_and_changes_the_outcome()
    {
        var prd = _session.Write("parking.md", Prd);
        _session.Run("generate", prd, "--out", Out).ShouldBe(0);
        _session.Out.ShouldContain("Need a human: 1.");
        var answers = _session.Write("answers.yaml", $"{Id(prd)}: The fee is minutes times 0.05.\n");

        _session.Run("generate", prd, "--out", Out, "--answers", answers).ShouldBe(0);

        _session.Out.ShouldContain("Implemented: 1 of 1 operations.");
    }

    [Fact]
    public void A_template_that_nobody_filled_in_changes_nothing()
    {
        var prd = _session.Write("parking.md", Prd);
        _session.Run("analyze", prd, "--questions").ShouldBe(0);
        var answers = _session.Write("answers.yaml", _session.Out);
        _session.Run("generate", prd, "--out", Out).ShouldBe(0);

        _session.Run("generate", prd, "--out", Out, "--check", "--answers", answers).ShouldBe(0);
    }

    [Theory]
    [InlineData("unclear-00000000: so", "OMF5202")]
    [InlineData("- so", "OMF5201")]
    [InlineData("open-00000000: [so]", "OMF5201")]
    [InlineData("a: b: c", "OMF5201")]
    public void What_is_no_answer_is_refused(string yaml, string number)
    {
        var prd = _session.Write("parking.md", Prd);
        _session.Run("generate", prd, "--out", Out, "--answers", _session.Write("answers.yaml", yaml)).ShouldBe(2);
        _session.Error.ShouldContain(number);
        Directory.Exists(Out).ShouldBeFalse();
    }

    [Fact]
    public void A_file_of_brackets_is_refused() =>
        What_is_no_answer_is_refused("a: " + new string('[', 60_000), "OMF5201");

    [Fact]
    public void A_missing_file_is_told()
    {
        var prd = _session.Write("parking.md", Prd);
        _session.Run("analyze", prd, "--answers", _session.At("nothing.yaml")).ShouldBe(2);
        _session.Error.ShouldContain("OMF5201");
    }

    private string Id(string prd)
    {
        _session.Run("analyze", prd, "--questions").ShouldBe(0);
        return _session
            .Out.Split('\n')
            .First(line => line.StartsWith("unclear-", StringComparison.Ordinal))
            .TrimEnd(':');
    }
}
