using System.Text.RegularExpressions;
using Markdig.Helpers;
using Markdig.Parsers;
using Markdig.Syntax;

namespace OmniForge.Requirements.Documents.Reading;

/// <summary>Takes comments and lines that are one tag out of the text; what stands between two tags stays Markdown.</summary>
internal sealed partial class TagLineParser : BlockParser
{
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
        var isWhole = isComment
            ? end < 0 || line[(end + 3)..].IsWhiteSpace()
            : line.Length <= 400 && TagLine().IsMatch(line);
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

    [GeneratedRegex(
        @"^</?[A-Za-z][\w.:-]*(?:\s[^<>]*)?/?>\s*$",
        RegexOptions.CultureInvariant | RegexOptions.NonBacktracking,
        matchTimeoutMilliseconds: 1000
    )]
    private static partial Regex TagLine();
}
