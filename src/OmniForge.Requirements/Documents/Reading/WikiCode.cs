using System.Text.RegularExpressions;

namespace OmniForge.Requirements.Documents.Reading;

/// <summary>Turns the preformatted text of wikis into fenced code of Markdown, of the same length: <c>{{{</c>, <c>&lt;pre&gt;</c>, <c>{code}</c>.</summary>
internal static partial class WikiCode
{
    /// <summary>Rewrites the fences; answers where the code stands, in which nothing else is markup.</summary>
    public static IReadOnlyList<Range> Convert(string text, char[] letters)
    {
        var blocks = new List<Range>();
        foreach (Match block in Block().Matches(text))
        {
            Fence(letters, block.Groups["open"], block.Groups["language"].Value);
            Fence(letters, block.Groups["close"], "");
            blocks.Add(block.Index..(block.Index + block.Length));
        }

        foreach (Match word in MagicWord().Matches(text))
        {
            letters.AsSpan(word.Index, word.Length).Fill(' ');
        }

        return blocks;
    }

    private static void Fence(char[] letters, Group mark, string language)
    {
        var line = letters.AsSpan(mark.Index, mark.Length);
        line.Fill(' ');
        "```".AsSpan(0, Math.Min(3, line.Length)).CopyTo(line);
        language.AsSpan(0, Math.Clamp(language.Length, 0, line.Length - 3)).CopyTo(line[3..]);
    }

    private const RegexOptions Options = RegexOptions.CultureInvariant | RegexOptions.Multiline;

    /// <summary>A block whose marks stand on lines of their own.</summary>
    [GeneratedRegex(
        @"^(?<open>(?<brace>\{\{\{)(?:#!)?(?<language>\w*)|<(?<tag>pre|syntaxhighlight|source|code)(?:[ \t]+lang=[""']?(?<language>\w+)[""']?)?[^>\r\n]*>|(?<code>\{(?:code|noformat)(?::(?<language>\w+))?[^}\r\n]*\}))[ \t]*\r?\n(?:[^\r\n]*\r?\n){0,500}?(?<close>(?(brace)\}\}\}|(?(tag)</\k<tag>>|\{(?:code|noformat)\})))[ \t]*\r?$",
        Options,
        10000
    )]
    private static partial Regex Block();

    /// <summary>Words for the wiki itself: <c>__TOC__</c>, <c>[[TOC]]</c>.</summary>
    [GeneratedRegex(@"^(?:__[A-Z]+__|\[\[(?:TOC|PageOutline)[^\]\r\n]*\]\])(?=[ \t]*\r?$)", Options, 10000)]
    private static partial Regex MagicWord();
}
