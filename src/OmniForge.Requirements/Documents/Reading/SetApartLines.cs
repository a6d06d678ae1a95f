namespace OmniForge.Requirements.Documents.Reading;

/// <summary>
/// Finds lines that stand alone below two empty lines or more, in a text whose paragraphs are otherwise parted by one: what people who know no markup write as headings.
/// </summary>
internal static class SetApartLines
{
    private const int Least = 3;

    /// <summary>The numbers of the lines, from 1; none, if there are few of them or if wide gaps are nothing special.</summary>
    public static IReadOnlySet<int> Of(string text)
    {
        var lines = text.Split('\n');
        var found = new HashSet<int>();
        var (narrow, wide, empty) = (0, 0, 0);
        for (var i = 0; i < lines.Length; i++)
        {
            if (string.IsNullOrWhiteSpace(lines[i]))
            {
                empty++;
                continue;
            }

            narrow += empty == 1 ? 1 : 0;
            wide += empty > 1 ? 1 : 0;
            if (empty > 1 && MayBeHeading(lines[i]) && i + 1 < lines.Length && string.IsNullOrWhiteSpace(lines[i + 1]))
            {
                _ = found.Add(i + 1);
            }

            empty = 0;
        }

        return found.Count >= Least && narrow > wide ? found : new HashSet<int>();
    }

    private static bool MayBeHeading(string line) => !char.IsWhiteSpace(line[0]) && !line.TrimEnd().EndsWith('.');
}
