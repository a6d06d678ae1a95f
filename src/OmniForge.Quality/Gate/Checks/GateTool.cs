using OmniForge.Quality.Gate.Interpreters;
using OmniForge.Quality.Gate.Isolation;

namespace OmniForge.Quality.Gate.Checks;

/// <summary>One tool of the gate.</summary>
/// <param name="Name">What users know it as.</param>
/// <param name="Package">The package that it needs.</param>
/// <param name="Seconds">How long it may run.</param>
internal abstract record GateTool(string Name, string Package, int Seconds)
{
    // mypy stands still on half a GiB; 2 GiB is what the largest projects were seen to need.
    private const long Memory = 2L * 1024 * 1024 * 1024;

    /// <summary>Runs it on a copy of a project.</summary>
    public GateCheck Run(PythonInterpreter python, Sandbox sandbox, WorkingCopy copy, CancellationToken cancellation)
    {
        if (!python.Packages.ContainsKey(Package))
        {
            return NotRun($"{python.Path} has no {Package}: {python.Path} -m pip install {Package}");
        }

        var command = new ChildCommand(
            python.Path,
            ["-I", .. Arguments(copy)],
            copy.Project,
            TimeSpan.FromSeconds(Seconds)
        );
        var run = sandbox.Run(command, Memory, cancellation);
        return run.ExitCode is null ? Failed($"did not end within {Seconds} seconds", []) : Judge(run, copy);
    }

    /// <summary>The check as one that was not run.</summary>
    public GateCheck NotRun(string note) => new(Name, GateOutcome.NotRun, note, []);

    /// <summary>What Python is called with, behind <c>-I</c>.</summary>
    protected abstract IReadOnlyList<string> Arguments(WorkingCopy copy);

    /// <summary>What the tool's output says.</summary>
    protected abstract GateCheck Judge(ChildRun run, WorkingCopy copy);

    /// <summary>The check with findings, or with the last line of the output where no finding can be read.</summary>
    protected GateCheck OfExitCode(ChildRun run, string note, IReadOnlyList<GateFinding> findings) =>
        (run.ExitCode, findings) switch
        {
            (0, _) => new GateCheck(Name, GateOutcome.Passed, note, []),
            (_, []) => Failed(note, [new GateFinding(null, null, null, run.LastLine)]),
            _ => Failed(note, findings),
        };

    private GateCheck Failed(string note, IReadOnlyList<GateFinding> findings) =>
        new(Name, GateOutcome.Failed, note, findings);
}
