using System.Text;

namespace OmniForge.Python.Text;

/// <summary>
/// A docstring: a summary and further paragraphs, each wrapped at 88 columns. Quotes and backslashes in it cannot end
/// it or escape anything.
/// </summary>
public sealed record PyDocstring
{
    private const int LineWidth = 88;
    private const string Quotes = "\"\"\"";

    private PyDocstring(IReadOnlyList<string> paragraphs) => Paragraphs = paragraphs;

    /// <summary>The paragraphs, the summary first; at least one, none empty.</summary>
    public IReadOnlyList<string> Paragraphs { get; }

    /// <summary>Makes a docstring of any text.</summary>
    /// <param name="paragraphs">Summary and further paragraphs; empty ones are left out.</param>
    public static PyDocstring Of(params ReadOnlySpan<string> paragraphs)
    {
        var kept = new List<string>(paragraphs.Length);
        foreach (var paragraph in paragraphs)
        {
            if (Cleaned(paragraph) is { Length: > 0 } clean)
            {
                kept.Add(clean);
            }
        }

        return new PyDocstring(kept.Count == 0 ? ["Undocumented."] : kept);
    }

    internal void Write(StringBuilder text, int indent)
    {
        var lines = Lines(LineWidth - indent, Quotes.Length);
        lines = lines.Count == 1 ? Lines(LineWidth - indent, 2 * Quotes.Length) : lines;
        text.Append(' ', indent).Append(Quotes).Append(lines[0]);
        foreach (var line in lines.Skip(1))
        {
            text.Append('\n').Append(' ', line.Length == 0 ? 0 : indent).Append(line);
        }

        _ = lines.Count == 1 ? text : text.Append('\n').Append(' ', indent);
        text.Append(Quotes).Append('\n');
    }

    private static string Cleaned(string paragraph)
    {
        var clean = PyProse.Clean(paragraph).Replace("\\", "\\\\", StringComparison.Ordinal);
        var isRisky = clean.Contains("\"\"", StringComparison.Ordinal) || clean.StartsWith('"') || clean.EndsWith('"');
        return isRisky ? clean.Replace('"', '\'') : clean;
    }

    private List<string> Lines(int width, int quotes)
    {
        var lines = new List<string>();
        foreach (var paragraph in Paragraphs)
        {
            if (lines.Count > 0)
            {
                lines.Add("");
            }

            TextWrap.Append(lines, paragraph, width, firstWidth: lines.Count == 0 ? width - quotes : width);
        }

        return lines;
    }
}
