using System.Text.Json.Nodes;
using OmniForge.Foundation;

namespace OmniForge.Cli.Printing;

/// <summary>Prints diagnostics.</summary>
internal static class DiagnosticPrinter
{
    /// <summary>Prints each on a line of its own.</summary>
    public static void PrintAll(this TextWriter writer, IEnumerable<Diagnostic> diagnostics)
    {
        foreach (var diagnostic in diagnostics)
        {
            writer.WriteLine(diagnostic);
        }
    }

    /// <summary>Diagnostics as JSON.</summary>
    public static JsonArray ToJson(IEnumerable<Diagnostic> diagnostics) =>
        JsonPrinter.List(
            diagnostics,
            diagnostic => new JsonObject
            {
                ["number"] = diagnostic.Descriptor.Number,
                ["severity"] = diagnostic.Descriptor.Severity.ToString().ToLowerInvariant(),
                ["file"] = diagnostic.File,
                ["line"] = diagnostic.Span?.Line,
                ["column"] = diagnostic.Span?.Column,
                ["message"] = diagnostic.Message,
                ["advice"] = diagnostic.Descriptor.Advice,
            }
        );
}
