using OmniForge.Foundation;
using OmniForge.Quality.Gate.Checks;
using OmniForge.Quality.Gate.Interpreters;
using OmniForge.Quality.Gate.Isolation;
using OmniForge.Quality.Inspection;
using OmniForge.Quality.Inspection.Files;

namespace OmniForge.Quality.Gate;

/// <summary>
/// An inspection and the real Python tools on a project. The tools work on a copy, two at a time; what a machine lacks is reported as
/// not run, never as passed.
/// </summary>
public static class PythonGate
{
    private const int SideBySide = 2;

    /// <summary>Runs all checks.</summary>
    /// <param name="project">The project's directory.</param>
    /// <param name="python">The Python to use, or null to look for one.</param>
    /// <param name="progress">Is told each check that has ended, in any order and from any thread.</param>
    /// <param name="cancellation">Kills what runs.</param>
    /// <exception cref="OmniForgeException">The directory holds no project, or cannot be read.</exception>
    /// <exception cref="OperationCanceledException">The token was cancelled.</exception>
    public static GateReport Run(
        string project,
        string? python,
        Action<GateCheck> progress,
        CancellationToken cancellation
    )
    {
        ArgumentNullException.ThrowIfNull(progress);
        if (!Directory.Exists(Path.Combine(project, "src")))
        {
            throw new OmniForgeException(GateDiagnostics.NoProject.At(null, null, project));
        }

        var inspection = Inspected(project);
        var search = PythonFinder.Find(python, project, cancellation);
        return search.Interpreter is { } interpreter
            ? Run(inspection, project, interpreter, progress, cancellation)
            : NotRun(inspection, $"{search.Problem}; {PythonFinder.Advice}");
    }

    private static QualityReport Inspected(string project)
    {
        try
        {
            return QualityInspector.Inspect(ProjectDirectory.Read(project));
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException or ArgumentException)
        {
            throw new OmniForgeException(GateDiagnostics.CannotCopy.At(project, null, e.Message));
        }
    }

    private static GateReport NotRun(QualityReport inspection, string why) =>
        new(inspection, null, "nothing was run", [.. GateTools.All.Select(tool => tool.NotRun(why))]);

    private static GateReport Run(
        QualityReport inspection,
        string project,
        PythonInterpreter python,
        Action<GateCheck> progress,
        CancellationToken cancellation
    )
    {
        var sandbox = Sandbox.Best(cancellation);
        using var copy = WorkingCopy.Of(project);
        var checks = new GateCheck[GateTools.All.Count];
        var options = new ParallelOptions { MaxDegreeOfParallelism = SideBySide, CancellationToken = cancellation };
        Parallel
            .ForAsync(
                0,
                checks.Length,
                options,
                (index, token) =>
                {
                    checks[index] = GateTools.All[index].Run(python, sandbox, copy, token);
                    progress(checks[index]);
                    return ValueTask.CompletedTask;
                }
            )
            .GetAwaiter()
            .GetResult();
        return new GateReport(inspection, python.Path, sandbox.Description, checks);
    }
}
