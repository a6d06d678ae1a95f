using System.Text;
using OmniForge.Generation.Emission;

namespace OmniForge.Generation.Toml;

/// <summary>Prints TOML 1.0 with a blank line above each table; lines end with LF.</summary>
public static class TomlPrinter
{
    /// <summary>The text of a document.</summary>
    public static string Print(TomlDocument document)
    {
        ArgumentNullException.ThrowIfNull(document);
        var output = new StringBuilder(1024);
        EmittedText.AppendComments(output, document.Header);
        foreach (var table in document.Tables)
        {
            output.Append(output.Length > 0 ? "\n" : "");
            output.Append('[').AppendJoin('.', table.Path.Select(Key)).Append("]\n");
            foreach (var entry in table.Entries)
            {
                output.Append(Key(entry.Key)).Append(" = ").Append(entry.Value.Source).Append('\n');
            }
        }

        return output.ToString();
    }

    private static string Key(string key) =>
        key.Length > 0 && key.All(c => char.IsAsciiLetterOrDigit(c) || c is '_' or '-') ? key : EmittedText.Quoted(key);
}
