using System.Text.RegularExpressions;

namespace OmniForge.Requirements.Documents.Reading;

/// <summary>
/// Turns the markup of MediaWiki into Markdown of the same length, so that all offsets stay: headings, emphasis, links, lists, definitions
/// and tables. What has no room stands as <see cref="Filler"/>, which is no text.
/// </summary>
internal static partial class WikiText
{
    /// <summary>Stands where markup was longer than that of Markdown; no character of any text.</summary>
    public const char Filler = '\uE0F0';

    /// <summary>The text in Markdown; itself, if it is not written in the markup of a wiki.</summary>
    public static string ToMarkdown(string text)
    {
        if (!IsWiki(text))
        {
            return text;
        }

        var letters = text.ToCharArray();
        var code = WikiCode.Convert(text, letters);
        WikiTables.Convert(text, letters);
        WriteLines(text, letters, code);
        WriteEmphasis(letters, code);
        foreach (Match link in Link().Matches(new string(letters)).Where(link => !IsIn(code, link)))
        {
            Fill(letters, link.Index, 2 + link.Groups["target"].Length);
            Fill(letters, link.Index + link.Length - 2, 2);
        }

        return new(letters);
    }

    /// <summary>Headings between equals signs, and none that Markdown knows.</summary>
    private static bool IsWiki(string text) =>
        text.Contains('=', StringComparison.Ordinal) && Heading().Count(text) >= 2 && !MarkdownHeading().IsMatch(text);

    private static bool IsIn(IReadOnlyList<Range> blocks, Match match) =>
        blocks.Any(block => match.Index >= block.Start.Value && match.Index < block.End.Value);

    private static void WriteLines(string text, char[] letters, IReadOnlyList<Range> code)
    {
        foreach (Match heading in Heading().Matches(text).Where(heading => !IsIn(code, heading)))
        {
            var (open, close) = (heading.Groups["open"], heading.Groups["close"]);
            letters.AsSpan(open.Index, open.Length).Fill('#');
            letters.AsSpan(close.Index, close.Length).Fill(' ');
        }

        foreach (Match item in Item().Matches(text).Where(item => !IsIn(code, item)))
        {
            WriteItem(letters, item.Groups["marks"]);
        }
    }

    /// <summary><c>**</c> is an item below an item, <c>#</c> one in order; a term is an item that its definition, in the next line, belongs to.</summary>
    private static void WriteItem(char[] letters, Group marks)
    {
        var last = marks.Index + marks.Length - 1;
        letters.AsSpan(marks.Index, marks.Length - 1).Fill('\t');
        letters[last] = letters[last] switch
        {
            ':' => ' ',
            '#' => '+',
            _ => '-',
        };
    }

    private static void WriteEmphasis(char[] letters, IReadOnlyList<Range> code)
    {
        foreach (Match quotes in Quotes().Matches(new string(letters)).Where(quotes => !IsIn(code, quotes)))
        {
            var (start, length) = (quotes.Index, quotes.Length);
            var isOpening =
                start == 0
                || char.IsWhiteSpace(letters[start - 1])
                || letters[start - 1] is '(' or '"' or '|' or Filler;
            var marks = length switch
            {
                2 => "*",
                3 => "**",
                _ => "***",
            };
            Fill(letters, start, length);
            marks.CopyTo(letters.AsSpan(isOpening ? start : start + length - marks.Length));
        }
    }

    private static void Fill(char[] letters, int start, int length) => letters.AsSpan(start, length).Fill(Filler);

    private const RegexOptions Options = RegexOptions.CultureInvariant | RegexOptions.Multiline;

    [GeneratedRegex(
        @"^(?<open>={1,6})(?=[^=\r\n]*[^=\s][^=\r\n]*(?<close>={1,6})[ \t]*\r?$)(?:[^=\r\n]+)\k<open>[ \t]*\r?$",
        Options,
        10000
    )]
    private static partial Regex Heading();

    [GeneratedRegex(@"(?<=\A|\n[ \t]*\r?\n)#{1,6}[ \t]+\S[^\r\n]*\r?\n\r?\n", Options, 10000)]
    private static partial Regex MarkdownHeading();

    [GeneratedRegex(@"^(?<marks>[*#;]+|[*#;]*(?<=[*#;]):)(?=[ \t]*[^\s*#;:])", Options, 10000)]
    private static partial Regex Item();

    [GeneratedRegex(@"'{5}|'{2,3}", Options, 10000)]
    private static partial Regex Quotes();

    [GeneratedRegex(@"\[\[(?<target>(?:[^\[\]|\r\n]*\|)?)[^\[\]|\r\n]+\]\]", Options, 10000)]
    private static partial Regex Link();
}
