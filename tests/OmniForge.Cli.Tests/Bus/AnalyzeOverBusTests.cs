using System.Text;
using OmniForge.Cli.Tests.Models;
using OmniForge.Messaging.Transport;
using Shouldly;
using Xunit;

namespace OmniForge.Cli.Tests.Bus;

public sealed class AnalyzeOverBusTests : IDisposable
{
    private static readonly string Prd = File.ReadAllText(
        Path.Combine(AppContext.BaseDirectory, "prds", "user-management.md")
    );

    private readonly Session _session = new();

    public void Dispose() => _session.Dispose();

    [Theory]
    [InlineData("--format", "text")]
    [InlineData("--format", "lines")]
    [InlineData("--format", "json")]
    [InlineData("--format", "jsonl")]
    [InlineData("--format", "html")]
    [InlineData("--format", "mermaid")]
    [InlineData("--json")]
    [InlineData("--questions")]
    public void It_prints_the_same_bytes(params string[] options) => Same(0, _session.Write("users.md", Prd), options);

    [Fact]
    public void A_mark_of_the_byte_order_changes_nothing() =>
        Same(0, _session.Write("users.md", "\uFEFF" + Prd), "--json");

    [Fact]
    public void What_is_too_large_for_a_message_is_left_in_a_directory()
    {
        var rows = string.Concat(Enumerable.Repeat($"{new string('x', 99)}\n", 11_000));
        var file = _session.Write("large.md", $"{Prd}\n```\n{rows}```\n");
        var claims = _session.At("claims");
        _session.Run("analyze", file, "--format", "html").ShouldBe(0);
        var page = _session.Out;
        _session.Run("analyze", file, "--format", "html", "--bus", "inmemory", "--claims", claims).ShouldBe(0);
        _session.Out.ShouldBe(page);
        Directory.GetFiles(claims, "*", SearchOption.AllDirectories).ShouldNotBeEmpty();
    }

    [Fact]
    public void House_rules_and_answers_go_with_the_PRD()
    {
        const string prd = """
            # Parking fee

            **Calculate fee** takes minutes (whole number, 0 or more) and answers fee (money).

            - **Triage claim** takes severity_cents and answers queue.
            """;
        var file = _session.Write("parking.md", prd);
        var plain = Same(0, file, "--json");
        _session.Write(
            "omniforge.yaml",
            """
            abbreviations: [abt]
            operations: { verbs: [triage], markers: [transaction] }
            types: { "*_cents": integer, "*": text }
            kinds: { parking_fee: REDUCER }
            """
        );
        var ruled = Same(0, file, "--json");
        ruled.ShouldNotBe(plain);
        _session.Run("analyze", file, "--questions").ShouldBe(0);
        var id = _session.Out.Split('\n').First(line => line.StartsWith("unclear-", StringComparison.Ordinal));
        var answers = _session.Write("answers.yaml", $"{id} The fee is minutes times 0.05.\n");
        Same(0, file, "--json", "--answers", answers).ShouldNotBe(ruled);
    }

    [Fact]
    public void What_is_wrong_with_rules_is_told_as_well()
    {
        const string prd = """
            # Parcel fees

            ## Quote fee

            | Input | Type | Allowed |
            |---|---|---|
            | price | decimal | 0 to 1000 |

            The fee is price × duration.

            It answers fee.
            """;
        Same(0, _session.Write("fees.md", prd));
        _session.Error.ShouldContain("OMF2002");
    }

    [Theory]
    [InlineData("Nothing.", "OMF1101")]
    [InlineData("", "OMF1005")]
    [InlineData("# A\n\nb\0c\n", "OMF1004")]
    public void A_PRD_that_cannot_be_used_is_refused_with_its_number(string prd, string number)
    {
        Same(2, _session.Write("bad.md", prd));
        _session.Error.ShouldContain(number);
    }

    [Fact]
    public void Bytes_that_are_no_text_are_refused_with_their_place()
    {
        var file = _session.At("bad.md");
        File.WriteAllBytes(file, [.. "# A\n\nb "u8, 0xff]);
        Same(2, file);
        _session.Error.ShouldContain("bad.md:3:3: error OMF1002");
    }

    [Fact]
    public async Task Another_process_answers_over_a_log_that_both_reach()
    {
        await using var log = new SharedLog();
        _session.Log = log;
        var file = _session.Write("users.md", Prd);
        _session.Run("analyze", file).ShouldBe(0);
        var local = _session.Out;
        _session.Run("topics", "create", "--bootstrap", "log:1").ShouldBe(0);
        await using var service = await Service.StartAsync(log);
        _session.Run("analyze", file, "--bus", "kafka", "--bootstrap", "log:1").ShouldBe(0, _session.Error);
        _session.Out.ShouldBe(local);
        _session.Run("analyze", _session.Write("bad.md", "Nothing."), "--bus", "kafka", "--bootstrap", "log:1");
        (await service.StopAsync()).ShouldBe(0);
        service.Out.ShouldContain("omniarchon-codegen");

        _session.Run("events", "tail", "--no-follow", "--json", "--event", "status-changed", "--bootstrap", "log:1");
        Steps()
            .ShouldBe([
                "analysis-requested",
                "analysis-started",
                "prd-understood",
                "analysis-rendered",
                "analysis-completed",
                "analysis-requested",
                "analysis-started",
                "analysis-refused",
            ]);
    }

    [Fact]
    public async Task A_service_that_is_stopped_answers_what_it_has_in_hand()
    {
        await using var log = new SharedLog();
        _session.Log = log;
        _session.Run("topics", "create", "--bootstrap", "log:1").ShouldBe(0);
        await using var service = await Service.StartAsync(log);
        var begun = FirstAsync(log.Transport, "omninode.codegen.status.v1", "analysis-started");
        var file = _session.Write("users.md", Prd);
        var analyze = Task.Run(() => _session.Run("analyze", file, "--bus", "kafka", "--bootstrap", "log:1"));
        await begun;
        (await service.StopAsync()).ShouldBe(0);
        (await analyze).ShouldBe(0, _session.Error);
    }

    [Fact]
    public async Task Without_an_answer_in_time_it_says_so()
    {
        await using var log = new SharedLog();
        (_session.Log, _session.Time) = (log, new HastyTime());
        _session.Run("topics", "create", "--bootstrap", "log:1").ShouldBe(0);
        _session
            .Run("analyze", _session.Write("users.md", Prd), "--bus", "kafka", "--bootstrap", "log:1", "--timeout", "7")
            .ShouldBe(3);
        _session.Error.ShouldContain("users.md: error OMF5601: No analysis came within 7 s.");
        _session.Out.ShouldBeEmpty();
    }

    [Fact]
    public async Task Without_topics_it_says_so()
    {
        await using var log = new SharedLog();
        _session.Log = log;
        _session.Run("analyze", _session.Write("users.md", Prd), "--bus", "kafka", "--bootstrap", "log:1").ShouldBe(3);
        _session.Error.ShouldContain("OMF6004");
        _session.Run("serve", "intelligence", "--bootstrap", "log:1").ShouldBe(2);
        _session.Error.ShouldContain("omniforge topics create");
    }

    private static async Task FirstAsync(ITransport log, string topic, string words)
    {
        var partitions = await log.PartitionsAsync([topic], TestContext.Current.CancellationToken);
        await foreach (
            var message in log.FollowAsync(partitions, StartPosition.End, TestContext.Current.CancellationToken)
        )
        {
            if (Encoding.UTF8.GetString(message.Value!.Value.Span).Contains(words, StringComparison.Ordinal))
            {
                return;
            }
        }
    }

    private IEnumerable<string> Steps() =>
        _session
            .Out.Split('\n', StringSplitOptions.RemoveEmptyEntries)
            .Select(line => System.Text.Json.Nodes.JsonNode.Parse(line)!)
            .GroupBy(line => (string)line["envelope"]!["correlation_id"]!, StringComparer.Ordinal)
            .OrderByDescending(session => session.Count())
            .SelectMany(session => session)
            .Select(line => (string)line["envelope"]!["payload"]!["step"]!);

    private string Same(int exitCode, string file, params string[] options)
    {
        _session.Run(["analyze", file, .. options]).ShouldBe(exitCode, _session.Error);
        var (output, error) = (_session.Out, _session.Error);
        _session.Run(["analyze", file, .. options, "--bus", "inmemory"]).ShouldBe(exitCode, _session.Error);
        _session.Out.ShouldBe(output);
        _session.Error.ShouldBe(error);
        return output;
    }
}
