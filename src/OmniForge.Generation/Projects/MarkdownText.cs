using System.Text;
using OmniForge.Python.Text;

namespace OmniForge.Generation.Projects;

/// <summary>Prose from a PRD in Markdown: one line, in which nothing is markup.</summary>
internal static class MarkdownText
{
    private const string Markup = "\\`*_{}[]<>()#+!|~&";

    /// <summary>The text with every sign of Markdown escaped that could mean something inside a line.</summary>
    public static string Inline(string text)
    {
        var clean = PyProse.Clean(text);
        var escaped = new StringBuilder(clean.Length + 8);
        foreach (var c in clean)
        {
            _ =
                Markup.Contains(c, StringComparison.Ordinal) && c is not ('(' or ')' or '+' or '!' or '{' or '}')
                    ? escaped.Append('\\').Append(c)
                    : escaped.Append(c);
        }

        return escaped.ToString();
    }
}
