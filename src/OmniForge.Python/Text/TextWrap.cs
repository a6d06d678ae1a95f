namespace OmniForge.Python.Text;

/// <summary>Breaks lines at blanks.</summary>
internal static class TextWrap
{
    /// <summary>Adds the lines of a text. A word that is wider than a line stands on a line of its own.</summary>
    /// <param name="lines">Gets the lines.</param>
    /// <param name="text">Words with one blank between them.</param>
    /// <param name="width">Columns of a line.</param>
    /// <param name="firstWidth">Columns of the first line.</param>
    public static void Append(List<string> lines, string text, int width, int firstWidth)
    {
        var limit = firstWidth;
        var start = 0;
        while (text.Length - start > limit)
        {
            var end = text.LastIndexOf(' ', Math.Min(start + limit, text.Length - 1), limit + 1);
            while (end > start && !PyProse.MayStartLine(text.AsSpan(end + 1)))
            {
                end = text.LastIndexOf(' ', end - 1, end - start);
            }

            end = end > start ? end : text.IndexOf(' ', start);
            if (end < 0)
            {
                break;
            }

            lines.Add(text[start..end]);
            start = end + 1;
            limit = width;
        }

        lines.Add(text[start..]);
    }
}
