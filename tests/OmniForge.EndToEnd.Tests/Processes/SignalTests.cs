using System.Diagnostics;
using System.Globalization;
using OmniForge.EndToEnd.Tests.Support;
using Shouldly;
using Xunit;

namespace OmniForge.EndToEnd.Tests.Processes;

/// <summary>What signals leave behind.</summary>
public sealed class SignalTests : IDisposable
{
    private const int Kills = 60;

    // More than a pipe holds: once it is written, the program reads.
    private const int MoreThanAPipe = 1 << 20;

    // What hangs is to fail.
    private const int Hangs = 120_000;
    private readonly Scratch _scratch = new();

    public void Dispose() => _scratch.Dispose();

    [Fact(Timeout = Hangs)]
    public async Task Interrupted_it_ends_with_130_and_leaves_nothing()
    {
        using var process = Start("generate", "-", "--out", _scratch.At("out"));
        // The program listens to signals before it reads, and waits for input for as long as the pipe is open.
        await process.StandardInput.WriteAsync(new string(' ', MoreThanAPipe));
        await process.StandardInput.FlushAsync(TestContext.Current.CancellationToken);
        await ProcessResult.RunAsync("kill", ["-INT", process.Id.ToString(CultureInfo.InvariantCulture)]);
        await process.WaitForExitAsync(TestContext.Current.CancellationToken);
        process.ExitCode.ShouldBe(130);
        Directory.EnumerateFileSystemEntries(_scratch.Path).ShouldBeEmpty();
    }

    [Fact]
    [Trait("kind", "long")]
    public async Task Killed_at_any_moment_a_new_project_is_there_whole_or_not_at_all_and_a_changed_one_is_repaired()
    {
        Assert.SkipUnless(Repository.Long, "takes minutes: OMNIFORGE_TEST_LONG=1 (./test --long)");
        var prds = Directory.GetFiles(Repository.PathOf("examples", "prds"), "*.md");
        var (one, two) = (prds[0], prds[^1]);
        var (whole, changed) = (await Expected(one), await Expected(two));
        for (var kill = 0; kill < Kills; kill++)
        {
            var target = _scratch.At(string.Create(CultureInfo.InvariantCulture, $"out{kill}"));
            await Kill(one, target, kill);
            (!Directory.Exists(target) || Scratch.Everything(target) == whole).ShouldBeTrue();
            await Generate(one, target);
            await Kill(two, target, kill);
            await Generate(two, target);
            Scratch.Everything(target).ShouldBe(changed);
        }
    }

    private async Task<string> Expected(string prd)
    {
        var target = _scratch.At("expected");
        await Generate(prd, target);
        var files = Scratch.Everything(target);
        Directory.Delete(target, recursive: true);
        return files;
    }

    private static async Task Generate(string prd, string target)
    {
        var result = await Omniforge.RunAsync("generate", prd, "--out", target, "--name", "killed");
        result.ExitCode.ShouldBe(0, result.Output);
    }

    private static async Task Kill(string prd, string target, int after)
    {
        using var process = Start("generate", prd, "--out", target, "--name", "killed");
        await Task.Delay(TimeSpan.FromMilliseconds(100 + (after * 5)), TestContext.Current.CancellationToken);
        process.Kill();
        await process.WaitForExitAsync(TestContext.Current.CancellationToken);
    }

    // Who starts the tests in the background ignores SIGINT, and children inherit that.
    private static Process Start(params string[] arguments) =>
        Process.Start(
            new ProcessStartInfo("env", ["--default-signal=INT", Omniforge.Path, .. arguments])
            {
                UseShellExecute = false,
                RedirectStandardInput = true,
                RedirectStandardOutput = true,
                RedirectStandardError = true,
            }
        )!;
}
