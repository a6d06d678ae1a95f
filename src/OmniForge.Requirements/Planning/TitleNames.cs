using System.Collections.Frozen;
using System.Globalization;
using System.Text;

namespace OmniForge.Requirements.Planning;

/// <summary>Names of projects and nodes, made of titles and headings.</summary>
public static class TitleNames
{
    private const int MaxLength = 60;

    private static readonly FrozenSet<string> DocumentWords = (
        "prd,requirement,requirements,specification,specifications,spec,specs,document,product,srs,brd,frd,rfc,draft,v1,v2,"
        + "subject,re,fwd,memo,lastenheft,pflichtenheft,mail,email"
    )
        .Split(',')
        .ToFrozenSet(StringComparer.Ordinal);

    /// <summary>What stands in front of a colon and says what sort of thing is named behind it.</summary>
    private static readonly FrozenSet<string> Labels = (
        "feature,epic,story,ticket,task,component,module,workflow,process,service,state machine"
    )
        .Split(',')
        .ToFrozenSet(StringComparer.OrdinalIgnoreCase);

    private static readonly FrozenSet<string> Articles = new[] { "a", "an", "the" }.ToFrozenSet(StringComparer.Ordinal);

    /// <summary>
    /// The words of a title up to a colon or dash, in lower case, without articles and words for documents; of what
    /// follows the colon or dash, if nothing else is left; empty, if there is no word at all.
    /// </summary>
    public static IReadOnlyList<string> WordsOf(string title)
    {
        ArgumentNullException.ThrowIfNull(title);
        var parts = Parts(title);
        foreach (var part in parts.Length > 1 && Labels.Contains(parts[0]) ? parts[1..] : parts)
        {
            List<string> words = [.. Words(part).Where(word => !DocumentWords.Contains(word))];
            if (words.Exists(word => word.Any(char.IsLetter)))
            {
                return Shorten(words);
            }
        }

        return [];
    }

    /// <summary>The words in snake_case, such as <c>order_pricing</c>.</summary>
    public static string Snake(IReadOnlyList<string> words) => string.Join('_', words);

    /// <summary>The words in kebab-case, such as <c>demo-nodes</c>.</summary>
    public static string Kebab(IReadOnlyList<string> words) => string.Join('-', words);

    private static string[] Parts(string title)
    {
        var separators = new[] { ": ", " - ", " – ", " — ", ":" };
        var bare = title.Split(" / ", 2, StringSplitOptions.TrimEntries);
        var isLabelled = bare.Length > 1 && Words(bare[0]).TrueForAll(DocumentWords.Contains);
        return (isLabelled ? bare[1].Split(" / ")[0] : title).Split(
            separators,
            StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries
        );
    }

    private static List<string> Shorten(List<string> words)
    {
        while (words.Count > 1 && words.Sum(word => word.Length + 1) > MaxLength)
        {
            words.RemoveAt(words.Count - 1);
        }

        return words is [{ Length: > MaxLength } only] ? [only[..MaxLength]] : words;
    }

    private static List<string> Words(string text)
    {
        var words = new List<string>();
        var word = new StringBuilder();
        foreach (var c in text.Normalize(NormalizationForm.FormD))
        {
            if (char.IsAsciiLetterOrDigit(c))
            {
                word.Append(char.ToLowerInvariant(c));
            }
            else if (c is not ('\'' or '’') && CharUnicodeInfo.GetUnicodeCategory(c) != UnicodeCategory.NonSpacingMark)
            {
                Flush(words, word);
            }
        }

        Flush(words, word);
        return words;
    }

    private static void Flush(List<string> words, StringBuilder word)
    {
        if (word.Length > 0 && !Articles.Contains(word.ToString()))
        {
            words.Add(word.ToString());
        }

        word.Clear();
    }
}
