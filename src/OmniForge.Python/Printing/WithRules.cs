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
        else if (items.Count == 1)
        {
            ParenthesesRules.WriteOptionalParentheses(layout, items[0], WriteItem);
        }
        else
        {
            WriteSeveral(layout, items);
        }

        layout.Text(":");
    }

    private static void WriteSeveral(Layout layout, IReadOnlyList<PyWithItem> items)
    {
        layout.Level = Layout.Enclosed;
        layout.Group();
        layout.TextIfBroken("(");
        layout.Begin(LayoutOperation.Indent);
        layout.SoftLine();
        CollectionRules.WriteSeparated(layout, items, WriteItem);
        layout.End();
        layout.SoftLine();
        layout.TextIfBroken(")");
        layout.End();
        layout.Level = Layout.Bare;
    }

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
