using System.Text.Json.Nodes;
using OmniForge.Messaging.Transport;
using Shouldly;
using Xunit;

namespace OmniForge.Cli.Tests.Bus;

public sealed class TopicsTests : IAsyncDisposable
{
    private const string Requests = "omninode.codegen.request.analyze.v1";
    private const string Status = "omninode.codegen.status.v1";

    private readonly SharedLog _log = new();
    private readonly Session _session = new();

    public TopicsTests() => _session.Log = _log;

    public async ValueTask DisposeAsync()
    {
        _session.Dispose();
        await _log.DisposeAsync();
    }

    [Fact]
    public void Created_topics_are_as_they_have_to_be_and_a_second_creation_does_nothing()
    {
        Run("check").ShouldBe(1);
        _session.Out.ShouldContain($"{Requests}: it does not exist");
        Run("create").ShouldBe(0);
        Run("check").ShouldBe(0, _session.Out);
        Run("create").ShouldBe(0);
        _session.Out.ShouldBe("0 topics created\n");
    }

    [Fact]
    public async Task What_is_otherwise_is_told()
    {
        await _log.Transport.Topics.CreateAsync(
            [new(Requests, 1) { Retention = TimeSpan.FromDays(7) }, new(Status, 6)],
            TestContext.Current.CancellationToken
        );
        Run("create").ShouldBe(0);
        Run("check", "--json").ShouldBe(1);
        _session.Json["problems"]!
            .AsArray()
            .Select(problem => $"{problem!["topic"]} {problem["problem"]}")
            .ShouldBe([$"{Requests} too_few_partitions", $"{Status} other_retention", $"{Status} other_compaction"]);
        _session.Json["not_served"]!
            .AsArray()
            .Select(topic => (string)topic!)
            .ShouldContain("omninode.codegen.request.validate.v1");
    }

    [Theory]
    [InlineData("plan")]
    [InlineData("plan-per-session")]
    [InlineData("service")]
    [InlineData("platform")]
    public void Each_policy_has_its_topics(string policy)
    {
        Run("create", "--topic-policy", policy, "--replicas", "1").ShouldBe(0);
        Run("check", "--topic-policy", policy).ShouldBe(0, _session.Out);
        _session.Run("topics", "list", "--topic-policy", policy, "--json").ShouldBe(0);
        var topics = _session.Json["topics"]!.AsArray();
        ((string)_session.Json["policy"]!).ShouldBe(policy);
        topics.Where(IsOneSided).ShouldBeEmpty();
        topics.Select(topic => (string)topic!["name"]!).ShouldBeUnique();
    }

    private static bool IsOneSided(JsonNode? topic) =>
        !(bool)topic!["dead_letters"]!
        && (topic["producers"]!.AsArray().Count == 0 || topic["consumers"]!.AsArray().Count == 0);

    private int Run(string command, params string[] options) =>
        _session.Run(["topics", command, "--bootstrap", "log:1", .. options]);
}
