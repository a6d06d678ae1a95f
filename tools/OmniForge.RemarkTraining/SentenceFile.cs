using OmniForge.Requirements.Documents;
using OmniForge.Requirements.Extraction.Remarks;
using OmniForge.Requirements.Language;

namespace OmniForge.RemarkTraining;

/// <summary>
/// Reads files of labelled sentences: a line <c>N kind noun fields=… values=… operations=…</c> describes a node, and the lines
/// <c>+ sentence</c> (a remark) and <c>- sentence</c> (a rule) behind it are about that node; all separated by tabs.
/// </summary>
internal static class SentenceFile
{
    /// <summary>The sentences of a file, in its order.</summary>
    public static IEnumerable<LabelledSentence> Read(string path)
    {
        var names = new NodeNames([], [], [], []);
        foreach (var line in File.ReadLines(path).Where(line => line.Length > 0))
        {
            var cells = line.Split('\t');
            if (cells[0] == "N")
            {
                names = NamesOf(cells);
                continue;
            }

            // What Markdown takes for something else than text (a link's target) is no sentence of a PRD either.
            if (PrdReader.Parse("sentence.md", "# Sentence\n\n" + cells[1]).Requirements is [var requirement, ..])
            {
                var features = RemarkFeatures.Of(Sentence.Of(requirement.Text), names);
                yield return new(cells[1], cells[0] == "+", [.. features]);
            }
        }
    }

    private static NodeNames NamesOf(string[] cells) =>
        new(Listed(cells, "fields="), Listed(cells, "values="), Listed(cells, "operations="), [cells[2]]);

    private static string[] Listed(string[] cells, string key) =>
        cells
            .FirstOrDefault(cell => cell.StartsWith(key, StringComparison.Ordinal))
            ?[key.Length..].Split(',', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries)
        ?? [];
}
