using System.Text.Json.Nodes;
using OmniForge.Foundation;

namespace OmniForge.Cli.Printing;

/// <summary>Prints why a command has no result.</summary>
internal sealed class FailurePrinter(Terminal terminal, bool asJson)
{
    /// <summary>Prints diagnostics on standard error, and with <c>--json</c> as the one document on standard output too.</summary>
    /// <returns>The exit code, as given.</returns>
    public int Print(int exitCode, IReadOnlyList<Diagnostic> diagnostics)
    {
        terminal.Error.PrintAll(diagnostics);
        if (asJson)
        {
            var document = new JsonObject
            {
                ["schema"] = "omniforge.failure/1",
                ["exit_code"] = exitCode,
                ["diagnostics"] = DiagnosticPrinter.ToJson(diagnostics),
            };
            terminal.Out.PrintJson(document);
        }

        return exitCode;
    }
}
