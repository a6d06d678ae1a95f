using System.Text;
using OmniForge.Generation.Emission;

namespace OmniForge.Generation.Yaml;

/// <summary>Prints YAML in block style with two columns of indent; lines end with LF.</summary>
public static class YamlPrinter
{
    private const int IndentWidth = 2;

    /// <summary>The text of a document.</summary>
    public static string Print(YamlDocument document)
    {
        ArgumentNullException.ThrowIfNull(document);
        var output = new StringBuilder(1024);
        EmittedText.AppendComments(output, document.Header);
        output.Append("---\n");
        EmittedText.AppendComments(output, document.Comments);
        if (document.Root.Entries.Count == 0)
        {
            output.Append("{}\n");
        }

        WriteEntries(output, document.Root.Entries, 0, isIndented: false);
        return output.ToString();
    }

    private static void WriteEntries(
        StringBuilder output,
        IReadOnlyList<YamlEntry> entries,
        int indent,
        bool isIndented
    )
    {
        foreach (var entry in entries)
        {
            output.Append(' ', isIndented ? 0 : indent).Append(YamlScalar.Text(entry.Key).Source).Append(':');
            WriteValue(output, entry.Value, indent + IndentWidth);
            isIndented = false;
        }
    }

    private static void WriteValue(StringBuilder output, YamlNode value, int indent)
    {
        switch (value)
        {
            case YamlMapping { IsFlow: false, Entries.Count: > 0 } mapping:
                output.Append('\n');
                WriteEntries(output, mapping.Entries, indent, isIndented: false);
                break;
            case YamlSequence { IsFlow: false, Items.Count: > 0 } sequence:
                output.Append('\n');
                WriteItems(output, sequence.Items, indent);
                break;
            default:
                output.Append(' ');
                WriteInline(output, value, isInFlow: false);
                output.Append('\n');
                break;
        }
    }

    private static void WriteItems(StringBuilder output, IReadOnlyList<YamlNode> items, int indent)
    {
        foreach (var item in items)
        {
            output.Append(' ', indent).Append('-');
            if (item is YamlMapping { IsFlow: false, Entries.Count: > 0 } mapping)
            {
                output.Append(' ');
                WriteEntries(output, mapping.Entries, indent + IndentWidth, isIndented: true);
            }
            else
            {
                WriteValue(output, item, indent + IndentWidth);
            }
        }
    }

    private static void WriteInline(StringBuilder output, YamlNode node, bool isInFlow)
    {
        switch (node)
        {
            case YamlScalar scalar:
                output.Append(isInFlow ? InFlow(scalar) : scalar.Source);
                break;
            case YamlSequence sequence:
                WriteFlow(
                    output,
                    "[",
                    sequence.Items,
                    "]",
                    static (output, item) => WriteInline(output, item, isInFlow: true)
                );
                break;
            case YamlMapping mapping:
                WriteFlow(
                    output,
                    "{",
                    mapping.Entries,
                    "}",
                    static (output, entry) =>
                    {
                        output.Append(InFlow(YamlScalar.Text(entry.Key))).Append(": ");
                        WriteInline(output, entry.Value, isInFlow: true);
                    }
                );
                break;
            default:
                break;
        }
    }

    private static void WriteFlow<T>(
        StringBuilder output,
        string open,
        IReadOnlyList<T> items,
        string close,
        Action<StringBuilder, T> write
    )
    {
        output.Append(open);
        for (var i = 0; i < items.Count; i++)
        {
            output.Append(i > 0 ? ", " : "");
            write(output, items[i]);
        }

        output.Append(close);
    }

    /// <summary>Within brackets a comma or colon parts items, so that a text with one is quoted.</summary>
    private static string InFlow(YamlScalar scalar) =>
        scalar.Source[0] != '"' && scalar.Source.AsSpan().ContainsAny(',', ':', '?')
            ? EmittedText.Quoted(scalar.Source)
            : scalar.Source;
}
