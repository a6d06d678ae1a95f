using System.Text.RegularExpressions;

namespace OmniForge.Quality.Gate.Checks;

/// <summary>The tools of the gate, in the order of the report.</summary>
internal static partial class GateTools
{
    /// <summary>All of them.</summary>
    public static IReadOnlyList<GateTool> All { get; } =
    [
        new ScriptTool("imports", "import_modules.py", "modules", 300),
        new ScriptTool("strict contracts", "strict_contracts.py", "contracts", 300),
        new ModuleTool(
            "validator_cli all",
            "omnibase-core",
            300,
            ["omnibase_core.validation.validator_cli", "all", "src"],
            ValidatorLine()
        ),
        new ModuleTool(
            "mypy --strict",
            "mypy",
            900,
            ["mypy", "--strict", "--no-color-output", "--no-pretty", "--show-error-codes", "."],
            MypyLine()
        ),
        new ModuleTool(
            "ruff check",
            "ruff",
            120,
            ["ruff", "check", "--no-cache", "--output-format", "concise"],
            RuffLine()
        ),
        new ModuleTool("ruff format --check", "ruff", 120, ["ruff", "format", "--check", "--no-cache"], FormatLine()),
        new ModuleTool(
            "pytest",
            "pytest",
            900,
            ["pytest", "-q", "--tb=line", "--color=no", "-p", "no:cacheprovider", "-rN"],
            PytestLine()
        ),
    ];

    [GeneratedRegex(
        @"^ +• (?:(?<file>[^:]+\.\w+): )?(?:Line (?<line>\d+): )?(?<message>.+)$",
        RegexOptions.CultureInvariant,
        matchTimeoutMilliseconds: 1000
    )]
    private static partial Regex ValidatorLine();

    [GeneratedRegex(
        @"^(?<file>[^:]+):(?<line>\d+):(?:\d+:)? error: (?<message>.*?)(?:  \[(?<rule>[\w-]+)\])?$",
        RegexOptions.CultureInvariant,
        matchTimeoutMilliseconds: 1000
    )]
    private static partial Regex MypyLine();

    [GeneratedRegex(
        @"^(?<file>[^:]+):(?<line>\d+):\d+: (?<rule>[A-Z]+\d+|[\w-]+:)? ?(?<message>.+)$",
        RegexOptions.CultureInvariant,
        matchTimeoutMilliseconds: 1000
    )]
    private static partial Regex RuffLine();

    // ruff names the file on a line of its own until 0.15, and as the place of a diagnostic since.
    [GeneratedRegex(
        @"^(?:Would reformat: (?<file>.+)| *--> (?<file>[^:]+):(?<line>\d+):\d+)$",
        RegexOptions.CultureInvariant,
        matchTimeoutMilliseconds: 10000
    )]
    private static partial Regex FormatLine();

    // Errors while tests are collected come with their stack, in paths from the project.
    [GeneratedRegex(
        @"^(?:E +)?(?<file>(?:/|src/|tests/)[^:]+\.py):(?<line>\d+): (?<message>.+)$",
        RegexOptions.CultureInvariant,
        matchTimeoutMilliseconds: 1000
    )]
    private static partial Regex PytestLine();
}
