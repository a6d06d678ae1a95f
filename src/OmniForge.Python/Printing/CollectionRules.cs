using OmniForge.Python.Expressions;

namespace OmniForge.Python.Printing;

/// <summary>How displays and comprehensions are laid out: one element a line where they break.</summary>
internal static class CollectionRules
{
    /// <summary>Writes a list, tuple, set, dictionary or comprehension.</summary>
    public static void Write(Layout layout, PyExpression expression)
    {
        switch (expression)
        {
            case PyCollection collection:
                WriteCollection(layout, collection);
                break;
            case PyDict { Items.Count: 0 }:
                layout.Text("{}");
                break;
            case PyDict dict:
                var outer = layout.Open("{");
                WriteSeparated(layout, dict.Items, WriteItem);
                layout.Close("}", outer);
                break;
            case PyComprehension comprehension:
                var (open, close) = Brackets(comprehension.Kind);
                outer = layout.Open(open);
                WriteClauses(layout, comprehension);
                layout.Close(close, outer);
                break;
            case PyDictComprehension comprehension:
                outer = layout.Open("{");
                WriteClauses(layout, comprehension);
                layout.Close("}", outer);
                break;
            default:
                throw new ArgumentException($"There is no layout for {expression.GetType().Name}.", nameof(expression));
        }
    }

    /// <summary>Writes items with commas between them, and one behind the last where they break.</summary>
    public static void WriteSeparated<T>(
        Layout layout,
        IReadOnlyList<T> items,
        Action<Layout, T> write,
        bool alwaysTrails = false
    )
    {
        for (var i = 0; i < items.Count; i++)
        {
            if (i > 0)
            {
                layout.Text(",");
                layout.SoftLineOrSpace();
            }

            write(layout, items[i]);
        }

        if (items.Count > 1 || alwaysTrails)
        {
            layout.TextIfBroken(",");
        }
    }

    /// <summary>Writes a tuple without parentheses where it is not broken, as targets are; or another target.</summary>
    public static void WriteTarget(Layout layout, PyExpression target)
    {
        if (target is PyCollection { Kind: PyCollectionKind.Tuple, Elements.Count: > 1 } tuple)
        {
            ParenthesesRules.WriteParenthesizedIfBroken(layout, tuple.Elements, WriteElements);
        }
        else
        {
            ParenthesesRules.WriteIfBreaks(layout, target);
        }
    }

    private static void WriteElements(Layout layout, IReadOnlyList<PyExpression> elements) =>
        WriteSeparated(layout, elements, ExpressionRules.Write);

    /// <summary>Writes a comprehension without its brackets.</summary>
    public static void WriteClauses(Layout layout, PyComprehension comprehension)
    {
        layout.Group();
        layout.Group();
        ExpressionRules.Write(layout, comprehension.Element);
        layout.End();
        WriteClauses(layout, comprehension.Clauses);
        layout.End();
    }

    private static void WriteClauses(Layout layout, PyDictComprehension comprehension)
    {
        layout.Group();
        layout.Group();
        ExpressionRules.Write(layout, comprehension.Key);
        layout.End();
        layout.Text(": ");
        ExpressionRules.Write(layout, comprehension.Value);
        WriteClauses(layout, comprehension.Clauses);
        layout.End();
    }

    private static void WriteClauses(Layout layout, IReadOnlyList<PyComprehensionClause> clauses)
    {
        foreach (var clause in clauses)
        {
            layout.SoftLineOrSpace();
            layout.Text("for ");
            WriteTarget(layout, clause.Target);
            layout.Text(" in ");
            ExpressionRules.Write(layout, clause.Iterable);
            foreach (var condition in clause.Conditions)
            {
                layout.SoftLineOrSpace();
                layout.Text("if ");
                ExpressionRules.Write(layout, condition);
            }
        }
    }

    private static void WriteCollection(Layout layout, PyCollection collection)
    {
        var (open, close) = Brackets(collection.Kind);
        if (collection.Elements.Count == 0)
        {
            layout.Text(open);
            layout.Text(close);
            return;
        }

        var outer = layout.Open(open);
        if (collection is { Kind: PyCollectionKind.Tuple, Elements.Count: 1 })
        {
            ExpressionRules.Write(layout, collection.Elements[0]);
            layout.Text(",");
        }
        else
        {
            WriteSeparated(layout, collection.Elements, ExpressionRules.Write);
        }

        layout.Close(close, outer);
    }

    private static void WriteItem(Layout layout, PyDictItem item)
    {
        layout.Group();
        if (item.Key is null)
        {
            layout.Text("**");
        }
        else
        {
            ExpressionRules.Write(layout, item.Key);
            layout.Text(": ");
        }

        ExpressionRules.Write(layout, item.Value);
        layout.End();
    }

    private static (string Open, string Close) Brackets(PyCollectionKind kind) =>
        kind switch
        {
            PyCollectionKind.List => ("[", "]"),
            PyCollectionKind.Tuple => ("(", ")"),
            _ => ("{", "}"),
        };
}
