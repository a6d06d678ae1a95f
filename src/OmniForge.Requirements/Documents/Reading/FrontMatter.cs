using System.Buffers;

namespace OmniForge.Requirements.Documents.Reading;

/// <summary>The pairs between <c>---</c> lines at the beginning of a document.</summary>
/// <param name="Length">Number of characters up to the text of the document.</param>
/// <param name="Pairs">The pairs, in their order.</param>
/// <param name="Title">Where the value of <c>title</c> stands; empty if there is none.</param>
internal sealed record FrontMatter(int Length, IReadOnlyList<KeyValuePair<string, string>> Pairs, Range Title)
{
    private static readonly SearchValues<char> NoKey = SearchValues.Create("#[]{}`*");

    private static readonly FrontMatter None = new(0, [], default);

    /// <summary>Reads the front matter of a text; what does not look like one is none.</summary>
    public static FrontMatter Of(string text)
    {
        if (
            !text.StartsWith("---", StringComparison.Ordinal)
            || !text.AsSpan(0, LineEnd(text, 0)).TrimEnd().SequenceEqual("---")
        )
        {
            return None;
        }

        var pairs = new List<KeyValuePair<string, string>>();
        Range title = default;
        for (var start = NextLine(text, 0); start < text.Length; start = NextLine(text, start))
        {
            var line = text.AsSpan(start, LineEnd(text, start) - start).TrimEnd();
            if (line is "---" or "...")
            {
                return pairs.Count == 0 ? None : new(NextLine(text, start), pairs, title);
            }

            if (!Add(line, pairs))
            {
                return None;
            }

            title = line.StartsWith("title:", StringComparison.OrdinalIgnoreCase) ? ValueRange(line, start) : title;
        }

        return None;
    }

    private static bool Add(ReadOnlySpan<char> line, List<KeyValuePair<string, string>> pairs)
    {
        var colon = line.IndexOf(':');
        if (colon > 0 && !char.IsWhiteSpace(line[0]) && !line[..colon].ContainsAny(NoKey))
        {
            pairs.Add(new(line[..colon].Trim().ToString(), Unquoted(line[(colon + 1)..])));
            return true;
        }

        if (line.IsWhiteSpace() || line.TrimStart()[0] == '#')
        {
            return true;
        }

        if (pairs.Count == 0 || !(char.IsWhiteSpace(line[0]) || line[0] == '-'))
        {
            return false;
        }

        var (key, value) = pairs[^1];
        var item = Unquoted(line.Trim().TrimStart('-'));
        pairs[^1] = new(key, value.Length == 0 ? item : $"{value}, {item}");
        return true;
    }

    private static Range ValueRange(ReadOnlySpan<char> line, int start)
    {
        var value = Unquoted(line["title:".Length..]);
        var offset = line.IndexOf(value, StringComparison.Ordinal);
        return value.Length == 0 ? default : (start + offset)..(start + offset + value.Length);
    }

    private static string Unquoted(ReadOnlySpan<char> value)
    {
        value = value.Trim();
        return (value is ['"', .., '"'] or ['\'', .., '\''] ? value[1..^1] : value).ToString();
    }

    private static int LineEnd(string text, int start)
    {
        var end = text.AsSpan(start).IndexOfAny('\r', '\n');
        return end < 0 ? text.Length : start + end;
    }

    private static int NextLine(string text, int start)
    {
        var end = LineEnd(text, start);
        return end + 1 < text.Length && text[end] == '\r' && text[end + 1] == '\n'
            ? end + 2
            : Math.Min(end + 1, text.Length);
    }
}
