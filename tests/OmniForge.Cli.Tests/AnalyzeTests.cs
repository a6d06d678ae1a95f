using Shouldly;
using Xunit;

namespace OmniForge.Cli.Tests;

public sealed class AnalyzeTests : IDisposable
{
    private const string Prd = """
        # Locks

        A locker is free or rented.

        | From | Event | To |
        |---|---|---|
        | free | rent | rented |
        | rented | end | free |
        """;

    private readonly Session _session = new();

    public void Dispose() => _session.Dispose();

    [Theory]
    [InlineData("text", "Kind: REDUCER")]
    [InlineData("json", "\"schema\": \"omniforge.analysis/1\"")]
    [InlineData("jsonl", "\"extraction_class\":\"transition\"")]
    [InlineData("html", "<!doctype html>")]
    [InlineData("mermaid", "free --> rented: rent")]
    public void Each_format_tells_it_in_its_way(string format, string part)
    {
        _session.Run("analyze", _session.Write("locks.md", Prd), "--format", format).ShouldBe(0);
        _session.Out.ShouldContain(part);
        _session.Error.ShouldBeEmpty();
    }

    [Fact]
    public void What_others_extracted_is_shown_as_a_page()
    {
        _session.Run("analyze", _session.Write("locks.md", Prd), "--format", "jsonl").ShouldBe(0);
        var file = _session.Write("locks.jsonl", _session.Out);
        _session.Run("analyze", file, "--format", "html").ShouldBe(0);
        _session.Out.ShouldContain("<title>locks.md</title>");
    }

    [Fact]
    public void A_list_that_may_be_left_out_tells_its_default()
    {
        const string tickets = """
            # Tickets

            ## Ticket

            | Name | Content |
            |---|---|
            | `ticket_id` | UUID, assigned by the service |
            | `subject` | text |
            | `tags` | list of texts; empty by default |

            ## Capabilities

            ### Open ticket

            Input: subject; optional tags. Output: the ticket.

            When a ticket is opened, the service shall store it.
            """;
        _session.Run("analyze", _session.Write("tickets.md", tickets), "--json").ShouldBe(0);
        _session.Out.ShouldContain("\"when_left_out\": \"[]\"");
    }

    [Theory]
    [InlineData("locks.jsonl", "--format", "json")]
    [InlineData("locks.md", "--format", "yaml")]
    [InlineData("locks.md", "--format", "html", "--json")]
    public void What_does_not_fit_together_is_refused(string file, params string[] options)
    {
        _session.Write("locks.jsonl", """{"text":"t","document_id":"id","extractions":[]}""");
        _session.Write("locks.md", Prd);
        _session.Run(["analyze", _session.At(file), .. options]).ShouldBe(2);
        (_session.Out + _session.Error).ShouldContain("OMF6001");
    }
}
