using System.Buffers;
using System.Text.RegularExpressions;

namespace OmniForge.Requirements.Documents.Reading;

/// <summary>Finds headings that are not marked with <c>#</c>.</summary>
internal static partial class HeadingFinder
{
    private static readonly SearchValues<char> NoTitle = SearchValues.Create("→=<>|:;,");

    private const int MaxLength = 80;

    private static readonly HashSet<string> SentenceStarts = new(StringComparer.OrdinalIgnoreCase)
    {
        "the",
        "a",
        "an",
        "it",
        "this",
        "that",
        "these",
        "those",
        "we",
        "you",
        "they",
        "each",
        "every",
        "if",
        "when",
        "as",
        "in",
        "for",
        "then",
        "with",
        "after",
        "before",
        "there",
        "given",
        "and",
        "or",
        "note",
        "example",
        "table",
        "figure",
        "input",
        "output",
        "returns",
    };

    private static readonly HashSet<string> SentenceWords = new(StringComparer.OrdinalIgnoreCase)
    {
        "is",
        "are",
        "was",
        "has",
        "have",
        "can",
        "must",
        "shall",
        "should",
        "will",
        "may",
        "does",
        "do",
        "by",
        "to",
        "of",
        "the",
        "takes",
    };

    /// <summary>The heading that a block is, or null.</summary>
    /// <param name="block">The block.</param>
    /// <param name="next">The heading or block that follows, or null.</param>
    /// <param name="traits">What the document has.</param>
    public static HeadingLine? Find(PrdBlock block, object? next, DocumentTraits traits)
    {
        if (next is null)
        {
            return null;
        }

        return block switch
        {
            PrdParagraph { Text: var text } when IsOneLine(text) => Bold(text)
                ?? Numbered(text, traits)
                ?? (IsApart(text, next) ? Plain(text, traits) : null),
            PrdList { IsOrdered: true, Items: [{ Blocks.Count: 0, Checked: null } item] } when !traits.HasHeadings =>
                Numbered(item),
            _ => null,
        };
    }

    /// <summary>A line in capitals directly above its text, in a document that has no other headings: the heading, and the text.</summary>
    public static (HeadingLine Heading, PrdParagraph Below)? Split(PrdBlock block, DocumentTraits traits)
    {
        if (traits.HasHeadings || block is not PrdParagraph { Text: var text } || IsOneLine(text))
        {
            return null;
        }

        var line = text.FirstLine();
        return
            line.Length < text.Length
            && IsOneLine(line)
            && Remark().Replace(line.Text, "") is { Length: > 3 } words
            && IsCapitals(words)
            && line.Marks.Count == 0
            && AreTitleWords(words, 6)
            && text.Text[line.Length..].Any(char.IsLower)
            ? (new(line, line.Span, HeadingStyle.Plain, 2), BlockConverter.Paragraph(text.Slice(line.Length).Trim()))
            : null;
    }

    /// <summary>Tells whether a block could be a heading of plain words in a document that has no other headings.</summary>
    public static bool IsPlainCandidate(PrdBlock block) =>
        block is PrdParagraph { Text: var text }
        && IsOneLine(text)
        && IsCapitalised(text.Text)
        && (IsShort(text.Text) || IsTitleLine(text.Text));

    private static HeadingLine? Bold(RichText text)
    {
        var words = text.Text.TrimEnd(':').TrimEnd();
        var isBold =
            words.Length > 0
            && text.IsMarked(TextMarkKind.Bold, 0, words.Length)
            && !words.AsSpan().ContainsAny("|·")
            && words[^1] is not ('.' or '!' or ',' or ';')
            && (!words.Contains(": ", StringComparison.Ordinal) || HeadingParts.HasIdOrLabel(words))
            && !Caption().IsMatch(words);
        return isBold ? new(text.Slice(0, words.Length), text.Span, HeadingStyle.Bold, 0) : null;
    }

    private static HeadingLine? Numbered(RichText text, DocumentTraits traits)
    {
        var match = NumberedLine().Match(text.Text);
        if (!match.Success || !IsTitle(text.Text))
        {
            return null;
        }

        var parts = match.Groups["number"].Value.Count(c => c == '.') + 1;
        return parts > 1 || !traits.HasHeadings ? new(text, text.Span, HeadingStyle.Numbered, parts + 1) : null;
    }

    private static HeadingLine? Numbered(PrdListItem item) =>
        IsOneLine(item.Text) && IsTitle(item.Text.Text) && IsCapitalised(item.Text.Text) && item.Text.Marks.Count == 0
            ? new(item.Text, item.Span, HeadingStyle.Numbered, 2, item.Marker.TrimEnd('.', ')'))
            : null;

    private static HeadingLine? Plain(RichText text, DocumentTraits traits)
    {
        if (traits.HasHeadings || text.Marks.Count > 0)
        {
            return null;
        }

        var isHeading =
            IsCapitals(text.Text)
            || (IsCapitalised(text.Text) && traits.SetApart.Contains(text.SpanOf(0, 1).Line))
            || (IsCapitalised(text.Text) && IsTitleLine(text.Text))
            || (traits.PlainCandidates >= 2 && IsCapitalised(text.Text) && IsShort(text.Text));
        return isHeading
            ? new(text.Slice(0, text.Text.TrimEnd(':', ' ').Length), text.Span, HeadingStyle.Plain, 2)
            : null;
    }

    /// <summary>Tells whether an empty line is between a text and what follows.</summary>
    private static bool IsApart(RichText text, object next) => (next as PrdBlock)?.Span.Line != text.Span.Line + 1;

    private static bool IsOneLine(RichText text) =>
        text.Length is > 0 and <= MaxLength
        && !text.Text.Contains('\n', StringComparison.Ordinal)
        && SpansOneLine(text);

    private static bool SpansOneLine(RichText text) => text.SpanOf(0, 1).Line == text.SpanOf(text.Length - 1, 1).Line;

    private static bool IsCapitalised(string text) => char.IsUpper(text[0]);

    private static bool IsCapitals(string text) =>
        text.Count(char.IsLetter) >= 4
        && !text.Any(char.IsLower)
        && !text.Contains('_', StringComparison.Ordinal)
        && IsTitle(text);

    private static bool IsTitle(string text) => text[^1] is not ('.' or ',' or ';' or ':' or '!');

    /// <summary>A few words that end with a colon.</summary>
    private static bool IsTitleLine(string text) => text[^1] == ':' && AreTitleWords(text[..^1], 5);

    private static bool IsShort(string text) => IsTitle(text) && text[^1] != '?' && AreTitleWords(text, 6);

    private static bool AreTitleWords(string text, int limit)
    {
        var words = text.Split(' ', StringSplitOptions.RemoveEmptyEntries);
        return words.Length > 0
            && words.Length <= limit
            && !SentenceStarts.Contains(words[0])
            && !Array.Exists(words, SentenceWords.Contains)
            && !text.AsSpan().ContainsAny(NoTitle);
    }

    [GeneratedRegex(
        @"^(?:§\s*)?(?<number>\d{1,2}(?:\.\d{1,2}){0,4})\.?\s+\p{Lu}",
        RegexOptions.CultureInvariant,
        matchTimeoutMilliseconds: 1000
    )]
    private static partial Regex NumberedLine();

    [GeneratedRegex(@"\s*\([^()]*\)\s*$", RegexOptions.CultureInvariant, matchTimeoutMilliseconds: 10000)]
    private static partial Regex Remark();

    [GeneratedRegex(@"^(?:Table|Figure|Listing)\s+\d", RegexOptions.CultureInvariant, matchTimeoutMilliseconds: 10000)]
    private static partial Regex Caption();
}
