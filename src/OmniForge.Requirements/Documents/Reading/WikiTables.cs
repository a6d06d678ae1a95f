using System.Text.RegularExpressions;

namespace OmniForge.Requirements.Documents.Reading;

/// <summary>Turns the tables of MediaWiki into those of Markdown, of the same length.</summary>
internal static partial class WikiTables
{
    /// <summary>Rewrites all tables of a text.</summary>
    /// <param name="text">The text.</param>
    /// <param name="letters">Its characters, to be rewritten.</param>
    public static void Convert(string text, char[] letters)
    {
        foreach (Match table in Table().Matches(text))
        {
            var lines = Line().Matches(table.Value).Where(line => line.Length > 0).ToList();
            Blank(letters, table.Index + lines[0].Index, lines[0].Length);
            Blank(letters, table.Index + lines[^1].Index, lines[^1].Length);
            Rows(letters, table.Index, lines[1..^1]);
        }

        foreach (Match row in BarRow().Matches(text))
        {
            Cells(letters, row.Index, row.Value);
        }
    }

    private static void Rows(char[] letters, int offset, IEnumerable<Match> lines)
    {
        var (hasRow, end) = (false, -1);
        foreach (var line in lines)
        {
            var start = offset + line.Index;
            switch (line.Value)
            {
                case ['|', '-', ..]:
                    // Below a row it is a rule in Markdown too; what stands behind it is nothing.
                    Blank(letters, hasRow ? start + 2 : start, line.Length);
                    end = -1;
                    break;
                case ['|', '+', ..]:
                    Blank(letters, start, 2);
                    break;
                default:
                    if (end >= 0)
                    {
                        letters.AsSpan(end, start - end).Fill(' ');
                    }

                    Cells(letters, start, line.Value);
                    (hasRow, end) = (true, start + line.Length);
                    break;
            }
        }
    }

    /// <summary>The cells of a line: <c>||</c> and <c>!!</c> become one bar, what tells only how a cell looks becomes blank.</summary>
    private static void Cells(char[] letters, int start, string line)
    {
        letters[start] = letters[start] == '!' ? '|' : letters[start];
        foreach (Match mark in Mark().Matches(line))
        {
            letters.AsSpan(start + mark.Index, mark.Length).Fill(' ');
            letters[start + mark.Index] = '|';
        }

        foreach (Match look in Look().Matches(line))
        {
            letters.AsSpan(start + look.Index, look.Length).Fill(' ');
        }
    }

    private static void Blank(char[] letters, int start, int length)
    {
        for (var i = start; i < Math.Min(start + length, letters.Length) && letters[i] is not ('\r' or '\n'); i++)
        {
            letters[i] = ' ';
        }
    }

    private const RegexOptions Options = RegexOptions.CultureInvariant | RegexOptions.Multiline;

    [GeneratedRegex(@"^\{\|[^\r\n]*\r?\n(?:(?!\|\})[^\r\n]*\r?\n){1,500}\|\}[^\r\n]*", Options, 10000)]
    private static partial Regex Table();

    /// <summary>A row of the wikis that have bars in pairs: <c>|| a || b ||</c>.</summary>
    [GeneratedRegex(@"^\|\|[^\r\n]*\|\|(?=[ \t]*\r?$)", Options, 10000)]
    private static partial Regex BarRow();

    [GeneratedRegex(@"^[^\r\n]*", Options, 10000)]
    private static partial Regex Line();

    [GeneratedRegex(@"\|\||!!", Options, 10000)]
    private static partial Regex Mark();

    [GeneratedRegex(@"(?<=^[|!]\s?|\|\||!!)\s*(?:\w+\s*=\s*(?:""[^""]*""|\w+)\s*)+\|(?!\|)", Options, 10000)]
    private static partial Regex Look();
}
