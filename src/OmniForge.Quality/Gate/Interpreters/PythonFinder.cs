using System.Text.Json;
using OmniForge.Quality.Gate.Isolation;

namespace OmniForge.Quality.Gate.Interpreters;

/// <summary>
/// Finds Python 3.12 or later: the one that the user names, else <c>OMNIFORGE_PYTHON</c>, else the project's
/// <c>.venv</c>, else <c>PATH</c>. Whoever names one gets that one or an answer why not.
/// </summary>
public static class PythonFinder
{
    /// <summary>The environment variable that names a Python.</summary>
    public const string Variable = "OMNIFORGE_PYTHON";

    /// <summary>How to get what is missing.</summary>
    public const string Advice =
        "install Python 3.12 and, in an environment of it, the project: python3.12 -m venv .venv && .venv/bin/pip install -e '.[dev]'";

    private const string Probe = """
        import json, sys
        from importlib import metadata
        found = {}
        for name in sys.argv[1:]:
            try: found[name] = metadata.version(name)
            except metadata.PackageNotFoundError: pass
        print(json.dumps({"version": "%d.%d.%d" % sys.version_info[:3], "packages": found}))
        """;

    private static readonly string[] Packages = ["omnibase-core", "mypy", "ruff", "pytest"];
    private static readonly string[] Names = ["python3.12", "python3", "python"];

    /// <summary>Looks for Python.</summary>
    /// <param name="named">What the user named, or null.</param>
    /// <param name="project">The project's directory, or null.</param>
    /// <param name="cancellation">Stops the search.</param>
    public static PythonSearch Find(string? named, string? project, CancellationToken cancellation)
    {
        var wanted = named ?? Environment.GetEnvironmentVariable(Variable);
        if (!string.IsNullOrEmpty(wanted))
        {
            return Ask(wanted, cancellation) is { } interpreter
                ? Judge(interpreter)
                : new PythonSearch(null, $"'{wanted}' is no Python that runs");
        }

        var searches = Candidates(project)
            .Select(path => Ask(path, cancellation))
            .OfType<PythonInterpreter>()
            .Select(Judge);
        PythonSearch? last = null;
        foreach (var search in searches)
        {
            if (search.Interpreter is not null)
            {
                return search;
            }

            last ??= search;
        }

        return last ?? new PythonSearch(null, "no Python was found");
    }

    private static IEnumerable<string> Candidates(string? project)
    {
        if (project is not null)
        {
            yield return Path.Combine(project, ".venv", "bin", "python");
        }

        foreach (var name in Names)
        {
            foreach (var directory in ExecutablePath.Directories)
            {
                yield return Path.Combine(directory, name);
            }
        }
    }

    private static PythonSearch Judge(PythonInterpreter interpreter) =>
        Version.TryParse(interpreter.Version, out var version) && version >= new Version(3, 12)
            ? new PythonSearch(interpreter, null)
            : new PythonSearch(null, $"'{interpreter.Path}' is Python {interpreter.Version}, and 3.12 is needed");

    private static PythonInterpreter? Ask(string path, CancellationToken cancellation)
    {
        if (ExecutablePath.Find(path) is not { } executable)
        {
            return null;
        }

        var run = ChildProcess.Run(
            new ChildCommand(executable, ["-I", "-c", Probe, .. Packages], "/", TimeSpan.FromSeconds(30))
            {
                Inherits = true,
            },
            cancellation
        );
        return run.ExitCode == 0 ? Parse(executable, run.Output) : null;
    }

    private static PythonInterpreter? Parse(string executable, string output)
    {
        try
        {
            using var document = JsonDocument.Parse(output);
            var packages = document.RootElement.GetProperty("packages").EnumerateObject();
            return new PythonInterpreter(
                executable,
                document.RootElement.GetProperty("version").GetString()!,
                packages.ToDictionary(p => p.Name, p => p.Value.GetString()!, StringComparer.Ordinal)
            );
        }
        catch (JsonException)
        {
            return null;
        }
    }
}
