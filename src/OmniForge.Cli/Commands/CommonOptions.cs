using System.CommandLine;

namespace OmniForge.Cli.Commands;

/// <summary>Options that several commands have.</summary>
internal static class CommonOptions
{
    /// <summary><c>--json</c>.</summary>
    public static Option<bool> Json() =>
        new("--json")
        {
            Description = "Print one JSON document on standard output, everything else on standard error.",
        };
}
