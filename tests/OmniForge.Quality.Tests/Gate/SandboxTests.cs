using OmniForge.Quality.Gate.Isolation;
using Shouldly;
using Xunit;

namespace OmniForge.Quality.Tests.Gate;

public sealed class SandboxTests
{
    private const long Memory = 512L * 1024 * 1024;

    private static CancellationToken Cancellation => TestContext.Current.CancellationToken;

    [Fact]
    public void Program_gets_a_minimal_environment()
    {
        var run = Run("env", TimeSpan.FromSeconds(60));
        run.ExitCode.ShouldBe(0);
        run.Output.Split('\n').Select(line => line.Split('=')[0]).ShouldNotContain("OMNIFORGE_PYTHON");
    }

    [Fact]
    public void Program_that_does_not_end_is_killed() =>
        Run("sleep 600", TimeSpan.FromSeconds(1)).ExitCode.ShouldBeNull();

    [Fact]
    public void Orphan_does_not_keep_the_pipes_open() =>
        Run("(setsid sleep 600 &) ; echo done", TimeSpan.FromSeconds(60)).ExitCode.ShouldBe(0);

    [Fact]
    public void Program_has_no_network_where_it_is_isolated()
    {
        var sandbox = Sandbox.Best(Cancellation);
        Assert.SkipUnless(sandbox.Description.StartsWith("isolated", StringComparison.Ordinal), sandbox.Description);
        Run("cat /proc/net/route | wc -l", TimeSpan.FromSeconds(60)).Output.Trim().ShouldBeOneOf("0", "1");
    }

    [Fact]
    public void Cancellation_kills()
    {
        using var source = new CancellationTokenSource(TimeSpan.FromMilliseconds(200));
        Should.Throw<OperationCanceledException>(() =>
            Sandbox.Best(Cancellation).Run(Shell("sleep 600", TimeSpan.FromSeconds(60)), Memory, source.Token)
        );
    }

    private static ChildRun Run(string script, TimeSpan limit) =>
        Sandbox.Best(Cancellation).Run(Shell(script, limit), Memory, Cancellation);

    private static ChildCommand Shell(string script, TimeSpan limit) =>
        new("/bin/sh", ["-c", script], Path.GetTempPath(), limit);
}
