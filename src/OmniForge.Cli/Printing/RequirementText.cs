using OmniForge.Foundation;
using OmniForge.Generation.Tracing;

namespace OmniForge.Cli.Printing;

/// <summary>How a requirement is printed.</summary>
internal static class RequirementText
{
    /// <summary>Its id and its words on one line.</summary>
    public static string OneLine(this TraceRequirement requirement) =>
        SafeText.OneLine(
            $"{requirement.Id}: {string.Join(' ', requirement.Text.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries))}"
        );
}
