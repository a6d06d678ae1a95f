using System.Text;
using System.Text.Json.Nodes;
using OmniForge.Messaging.Transport;
using Shouldly;
using Xunit;

namespace OmniForge.Cli.Tests.Bus;

public sealed class DlqTests : IAsyncLifetime
{
    private const string Requests = "omninode.codegen.request.analyze.v1";

    private readonly SharedLog _log = new();
    private readonly Session _session = new();
    private Service? _service;

    public async ValueTask InitializeAsync()
    {
        _session.Log = _log;
        _session.Run("topics", "create", "--bootstrap", "log:1").ShouldBe(0);
        _service = await Service.StartAsync(_log);
    }

    public async ValueTask DisposeAsync()
    {
        await _service!.DisposeAsync();
        _session.Dispose();
        await _log.DisposeAsync();
    }

    [Fact]
    public async Task What_nobody_can_read_is_listed_and_shown_with_its_bytes()
    {
        await FailAsync("{ broken \u001b[31m");
        Run("list").ShouldBe(0);
        _session.Out.ShouldContain("  invalid_json  ");
        _session.Out.ShouldEndWith("1 dead letter open\n");
        var id = _session.Out.Split("  ")[0];
        id.ShouldBe("omninode.codegen.dlq.request.analyze.v1:0:0");

        Run("show", id).ShouldBe(0);
        _session.Out.ShouldContain("{ broken \\u001b[31m\n");
        Run("show", id, "--json").ShouldBe(0);
        var letter = _session.Json;
        ((string)letter["body"]!).ShouldBe("{ broken \u001b[31m");
        ((string)letter["topic"]!).ShouldBe(Requests);
        ((string)letter["consumer_group"]!).ShouldBe("omniarchon-codegen");
    }

    [Fact]
    public async Task A_replay_whose_message_fails_again_is_not_repeated_for_ever()
    {
        await FailAsync("{ broken");
        Run("replay", "--all", "--dry-run").ShouldBe(0);
        _session.Out.ShouldEndWith("1 dead letter would be replayed\n");
        Run("replay", "--all").ShouldBe(0);
        await LettersAsync(letters => letters is [var only] && only!["replay_of"] is not null);
        Run("replay", "--all").ShouldBe(0);
        _session.Out.ShouldBe("0 dead letters replayed; 1 dead letter failed after a replay and need --again\n");
        Run("replay", "--all", "--again", "--json").ShouldBe(0);
        _session.Json["letters"]!.AsArray().Count.ShouldBe(1);
    }

    [Fact]
    public async Task An_edited_payload_has_to_be_readable()
    {
        await FailAsync("{ broken");
        var file = _session.Write("payload.json", "{ still broken");
        Run("replay", "--all", "--payload", file).ShouldBe(2);
        _session.Error.ShouldContain("OMF7303");
        Run("replay", "--all", "--payload", _session.At("absent.json")).ShouldBe(2);
        _session.Error.ShouldContain("OMF6001");
    }

    [Fact]
    public async Task Filters_choose_and_purge_removes_what_they_leave()
    {
        await FailAsync("{ broken");
        await FailAsync("[]");
        Run("purge").ShouldBe(2);
        _session.Error.ShouldContain("OMF6001");
        Run("purge", "--class", "invalid_json", "--json").ShouldBe(0);
        _session.Json["letters"]!.AsArray().Count.ShouldBe(1);
        Run("list", "--class", "invalid_json").ShouldBe(0);
        _session.Out.ShouldBe("0 dead letters open\n");
        Run("list", "--until", "2020-01-01T00:00:00Z").ShouldBe(0);
        _session.Out.ShouldBe("0 dead letters open\n");
        Run("list", "--since", "2020-01-01", "--topic", Requests).ShouldBe(0);
        _session.Out.ShouldEndWith("1 dead letter open\n");
        Run("purge", "--all").ShouldBe(0);
        Run("list").ShouldBe(0);
        _session.Out.ShouldBe("0 dead letters open\n");
    }

    [Fact]
    public async Task A_watch_ends_with_1_when_there_are_too_many()
    {
        Run("watch", "--once", "--threshold", "1").ShouldBe(0);
        await FailAsync("{ broken");
        Run("watch", "--once", "--threshold", "2").ShouldBe(0);
        Run("watch", "--threshold", "1", "--json").ShouldBe(1);
        ((bool)_session.Json["crossed"]!).ShouldBeTrue();
    }

    [Theory]
    [InlineData("OMF7301", "show", "omninode.codegen.dlq.request.analyze.v1:0:99")]
    [InlineData("OMF7301", "show", "nothing")]
    [InlineData("OMF7301", "replay", "omninode.codegen.dlq.request.analyze.v1:0:99")]
    [InlineData("OMF7301", "purge", "omninode.codegen.dlq.request.analyze.v1:0:99")]
    [InlineData("OMF6001", "replay")]
    [InlineData("OMF5304", "list", "--class", "bad")]
    [InlineData("OMF5304", "list", "--since", "soon")]
    [InlineData("OMF5304", "list", "--correlation", "me")]
    [InlineData("OMF5304", "replay", "--all", "--rate", "0")]
    [InlineData("OMF5304", "watch", "--threshold", "0")]
    public void What_does_not_fit_is_refused(string number, params string[] command)
    {
        Run(command[0], command[1..]).ShouldBe(2);
        _session.Error.ShouldContain(number);
    }

    private int Run(string command, params string[] options) =>
        _session.Run(["dlq", command, .. options, "--bootstrap", "log:1"]);

    /// <summary>Publishes a request that the service gives up, and waits until it has.</summary>
    private async Task FailAsync(string body)
    {
        Run("list", "--json").ShouldBe(0);
        var before = _session.Json["letters"]!.AsArray().Count;
        await _log.Transport.PublishAsync(
            new(Requests, "key"u8.ToArray(), Encoding.UTF8.GetBytes(body), []),
            TestContext.Current.CancellationToken
        );
        await LettersAsync(letters => letters.Count == before + 1);
    }

    private async Task LettersAsync(Func<JsonArray, bool> isAwaited)
    {
        var limit = TimeProvider.System.GetTimestamp();
        do
        {
            TimeProvider.System.GetElapsedTime(limit).ShouldBeLessThan(TimeSpan.FromMinutes(1));
            await Task.Yield();
            Run("list", "--json").ShouldBe(0);
        } while (!isAwaited(_session.Json["letters"]!.AsArray()));
    }
}
