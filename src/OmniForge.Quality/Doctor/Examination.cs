using System.Text.RegularExpressions;
using OmniForge.Quality.Gate.Interpreters;
using OmniForge.Quality.Gate.Isolation;

namespace OmniForge.Quality.Doctor;

/// <summary>Looks at what this machine has.</summary>
public static partial class Examination
{
    private const string ForVerify = "omniforge verify";
    private const string Pip = "in an environment of Python 3.12: pip install ";
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(30);

    /// <summary>All tools, those that are missing too.</summary>
    /// <param name="cancellation">Stops the examination.</param>
    /// <exception cref="OperationCanceledException">The token was cancelled.</exception>
    public static IReadOnlyList<Tool> Run(CancellationToken cancellation)
    {
        var search = PythonFinder.Find(null, null, cancellation);
        return
        [
            Program(
                ".NET SDK",
                "building omniforge from its sources",
                "https://dot.net, version 10",
                ["dotnet"],
                "--version",
                cancellation
            ),
            new Tool(
                "Python",
                ForVerify,
                Describe(search.Interpreter),
                $"{search.Problem}; Python 3.12 comes from python.org or your system, and OMNIFORGE_PYTHON names it",
                true
            ),
            Package(search.Interpreter, "omnibase-core", "the platform that nodes are for"),
            Package(search.Interpreter, "mypy", ForVerify),
            Package(search.Interpreter, "ruff", ForVerify),
            Package(search.Interpreter, "pytest", ForVerify),
            Program(
                "PostgreSQL",
                "tests of the store of later versions",
                "Debian: apt-get install postgresql",
                PostgreSql(),
                "--version",
                cancellation
            ),
            Program(
                "Java",
                "tests on a real Kafka broker",
                "Debian: apt-get install openjdk-17-jre-headless",
                ["java"],
                "-version",
                cancellation
            ),
            Program(
                "Chromium",
                "tests of the web pages of later versions",
                "Debian: apt-get install chromium",
                ["chromium", "chromium-browser"],
                "--version",
                cancellation
            ),
        ];
    }

    private static string? Describe(PythonInterpreter? interpreter) =>
        interpreter is null ? null : $"{interpreter.Version} ({interpreter.Path})";

    private static Tool Package(PythonInterpreter? interpreter, string name, string purpose) =>
        new(name, purpose, interpreter?.Packages.GetValueOrDefault(name), $"{Pip}{name}", IsNeeded: true);

    private static Tool Program(
        string name,
        string purpose,
        string remedy,
        IReadOnlyList<string> executables,
        string versionOption,
        CancellationToken cancellation
    )
    {
        var path = executables.Select(ExecutablePath.Find).FirstOrDefault(path => path is not null);
        if (path is null)
        {
            return new Tool(name, purpose, null, remedy, IsNeeded: false);
        }

        var run = ChildProcess.Run(
            new ChildCommand(path, [versionOption], "/", Patience) { Inherits = true },
            cancellation
        );
        var version = VersionNumber().Match(run.Output + run.Error);
        return new Tool(name, purpose, version.Success ? $"{version.Value} ({path})" : path, remedy, IsNeeded: false);
    }

    // Debian keeps the server's programs out of PATH.
    private static IReadOnlyList<string> PostgreSql()
    {
        const string Versions = "/usr/lib/postgresql";
        return Directory.Exists(Versions)
            ?
            [
                .. Directory
                    .EnumerateDirectories(Versions)
                    .OrderDescending(StringComparer.Ordinal)
                    .Select(v => Path.Combine(v, "bin", "postgres")),
                "postgres",
            ]
            : ["postgres"];
    }

    [GeneratedRegex(@"\d+(?:\.\d+)+", RegexOptions.CultureInvariant, matchTimeoutMilliseconds: 10000)]
    private static partial Regex VersionNumber();
}
