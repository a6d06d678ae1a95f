using System.Text.RegularExpressions;

namespace OmniForge.Requirements.Documents.Reading;

/// <summary>Finds the title of a document and takes it out of what becomes sections and requirements.</summary>
internal static partial class TitleFinder
{
    /// <summary>Finds the title; an H1 or first line that is the title is removed from <paramref name="parts"/>.</summary>
    /// <param name="parts">Headings (<see cref="HeadingLine"/>) and blocks in document order.</param>
    /// <param name="frontMatter">The front matter.</param>
    /// <param name="source">The text.</param>
    public static TitleReading Take(List<object> parts, FrontMatter frontMatter, SourceText source)
    {
        if (
            parts.FindIndex(part => part is HeadingLine) is >= 0 and var first
            && IsTitle(parts, (HeadingLine)parts[first])
        )
        {
            var heading = (HeadingLine)parts[first];
            parts.RemoveAt(first);
            return Of(heading.Text, isMarkdown: true);
        }

        var (start, length) = frontMatter.Title.GetOffsetAndLength(source.Text.Length);
        if (length > 0)
        {
            return new(source.Text.Substring(start, length), source.Span(start, start + length), false);
        }

        return FirstLine(parts) ?? OfAnyHeading(parts);
    }

    /// <summary>An H1 that is no section's; or the heading at the very beginning, if no other one is on its level or above.</summary>
    private static bool IsTitle(List<object> parts, HeadingLine heading)
    {
        var isOnlyOne = !parts
            .OfType<HeadingLine>()
            .Any(other => !ReferenceEquals(other, heading) && other.Level > 0 && other.Level <= heading.Level);
        return heading.Level == 1
            ? isOnlyOne || !SectionWord().IsMatch(heading.Text.Text)
            : isOnlyOne
                && heading is { Level: > 1, Style: HeadingStyle.Atx or HeadingStyle.Setext }
                && ReferenceEquals(parts[0], heading)
                && parts.OfType<HeadingLine>().Count() > 1;
    }

    private static TitleReading? FirstLine(List<object> parts)
    {
        if (parts.FirstOrDefault() is not PrdParagraph { Text: var text })
        {
            return null;
        }

        var line = text.FirstLine();
        var isTitle =
            line.Length is > 0 and <= 100
            && line.Text[^1] is not ('.' or ',' or ';' or ':' or '!')
            && !Metadata().IsMatch(line.Text);
        if (!isTitle)
        {
            return null;
        }

        var rest = text.Slice(line.Length).Trim();
        if (rest.IsEmpty)
        {
            parts.RemoveAt(0);
        }
        else if (!char.IsLower(rest.Text[0]))
        {
            parts[0] = BlockConverter.Paragraph(rest.WithSpan(rest.SpanOf(0, rest.Length)));
        }
        else
        {
            return null;
        }

        var prefix = LetterPrefix().Match(line.Text).Length;
        return Of(prefix < line.Length ? line.Slice(prefix) : line, isMarkdown: false);
    }

    private static TitleReading OfAnyHeading(List<object> parts)
    {
        var headings = parts.OfType<HeadingLine>().ToList();
        var heading =
            headings.Find(one => one.Level == 1 && !SectionWord().IsMatch(one.Text.Text)) ?? headings.FirstOrDefault();
        return heading is null ? new(null, null, false) : Of(heading.Text, heading.Level == 1);
    }

    private static TitleReading Of(RichText text, bool isMarkdown)
    {
        var parts = HeadingParts.Of(text);
        return new(parts.Title is { Length: > 0 } title ? title : text.Text, text.Span, isMarkdown)
        {
            Words = parts.Name,
        };
    }

    [GeneratedRegex(
        @"^(?:\d+[.)]?\s+)?(?:Overview|Introduction|Purpose|Goals?|Background|Context|Summary|Scope|Problem(?:\s+Statement)?|Motivation|Table\s+of\s+Contents)\s*$|^\d+(?:\.\d+)*[.)]?\s",
        RegexOptions.CultureInvariant | RegexOptions.IgnoreCase,
        matchTimeoutMilliseconds: 1000
    )]
    private static partial Regex SectionWord();

    /// <summary>What mails and forms put before a title.</summary>
    [GeneratedRegex(
        @"^(?:(?:Subject|Re|Fwd|Fw|Title)\s*:\s*)+",
        RegexOptions.CultureInvariant | RegexOptions.IgnoreCase,
        matchTimeoutMilliseconds: 1000
    )]
    private static partial Regex LetterPrefix();

    [GeneratedRegex(
        @"^(?:Version|Status|Owner|Author|Date|Last\s+updated|To|From)\s*[:\d]",
        RegexOptions.CultureInvariant | RegexOptions.IgnoreCase,
        matchTimeoutMilliseconds: 1000
    )]
    private static partial Regex Metadata();
}
