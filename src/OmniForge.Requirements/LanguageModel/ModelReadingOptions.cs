using OmniForge.Requirements.Annotations;

namespace OmniForge.Requirements.LanguageModel;

/// <summary>How a model reads a PRD.</summary>
/// <param name="Examples">Texts with what shall be extracted of them, at least one.</param>
/// <param name="Passes">How often the whole PRD is read, 1 or more; a later pass is told what the earlier ones found.</param>
/// <param name="ChunkCharacters">The most characters (UTF-16 code units) that are asked about at once, 200 or more.</param>
public sealed record ModelReadingOptions(IReadOnlyList<AnnotatedDocument> Examples, int Passes, int ChunkCharacters)
{
    /// <summary>The most characters in front of a chunk that are shown as its context.</summary>
    public int ContextCharacters => ChunkCharacters / 8;
}
