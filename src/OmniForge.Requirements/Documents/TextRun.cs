namespace OmniForge.Requirements.Documents;

/// <summary>A stretch of plain text and the source that it comes from; of the same length if it is copied, else to be taken as a whole.</summary>
internal readonly record struct TextRun(int Start, int Length, int SourceStart, int SourceLength)
{
    public int End => Start + Length;

    public int SourceEnd => SourceStart + SourceLength;

    public int SourceStartOf(int offset) => Length == SourceLength ? SourceStart + offset - Start : SourceStart;

    public int SourceEndOf(int end) => Length == SourceLength ? SourceStart + end - Start : SourceEnd;
}
