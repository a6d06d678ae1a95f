using System.Buffers;
using Markdig.Helpers;
using Markdig.Parsers;
using Markdig.Syntax;

namespace OmniForge.Requirements.Documents.Reading;

/// <summary>Takes comments and lines that are one tag out of the text; what stands between two tags stays Markdown.</summary>
internal sealed class TagLineParser : BlockParser
{
    private static readonly SearchValues<char> NameCharacters = SearchValues.Create(
        "abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789_.:-"
    );

    public TagLineParser() => OpeningCharacters = ['<'];

    public override bool CanInterrupt(BlockProcessor processor, Block block) => true;

    public override BlockState TryOpen(BlockProcessor processor)
    {
        if (processor.IsCodeIndent)
        {
            return BlockState.None;
        }

        var line = processor.Line.AsSpan();
        var isComment = line.StartsWith("<!--");
        var end = line.IndexOf("-->");
        var isWhole = isComment ? end < 0 || line[(end + 3)..].IsWhiteSpace() : IsTag(line);
        if (!isWhole)
        {
            return BlockState.None;
        }

        processor.NewBlocks.Push(
            new HtmlBlock(this)
            {
                Column = processor.Column,
                Span = new(processor.Start, processor.Line.End),
                Type = isComment ? HtmlBlockType.Comment : HtmlBlockType.NonInterruptingBlock,
            }
        );
        return isComment && end < 0 ? BlockState.Continue : BlockState.Break;
    }

    public override BlockState TryContinue(BlockProcessor processor, Block block)
    {
        block.UpdateSpanEnd(processor.Line.End);
        return processor.Line.AsSpan().Contains("-->", StringComparison.Ordinal)
            ? BlockState.BreakDiscard
            : BlockState.ContinueDiscard;
    }

    /// <summary>Tells whether a line is one tag: <c>&lt;goal&gt;</c>, <c>&lt;/goal&gt;</c>, <c>&lt;br /&gt;</c>; no address in angle brackets.</summary>
    private static bool IsTag(ReadOnlySpan<char> line)
    {
        line = line.TrimEnd();
        if (line is not ['<', _, .., '>'] || line[1..^1].ContainsAny('<', '>'))
        {
            return false;
        }

        var tag = line[1] == '/' ? line[2..^1] : line[1..^1].TrimEnd('/');
        var end = tag.IndexOfAny(' ', '\t');
        var name = end < 0 ? tag : tag[..end];
        return name.Length > 0 && char.IsAsciiLetter(name[0]) && !name.ContainsAnyExcept(NameCharacters);
    }
}
