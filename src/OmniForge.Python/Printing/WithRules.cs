using OmniForge.Python.Statements;

namespace OmniForge.Python.Printing;

/// <summary>How the heads of <c>with</c> statements are laid out.</summary>
internal static class WithRules
{
    /// <summary>Writes <c>with items:</c></summary>
    public static void Write(Layout layout, IReadOnlyList<PyWithItem> items)
    {
        layout.Text("with ");
        if (layout.IsFlat)
        {
            CollectionRules.WriteSeparated(layout, items, WriteItem);
        }
        else if (items is [{ Target: null } single])
        {
            ParenthesesRules.WriteIfBreaks(layout, single.Context);
        }
        else if (items.Count == 1 && OmissionCheck.CanOmit(items[0].Context))
        {
            ParenthesesRules.WriteOptionalParentheses(layout, items[0], WriteItem);
        }
        else
        {
            ParenthesesRules.WriteParenthesizedIfBroken(layout, items, WriteItems);
        }

        layout.Text(":");
    }

    private static void WriteItems(Layout layout, IReadOnlyList<PyWithItem> items) =>
        CollectionRules.WriteSeparated(layout, items, WriteItem);

    private static void WriteItem(Layout layout, PyWithItem item)
    {
        ExpressionRules.Write(layout, item.Context);
        if (item.Target is not null)
        {
            layout.Text(" as ");
            CollectionRules.WriteTarget(layout, item.Target);
        }
    }
}
