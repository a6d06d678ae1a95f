using OmniForge.Python.Expressions;

namespace OmniForge.Python.Printing;

/// <summary>
/// How attributes, calls and subscripts are laid out. A chain with at least two attributes of a call or subscript is
/// fluent: where it breaks, these attributes begin lines.
/// </summary>
internal static class ChainRules
{
    private enum Style
    {
        Unknown,
        Plain,
        Fluent,
    }

    /// <summary>Writes an attribute, a call or a subscript.</summary>
    public static void Write(Layout layout, PyExpression chain)
    {
        var style = layout.IsFlat || layout.Level == Layout.Bare || !IsFluent(chain) ? Style.Plain : Style.Fluent;
        if (style == Style.Fluent)
        {
            layout.Group();
        }

        WriteLink(layout, chain, style);
        if (style == Style.Fluent)
        {
            layout.End();
        }
    }

    /// <summary>Tells whether a chain has at least two attributes of calls, subscripts or parentheses.</summary>
    public static bool IsFluent(PyExpression chain)
    {
        var count = 0;
        for (PyExpression? link = chain; link is not null; )
        {
            switch (link)
            {
                case PyAttribute { Value: PyParenthesized }:
                    return count + 1 >= 2;
                case PyAttribute attribute:
                    count += attribute.Value is PyCall or PySubscript ? 1 : 0;
                    link = attribute.Value;
                    break;
                case PyCall call:
                    link = call.Function;
                    break;
                case PySubscript subscript:
                    link = subscript.Value;
                    break;
                default:
                    link = null;
                    break;
            }
        }

        return count >= 2;
    }

    private static void WriteLink(Layout layout, PyExpression link, Style style)
    {
        switch (link)
        {
            case PyAttribute attribute:
                WriteLink(layout, attribute.Value, style);
                if (style == Style.Fluent && attribute.Value is PyCall or PySubscript or PyParenthesized)
                {
                    layout.SoftLine();
                }

                layout.Text(".");
                layout.Text(attribute.Name.Value);
                break;
            case PyCall call:
                WriteLink(layout, call.Function, style);
                WriteArguments(layout, call.Arguments);
                break;
            case PySubscript subscript:
                WriteLink(layout, subscript.Value, style);
                WriteIndices(layout, subscript.Indices);
                break;
            default:
                ExpressionRules.Write(layout, link);
                break;
        }
    }

    /// <summary>Writes the arguments of a call or a class, with their parentheses.</summary>
    public static void WriteArguments(Layout layout, IReadOnlyList<PyArgument> arguments)
    {
        if (arguments.Count == 0)
        {
            layout.Text("()");
            return;
        }

        var outer = layout.Open("(");
        layout.Group();
        if (
            arguments
            is [
                {
                    Keyword: null,
                    Stars: 0,
                    Value: PyComprehension { Kind: PyCollectionKind.Tuple } generator,
                    Pragma: null
                },
            ]
        )
        {
            CollectionRules.WriteClauses(layout, generator);
        }
        else
        {
            CollectionRules.WriteSeparated(layout, arguments, WriteArgument);
        }

        layout.End();
        layout.Close(")", outer);
    }

    private static void WriteArgument(Layout layout, PyArgument argument)
    {
        if (argument.Keyword is { } keyword)
        {
            layout.Text(keyword.Value);
            layout.Text("=");
        }
        else if (argument.Stars > 0)
        {
            layout.Text(argument.Stars == 1 ? "*" : "**");
        }

        ExpressionRules.Write(layout, argument.Value);
        if (argument.Pragma is { } pragma)
        {
            layout.Suffix(pragma.Text);
        }
    }

    private static void WriteIndices(Layout layout, IReadOnlyList<PyExpression> indices)
    {
        var outer = layout.Open("[");
        if (indices.Count == 1)
        {
            ExpressionRules.Write(layout, indices[0]);
        }
        else
        {
            layout.Group();
            CollectionRules.WriteSeparated(layout, indices, ExpressionRules.Write);
            layout.End();
        }

        layout.Close("]", outer);
    }
}
