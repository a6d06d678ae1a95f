using Markdig;
using Markdig.Extensions.EmphasisExtras;
using Markdig.Parsers;
using Markdig.Syntax;

namespace OmniForge.Requirements.Documents.Reading;

/// <summary>Markdig, set up so that every piece of text knows its source.</summary>
internal static class MarkdownTree
{
    /// <summary>How deep blocks or inlines may be nested; Markdig itself stops near 128.</summary>
    public const int MaxDepth = 100;

    private const int MaxIndentation = 4 * MaxDepth;

    private static readonly MarkdownPipeline Pipeline = Build();

    /// <exception cref="NestingException">Markdig met its own limit.</exception>
    public static MarkdownDocument Parse(string text)
    {
        if (IsTooDeep(text))
        {
            throw new NestingException();
        }

        try
        {
            return Markdown.Parse(text, Pipeline);
        }
        catch (ArgumentException)
        {
            throw new NestingException();
        }
    }

    /// <summary>Markdig's time grows with the square of the depth; so a line that stands too deep is refused before.</summary>
    private static bool IsTooDeep(string text)
    {
        foreach (var line in text.AsSpan().EnumerateLines())
        {
            var start = line.IndexOfAnyExcept(' ', '\t');
            if (start > MaxIndentation && line[start] is '-' or '*' or '+' or '>')
            {
                return true;
            }
        }

        return false;
    }

    private static MarkdownPipeline Build()
    {
        var builder = new MarkdownPipelineBuilder()
            .UsePreciseSourceLocation()
            .UseEmphasisExtras(EmphasisExtraOptions.Strikethrough);
        builder.BlockParsers.Replace<HtmlBlockParser>(new TagLineParser());
        builder.BlockParsers.Replace<ParagraphBlockParser>(new ParagraphParser());
        return builder.Build();
    }
}
