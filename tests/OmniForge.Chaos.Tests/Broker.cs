using System.Diagnostics;
using Xunit;

namespace OmniForge.Chaos.Tests;

/// <summary>A real Kafka of this test's own, to be killed.</summary>
internal sealed class Broker : IAsyncDisposable
{
    private readonly string _directory = Directory.CreateTempSubdirectory("omniforge-chaos-").FullName;

    private Broker() { }

    /// <summary>Where it listens, whatever happens to it.</summary>
    public string Bootstrap { get; private set; } = "";

    /// <summary>Starts one; without the script or Java the test is skipped.</summary>
    public static async Task<Broker> StartAsync(int nodes = 1)
    {
        Assert.SkipWhen(Script is null, "there is no ../shared/kafka/broker");
        Assert.SkipWhen(!HasJava, "there is no java");
        var broker = new Broker();
        var told = await broker.DoAsync("start", "--nodes", $"{nodes}");
        broker.Bootstrap = told.Trim().Split('\n')[^1].Trim();
        return broker;
    }

    /// <summary>SIGKILL, and up again.</summary>
    public async Task KillAsync(int? node = null)
    {
        await DoAsync(["kill", .. Node(node)]);
        await DoAsync(["restart", .. Node(node)]);
    }

    /// <summary>SIGKILL.</summary>
    public Task StopAsync(int node) => DoAsync(["kill", .. Node(node)]);

    /// <summary>Stalls it for a while.</summary>
    public async Task PauseAsync(TimeSpan time)
    {
        await DoAsync("pause");
        await Task.Delay(time, TestContext.Current.CancellationToken);
        await DoAsync("resume");
    }

    /// <inheritdoc/>
    public async ValueTask DisposeAsync() => await DoAsync("remove");

    private static string? Script { get; } = Find();

    private static bool HasJava { get; } =
        (Environment.GetEnvironmentVariable("PATH") ?? "")
            .Split(Path.PathSeparator)
            .Any(folder => File.Exists(Path.Combine(folder, "java")));

    private static string[] Node(int? node) => node is { } number ? ["--node", $"{number}"] : [];

    private static string? Find()
    {
        for (var folder = new DirectoryInfo(AppContext.BaseDirectory); folder is not null; folder = folder.Parent)
        {
            var script = Path.Combine(folder.FullName, "..", "shared", "kafka", "broker");
            if (File.Exists(Path.Combine(folder.FullName, "OmniForge.slnx")))
            {
                return File.Exists(script) ? script : null;
            }
        }

        return null;
    }

    private async Task<string> DoAsync(params string[] arguments)
    {
        var start = new ProcessStartInfo(Script!, [arguments[0], "--dir", _directory, .. arguments[1..]])
        {
            UseShellExecute = false,
            RedirectStandardOutput = true,
        };
        using var process = Process.Start(start)!;
        var output = await process.StandardOutput.ReadToEndAsync();
        await process.WaitForExitAsync();
        return process.ExitCode == 0
            ? output
            : throw new InvalidOperationException($"broker {arguments[0]} ended with {process.ExitCode}.");
    }
}
