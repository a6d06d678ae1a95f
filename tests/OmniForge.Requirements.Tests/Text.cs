using OmniForge.Requirements.Documents;
using OmniForge.Requirements.Language;

namespace OmniForge.Requirements.Tests;

/// <summary>Texts as readers see them.</summary>
internal static class Text
{
    /// <summary>The paragraph that a line of Markdown is.</summary>
    public static RichText Of(string markdown) =>
        PrdReader.Parse("test.md", "# Title\n\n" + markdown).Requirements[0].Text;

    /// <summary>A line of Markdown as one sentence.</summary>
    public static Sentence Sentence(string markdown) => Requirements.Language.Sentence.Of(Of(markdown));

    /// <summary>The text of some tokens.</summary>
    public static string At(this Sentence sentence, TokenRange range) => sentence.Slice(range).Text;
}
