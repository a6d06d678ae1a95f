using Shouldly;
using Xunit;

namespace OmniForge.Cli.Tests;

public sealed class UsageTests : IDisposable
{
    private readonly Session _session = new();

    public void Dispose() => _session.Dispose();

    [Theory]
    [InlineData("nonsense")]
    [InlineData("generate")]
    [InlineData("generate", "a.md")]
    [InlineData("generate", "a.md", "--out")]
    [InlineData("generate", "a.md", "--out", "o", "--colour")]
    [InlineData("generate", "a.md", "--out", "o", "-x")]
    [InlineData("generate", "a.md", "--out", "o", "--profile", "onex-1999")]
    [InlineData("generate", "a.md", "--out", "o", "--logic", "magic")]
    [InlineData("--verbose")]
    public void Wrong_command_line_is_told_with_a_number(params string[] arguments)
    {
        _session.Run(arguments).ShouldBe(2);
        _session.Error.ShouldContain("error OMF6001");
        _session.Out.ShouldBeEmpty();
    }

    [Theory]
    [InlineData("--help")]
    [InlineData("generate", "--help")]
    public void Help_is_a_result(params string[] arguments)
    {
        _session.Run(arguments).ShouldBe(0);
        _session.Out.ShouldContain("Usage:");
        _session.Error.ShouldBeEmpty();
    }

    [Fact]
    public void Without_a_command_help_is_shown()
    {
        _session.Run().ShouldBe(0);
        _session.Out.ShouldContain("generate");
    }

    [Fact]
    public void Version_is_a_number_alone()
    {
        _session.Run("--version").ShouldBe(0);
        _session.Out.Trim().ShouldMatch(@"^\d+\.\d+\.\d+$");
    }

    [Fact]
    public void With_json_a_failure_is_one_document_on_standard_output_too()
    {
        _session.Run("generate", "nowhere.md", "--out", "o", "--json").ShouldBe(2);
        ((string?)_session.Json["diagnostics"]![0]!["number"]).ShouldBe("OMF5001");
        _session.Error.ShouldContain("OMF5001");
    }

    [Fact]
    public void Argument_that_begins_with_an_at_sign_is_no_response_file()
    {
        _session.Run("generate", "@nowhere.md", "--out", "o").ShouldBe(2);
        _session.Error.ShouldContain("'@nowhere.md'");
    }
}
