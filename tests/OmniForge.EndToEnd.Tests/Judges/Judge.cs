using System.Text.Json.Nodes;
using OmniForge.EndToEnd.Tests.Support;
using Shouldly;
using Xunit;

namespace OmniForge.EndToEnd.Tests.Judges;

/// <summary>The judges beside the repository, none of them ours to bend.</summary>
internal static class Judge
{
    /// <summary>The address of a Kafka broker, or null.</summary>
    public static string? Kafka { get; } =
        Environment.GetEnvironmentVariable("OMNIFORGE_TEST_KAFKA") is { Length: > 0 } address ? address : null;

    /// <summary>Skips the test where judges or Python are missing.</summary>
    public static void Need()
    {
        Assert.SkipUnless(Directory.Exists(Repository.Shared), "../shared is not beside the repository");
        Assert.SkipUnless(Repository.Python is { Length: > 0 }, "OMNIFORGE_PYTHON names no Python");
    }

    /// <summary>The options for a bus, <c>inmemory</c> or <c>kafka</c>; skips the test where there is no broker.</summary>
    public static string[] Bus(string bus)
    {
        Assert.SkipWhen(bus == "kafka" && Kafka is null, "no Kafka broker: Java 17 or ../shared/kafka is missing");
        return bus == "kafka" ? ["--bus", "kafka", "--bootstrap", Kafka!] : [];
    }

    /// <summary>Runs <c>behave</c> over a folder of PRDs.</summary>
    public static async Task<JsonNode> BehaveAsync(string folder, string bus)
    {
        string[] options = [.. Bus(bus), "--json"];
        var command = $"{Omniforge.Path} generate {{prd}} --out {{out}} --quiet";
        return Parse(await RunAsync("behave", [command, folder, .. options]));
    }

    /// <summary>Runs <c>host</c> on a project; the cases are those of a file.</summary>
    public static async Task<JsonNode> HostAsync(string project, string cases, string bus) =>
        Parse(await RunAsync("host", [project, cases, .. Bus(bus), "--json"]));

    /// <summary>Runs <c>host</c> without cases and <c>accept</c>: every node is wired, no check fails.</summary>
    public static async Task AcceptAsync(string project, int nodes)
    {
        var accepted = await RunAsync("accept", [project]);
        accepted.ExitCode.ShouldBe(0, accepted.Output);
        var hosted = Parse(await RunAsync("host", [project, "--json"]));
        hosted["nodes"]!.AsArray().Count.ShouldBe(nodes, hosted.ToJsonString());
    }

    /// <summary>Runs one of the judges.</summary>
    public static Task<ProcessResult> RunAsync(string judge, string[] arguments) =>
        ProcessResult.RunAsync(Repository.Python!, [Path.Combine(Repository.Shared, "python", judge), .. arguments]);

    /// <summary>The number of cases with a verdict.</summary>
    public static int Count(this JsonNode counts, string verdict) => (int)counts[verdict]!;

    private static JsonNode Parse(ProcessResult result)
    {
        var line = result.Output.Split('\n').LastOrDefault(line => line.StartsWith('{'));
        line.ShouldNotBeNull(result.Output);
        return JsonNode.Parse(line)!;
    }
}
