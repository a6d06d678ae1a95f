using OmniForge.EndToEnd.Tests.Support;
using Shouldly;
using Xunit;

namespace OmniForge.EndToEnd.Tests.Processes;

/// <summary>The intelligence service in a process of its own, on a real broker.</summary>
public sealed class BusTests : IDisposable
{
    private static readonly string? _kafka = Environment.GetEnvironmentVariable("OMNIFORGE_TEST_KAFKA");
    private static readonly string[] _formats = ["text", "lines", "json", "jsonl", "html", "mermaid"];

    // Of this test alone: whoever else tests on the broker takes other topics.
    private readonly string[] _bus = ["--bootstrap", _kafka ?? "", "--topic-policy", "service"];
    private readonly Scratch _scratch = new();

    public void Dispose() => _scratch.Dispose();

    [Theory]
    [InlineData("TERM")]
    [InlineData("INT")]
    public async Task Analyze_prints_the_same_bytes_over_kafka_and_the_service_ends_when_told(string signal)
    {
        Assert.SkipWhen(_kafka is null, "no broker: OMNIFORGE_TEST_KAFKA is not set (./test sets it where Java is)");
        (await Omniforge.RunAsync(["topics", "create", .. _bus])).ExitCode.ShouldBe(0);
        await using var service = await RunningProgram.StartAsync("ready", ["serve", "intelligence", .. _bus]);
        var prd = Repository.PathOf("examples", "prds", "user-management.md");
        foreach (var format in _formats)
        {
            await Same(["analyze", prd, "--format", format]);
        }

        await Same(["analyze", prd, "--questions"]);
        await Same(["analyze", _scratch.Write("bad.md", "Nothing at all.\n")]);
        (await service.EndAsync(signal)).ShouldBe(0);
    }

    private async Task Same(string[] command)
    {
        var here = await Omniforge.RunAsync(command);
        var there = await Omniforge.RunAsync([.. command, "--bus", "kafka", .. _bus]);
        there.ShouldBe(here);
    }
}
