using OmniForge.Python.Expressions;

namespace OmniForge.Python.Printing;

/// <summary>How each expression is laid out.</summary>
internal static class ExpressionRules
{
    /// <summary>Writes an expression.</summary>
    public static void Write(Layout layout, PyExpression expression)
    {
        switch (expression)
        {
            case PyAtom atom:
                WriteAtom(layout, atom);
                break;
            case PyAttribute or PyCall or PySubscript:
                ChainRules.Write(layout, expression);
                break;
            case PyBinary or PyCompare or PyBoolean:
                OperatorRules.Write(layout, expression);
                break;
            case PyParenthesized parenthesized:
                var outer = layout.Open("(");
                Write(layout, parenthesized.Inner);
                layout.Close(")", outer);
                break;
            case PyUnary unary:
                layout.Text(unary.Operator == PyUnaryOperator.Not ? "not " : "-");
                Write(layout, unary.Operand);
                break;
            case PyConditional conditional:
                WriteConditional(layout, conditional);
                break;
            case PyFString text:
                layout.Text(FStringRules.Source(layout, text));
                break;
            case PyLambda lambda:
                LambdaRules.Write(layout, lambda);
                break;
            case PyStarred starred:
                layout.Text("*");
                Write(layout, starred.Value);
                break;
            case PyAwait awaited:
                layout.Text("await ");
                ParenthesesRules.WriteIfBreaks(layout, awaited.Value);
                break;
            case PySlice slice:
                WriteSlice(layout, slice);
                break;
            default:
                CollectionRules.Write(layout, expression);
                break;
        }
    }

    private static void WriteAtom(Layout layout, PyAtom atom)
    {
        if (atom is PySymbol or PyModuleReference)
        {
            layout.Import(atom);
        }

        layout.Text(
            atom is PyString text && layout.OuterQuote is { } outer ? FStringRules.Inner(text, outer) : atom.Source
        );
    }

    private static void WriteConditional(Layout layout, PyConditional conditional)
    {
        var isGroup = layout.GroupBetweenParentheses();
        while (true)
        {
            Write(layout, conditional.Body);
            layout.SpaceBetweenParentheses();
            layout.Text("if ");
            Write(layout, conditional.Test);
            layout.SpaceBetweenParentheses();
            layout.Text("else ");
            if (conditional.Otherwise is not PyConditional next)
            {
                break;
            }

            conditional = next;
        }

        var isLastGroup = layout.GroupBetweenParentheses();
        Write(layout, conditional.Otherwise);
        EndIf(layout, isLastGroup);
        EndIf(layout, isGroup);
    }

    private static void WriteSlice(Layout layout, PySlice slice)
    {
        var space = IsSimple(slice.Lower) && IsSimple(slice.Upper) && IsSimple(slice.Step) ? "" : " ";
        if (slice.Lower is not null)
        {
            Write(layout, slice.Lower);
            layout.Text(space);
        }

        layout.Text(":");
        if (slice.Upper is not null)
        {
            layout.Text(space);
            Write(layout, slice.Upper);
        }

        if (slice.Step is not null)
        {
            layout.Text($"{space}:{space}");
            Write(layout, slice.Step);
        }
    }

    /// <summary>Ends a group that may not have been begun.</summary>
    public static void EndIf(Layout layout, bool isBegun)
    {
        if (isBegun)
        {
            layout.End();
        }
    }

    private static bool IsSimple(PyExpression? bound) =>
        bound is null or PyAtom
        || (bound is PyUnary { Operator: PyUnaryOperator.Negative } unary && IsSimple(unary.Operand));
}
