using OmniForge.EndToEnd.Tests.Support;

namespace OmniForge.EndToEnd.Tests.Guide;

/// <summary>
/// Reads docs/writing-prds.md. A block <c>base</c> is the document of its chapter, with a line <c>…</c> where the words of a form stand, a block
/// <c>given</c> what requests hold unless a call says otherwise; below the heading of a form stand the blocks <c>prd</c> (its words, or a whole document that begins with <c>#</c>), <c>cases</c> and <c>python</c>.
/// </summary>
internal static class GuideReader
{
    private const string Place = "…";

    /// <summary>Where the guide lies.</summary>
    public static string Path { get; } = Repository.PathOf("docs", "writing-prds.md");

    /// <summary>All forms, in their order.</summary>
    public static IReadOnlyList<GuideForm> Read()
    {
        var forms = new List<GuideForm>();
        var (document, given) = ("", "{}");
        foreach (var part in Parts(File.ReadAllLines(Path)))
        {
            if (part.Blocks.FirstOrDefault(block => block.Kind == "base") is { Text: { } text })
            {
                document = text;
                given = part.Blocks.FirstOrDefault(block => block.Kind == "given").Text ?? "{}";
            }

            if (part.Blocks.FirstOrDefault(block => block.Kind == "prd") is { Text: { } words })
            {
                forms.Add(Form(part, document, words, given));
            }
        }

        return forms;
    }

    private static GuideForm Form(Part part, string document, string words, string given)
    {
        var isWhole = words.StartsWith("# ", StringComparison.Ordinal);
        var cases = part.Blocks.FirstOrDefault(block => block.Kind == "cases").Text ?? "";
        var code = part.Blocks.FirstOrDefault(block => block.Kind.StartsWith("python", StringComparison.Ordinal));
        return new(
            part.Title,
            part.Line,
            words,
            isWhole ? words : document.Replace($"\n{Place}\n", $"\n{words}", StringComparison.Ordinal),
            [
                .. cases
                    .Split('\n', StringSplitOptions.RemoveEmptyEntries)
                    .Select(line => GuideCase.Parse(line, isWhole ? "{}" : given)),
            ],
            code.Text,
            code.Kind is { } kind && kind.Split(' ') is [_, var folder] ? folder : "handlers"
        );
    }

    private static IEnumerable<Part> Parts(IReadOnlyList<string> lines)
    {
        var part = new Part("", 1, []);
        for (var i = 0; i < lines.Count; i++)
        {
            if (
                lines[i].StartsWith("## ", StringComparison.Ordinal)
                || lines[i].StartsWith("### ", StringComparison.Ordinal)
            )
            {
                yield return part;
                part = new Part(lines[i].TrimStart('#', ' '), i + 1, []);
            }
            else if (lines[i].StartsWith("```", StringComparison.Ordinal))
            {
                var fence = lines[i][..(lines[i].LastIndexOf('`') + 1)];
                var end = i + 1;
                while (lines[end] != fence)
                {
                    end++;
                }

                part.Blocks.Add(
                    (
                        lines[i][fence.Length..].Trim(),
                        string.Concat(lines.Skip(i + 1).Take(end - i - 1).Select(line => line + "\n"))
                    )
                );
                i = end;
            }
        }

        yield return part;
    }

    private sealed record Part(string Title, int Line, List<(string Kind, string? Text)> Blocks);
}
