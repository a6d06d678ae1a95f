using Markdig.Parsers;
using Markdig.Syntax;

namespace OmniForge.Requirements.Documents.Reading;

/// <summary>Markdig's paragraphs, in which tables and headings without a blank behind <c>#</c> are found.</summary>
internal sealed class ParagraphParser : ParagraphBlockParser
{
    /// <summary>Markdig's time grows with the square of the brackets in a paragraph.</summary>
    private const int MaxBrackets = 4000;

    /// <inheritdoc/>
    /// <remarks>A line below several lines of text separates; it does not make them a heading.</remarks>
    public override BlockState TryContinue(BlockProcessor processor, Block block) =>
        block is ParagraphBlock { Lines.Count: > 1 } && IsUnderline(processor)
            ? BlockState.None
            : base.TryContinue(processor, block);

    public override bool Close(BlockProcessor processor, Block block)
    {
        if (!base.Close(processor, block))
        {
            return false;
        }

        if (block is not ParagraphBlock { Parent: { } parent } paragraph)
        {
            return true;
        }

        if (paragraph.Lines.Lines.Take(paragraph.Lines.Count).Sum(line => line.Slice.AsSpan().Count('[')) > MaxBrackets)
        {
            throw new NestingException();
        }

        var parts = ParagraphSplitter.Split(paragraph);
        if (parts is null)
        {
            return true;
        }

        var index = parent.IndexOf(block);
        foreach (var part in parts)
        {
            parent.Insert(++index, part);
        }

        return false;
    }

    private static bool IsUnderline(BlockProcessor processor)
    {
        var line = processor.Line.AsSpan().TrimEnd();
        return !processor.IsCodeIndent && line is ['-', ..] && !line.ContainsAnyExcept('-');
    }
}
