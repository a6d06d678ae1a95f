using Shouldly;
using Xunit;

namespace OmniForge.Chaos.Tests;

public sealed class ChaosTests
{
    private const int Partitions = 3;
    private const int Seed = 20_261_201;
    private static readonly TimeSpan Patience = TimeSpan.FromMinutes(5);

    [Fact]
    public Task Every_request_is_called_and_ends_once_while_the_broker_and_a_worker_are_killed() =>
        RunAsync(new(Requests: 500, BrokerKills: 1, BrokerPauses: 0, WorkerKills: 1));

    [Fact]
    public Task Every_request_is_called_and_ends_once_whatever_is_killed_and_stalls()
    {
        Assert.SkipWhen(
            Environment.GetEnvironmentVariable("OMNIFORGE_TEST_LONG") != "1",
            "takes a quarter of an hour: ./test --long"
        );
        return RunAsync(new(Requests: 10_000, BrokerKills: 25, BrokerPauses: 10, WorkerKills: 20));
    }

    [Fact]
    public async Task Of_three_nodes_one_may_die_without_an_error()
    {
        Assert.SkipWhen(
            Environment.GetEnvironmentVariable("OMNIFORGE_TEST_LONG") != "1",
            "takes three brokers: ./test --long"
        );
        var cancellation = TestContext.Current.CancellationToken;
        await using var broker = await Broker.StartAsync(nodes: 3);
        var folder = Directory.CreateTempSubdirectory("omniforge-calls-").FullName;
        await using var callers = await Callers.OpenAsync(broker.Bootstrap, Partitions, cancellation);
        await using var worker = await WorkerProcess.StartAsync(broker.Bootstrap, folder, "worker-0");
        var asking = callers.AskAsync(2_000, TimeSpan.FromSeconds(60), cancellation);
        await ReachedAsync(callers, 200, asking);

        await broker.StopAsync(node: 2);
        await asking;

        Check(callers, Calls.Read(folder), 2_000);
        Directory.Delete(folder, recursive: true);
    }

    private static async Task RunAsync(ChaosPlan plan)
    {
        var cancellation = TestContext.Current.CancellationToken;
        await using var broker = await Broker.StartAsync();
        var folder = Directory.CreateTempSubdirectory("omniforge-calls-").FullName;
        await using var callers = await Callers.OpenAsync(broker.Bootstrap, Partitions, cancellation);
        await using var worker = await WorkerProcess.StartAsync(broker.Bootstrap, folder, "worker-0");
        var asking = callers.AskAsync(plan.Requests, Patience, cancellation);
        foreach (var (after, trouble) in plan.Troubles(Seed))
        {
            await ReachedAsync(callers, after, asking);
            await (
                trouble switch
                {
                    Trouble.BrokerKill => broker.KillAsync(),
                    Trouble.BrokerPause => broker.PauseAsync(plan.Pause),
                    _ => worker.KillAsync(),
                }
            );
        }

        await asking;
        Check(callers, Calls.Read(folder), plan.Requests);
        Directory.Delete(folder, recursive: true);
    }

    private static void Check(Callers callers, Calls calls, int requests)
    {
        var all = Enumerable.Range(0, requests).Select(Callers.Correlation).ToList();
        TestContext.Current.TestOutputHelper!.WriteLine(
            $"{requests} requests, {calls.Beyond} calls beyond one each, {calls.Unexplained.Count} of them unexplained"
        );
        all.Except(calls.Called).ShouldBeEmpty("every request is called");
        calls.Unexplained.ShouldBeEmpty("a second call is a redelivery of the same message");
        all.Where(request => callers.Ends.GetValueOrDefault(request)?.Count != 1)
            .ShouldBeEmpty("every request ends once");
    }

    private static async Task ReachedAsync(Callers callers, int count, Task asking)
    {
        using var timer = new PeriodicTimer(TimeSpan.FromMilliseconds(5));
        while (callers.Done < count && !asking.IsCompleted)
        {
            _ = await timer.WaitForNextTickAsync(TestContext.Current.CancellationToken);
        }
    }
}
