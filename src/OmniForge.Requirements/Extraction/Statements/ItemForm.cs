using OmniForge.Requirements.Documents;

namespace OmniForge.Requirements.Extraction.Statements;

/// <summary>Tells what is an item of a list, also where a PRD has no list markers.</summary>
internal static class ItemForm
{
    /// <summary>An item, or one of several paragraphs of one line below a heading without <c>#</c> that has nothing else below it.</summary>
    public static bool IsItem(this PrdRequirement requirement) =>
        requirement.Kind == RequirementKind.Item
        || (
            requirement.Block is PrdParagraph { Parent: null, Section: var section }
            && section.Style is HeadingStyle.Numbered or HeadingStyle.Plain
            && section.Blocks.Count > 1
            && section.Blocks.All(IsOneLine)
        );

    private static bool IsOneLine(PrdBlock block) =>
        block is PrdParagraph { Text: { IsEmpty: false } text }
        && text.SpanOf(0, 1).Line == text.SpanOf(text.Length - 1, 1).Line;
}
