using OmniForge.Requirements.Documents;

namespace OmniForge.Requirements.Extraction.Entities.Listings;

/// <summary>A line of a listing, its comment apart.</summary>
internal readonly record struct CodeLine(RichText Line, int CodeLength, RichText? Comment)
{
    public string Code => Line.Text[..CodeLength];

    public string Trimmed => Code.Trim();

    public int Indent => Line.Text.Length - Line.Text.TrimStart().Length;

    public static CodeLine Of(RichText line)
    {
        var text = line.Text;
        var quote = '\0';
        for (var i = 0; i < text.Length; i++)
        {
            var letter = text[i];
            if (quote != '\0')
            {
                quote = letter == quote ? '\0' : quote;
            }
            else if (letter is '"' or '\'' or '`')
            {
                quote = letter;
            }
            else if (MarkAt(text, i) is > 0 and var mark)
            {
                return new(line, i, CommentFrom(line, i + mark));
            }
        }
        return new(line, text.Length, null);
    }

    private static int MarkAt(string text, int i)
    {
        var rest = text.AsSpan(i);
        if (rest.StartsWith("//") || rest.StartsWith("--"))
        {
            return rest.StartsWith("///") ? 3 : 2;
        }
        if (rest.StartsWith("/*"))
        {
            return rest.StartsWith("/**") ? 3 : 2;
        }
        return rest[0] == '#' && (i == 0 || char.IsWhiteSpace(text[i - 1])) ? 1 : 0;
    }

    private static RichText? CommentFrom(RichText line, int start)
    {
        var end = line.Text.TrimEnd().EndsWith("*/", StringComparison.Ordinal)
            ? line.Text.LastIndexOf("*/", StringComparison.Ordinal)
            : line.Length;
        var comment = line.Slice(start, Math.Max(0, end - start)).Trim();
        return comment.IsEmpty ? null : comment;
    }
}
