using System.Globalization;

namespace OmniForge.Quality.Gate.Isolation;

/// <summary>
/// Where generated code runs: without network, in process and IPC namespaces of its own, under limits of memory,
/// CPU time and file size, with a minimal environment. What this machine refuses is told.
/// </summary>
internal sealed class Sandbox
{
    private const string Unshare = "/usr/bin/unshare";
    private const string Limit = "/usr/bin/prlimit";
    private static readonly string[] Namespaces = ["--net", "--pid", "--ipc", "--fork", "--kill-child", "--mount-proc"];
    private static readonly TimeSpan TrialTime = TimeSpan.FromSeconds(10);
    private readonly string[] _prefix;

    private Sandbox(string[] prefix, string description) => (_prefix, Description) = (prefix, description);

    /// <summary>How code is kept from this machine, in words.</summary>
    public string Description { get; }

    /// <summary>The best that this machine allows.</summary>
    public static Sandbox Best(CancellationToken cancellation)
    {
        string[][] ways =
        [
            [Unshare, .. Namespaces],
            [Unshare, "--user", "--map-root-user", .. Namespaces],
        ];
        if (!File.Exists(Limit))
        {
            return new Sandbox([], "not isolated: prlimit is missing (Debian: util-linux)");
        }

        var way = ways.FirstOrDefault(way => Works([.. way, Limit, "--core=0"], cancellation));
        return way is null
            ? new Sandbox([], "not isolated: this machine refuses namespaces; time and memory are limited")
            : new Sandbox(way, "isolated: no network, own processes, limited time and memory");
    }

    /// <summary>Runs a program under limits.</summary>
    /// <param name="command">The program.</param>
    /// <param name="memory">Its address space in bytes; some tools stand still instead of ending when it is too small.</param>
    /// <param name="cancellation">Kills it.</param>
    public ChildRun Run(ChildCommand command, long memory, CancellationToken cancellation)
    {
        string[] whole = [.. _prefix, .. Limits(command, memory), command.Executable, .. command.Arguments];
        return ChildProcess.Run(command with { Executable = whole[0], Arguments = whole[1..] }, cancellation);
    }

    private static string[] Limits(ChildCommand command, long memory) =>
        File.Exists(Limit)
            ?
            [
                Limit,
                Option("--as", memory),
                Option("--cpu", (long)command.TimeLimit.TotalSeconds),
                "--fsize=268435456",
                "--nofile=1024",
                "--core=0",
            ]
            : [];

    private static string Option(string name, long value) =>
        string.Create(CultureInfo.InvariantCulture, $"{name}={value}");

    private static bool Works(string[] way, CancellationToken cancellation) =>
        File.Exists(way[0])
        && ChildProcess.Run(new ChildCommand(way[0], [.. way[1..], "/bin/true"], "/", TrialTime), cancellation)
            is { ExitCode: 0 };
}
