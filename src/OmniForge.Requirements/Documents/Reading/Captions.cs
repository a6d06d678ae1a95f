using System.Text.RegularExpressions;

namespace OmniForge.Requirements.Documents.Reading;

/// <summary>Finds the lines that name tables.</summary>
internal static partial class Captions
{
    /// <summary>Sets the captions of all tables among the blocks.</summary>
    public static void Set(IReadOnlyList<PrdBlock> blocks)
    {
        foreach (var block in blocks)
        {
            if (block is PrdTable { Previous: PrdParagraph { Text: var above } } table && IsCaption(above))
            {
                table.Caption = above;
            }
            else if (
                block is PrdParagraph { Previous: PrdTable { Caption: null } before, Text: var below }
                && IsCaption(below)
            )
            {
                before.Caption = below;
            }
        }
    }

    private static bool IsCaption(RichText text) => text.Length <= 160 && Caption().IsMatch(text.Text);

    [GeneratedRegex(
        @"^(?:Table|Tab\.)\s*(?:\d|[A-Z]\b|:)|^:\s",
        RegexOptions.CultureInvariant,
        matchTimeoutMilliseconds: 1000
    )]
    private static partial Regex Caption();
}
