using OmniForge.Python.Expressions;

namespace OmniForge.Python.Printing;

/// <summary>Which expressions get parentheses so that they can be broken.</summary>
internal static class ParenthesesRules
{
    /// <summary>Writes the value of a statement, in parentheses if that helps.</summary>
    public static void WriteIfBreaks(Layout layout, PyExpression expression)
    {
        if (layout.IsFlat || layout.Level != Layout.Bare)
        {
            ExpressionRules.Write(layout, expression);
            return;
        }

        switch (NeedOf(expression))
        {
            case ParenthesesNeed.Multiline:
                WriteMultiline(layout, expression);
                break;
            case ParenthesesNeed.BestFit:
                WriteBestFit(layout, expression);
                break;
            default:
                ExpressionRules.Write(layout, expression);
                break;
        }
    }

    /// <summary>Writes what is assigned or returned, in parentheses if that helps.</summary>
    public static void WriteAssigned(Layout layout, PyExpression expression)
    {
        if (expression is PyLambda lambda && !layout.IsFlat)
        {
            WriteMultiline(layout, lambda, LambdaRules.WriteAssigned);
        }
        else
        {
            WriteIfBreaks(layout, expression);
        }
    }

    /// <summary>Writes an expression that gets parentheses whenever it does not fit.</summary>
    public static void WriteIfBreaksAlways(Layout layout, PyExpression expression)
    {
        if (!layout.IsFlat && layout.Level == Layout.Bare && NeedOf(expression) != ParenthesesNeed.Never)
        {
            WriteMultiline(layout, expression);
        }
        else
        {
            ExpressionRules.Write(layout, expression);
        }
    }

    /// <summary>Writes an expression that keeps on its line what cannot be broken.</summary>
    public static void WriteOptional(Layout layout, PyExpression expression)
    {
        if (!layout.IsFlat && layout.Level == Layout.Bare && NeedOf(expression) == ParenthesesNeed.Multiline)
        {
            layout.KeepsParentheses = true;
            WriteMultiline(layout, expression);
        }
        else
        {
            ExpressionRules.Write(layout, expression);
        }
    }

    /// <summary>Writes parentheses around the expression if it breaks anywhere.</summary>
    public static void WriteParenthesizedIfBroken(Layout layout, PyExpression expression) =>
        WriteParenthesizedIfBroken(layout, expression, ExpressionRules.Write);

    /// <summary>Writes parentheses around the content if it breaks anywhere.</summary>
    public static void WriteParenthesizedIfBroken<T>(Layout layout, T content, Action<Layout, T> write) =>
        WriteParentheses(layout, content, write, layout.NewId(), Layout.Enclosed);

    /// <summary>Writes parentheses around the expression only if it does not fit with its own brackets broken.</summary>
    public static void WriteOptionalParentheses<T>(Layout layout, T content, Action<Layout, T> write)
    {
        var id = layout.NewId();
        WriteParentheses(layout, content, write, id, id);
    }

    private static void WriteParentheses<T>(Layout layout, T content, Action<Layout, T> write, int id, int level)
    {
        var outer = layout.Level;
        layout.Level = level;
        layout.Group(id);
        layout.TextIfBroken("(");
        layout.Begin(LayoutOperation.IndentIfBroken, id);
        layout.SoftLine();
        write(layout, content);
        layout.End();
        layout.SoftLine();
        layout.TextIfBroken(")");
        layout.End();
        layout.Level = outer;
    }

    /// <summary>Writes what can be broken between parentheses, with or without them.</summary>
    public static void WriteMultiline(Layout layout, PyExpression expression) =>
        WriteMultiline(layout, expression, ExpressionRules.Write);

    private static void WriteMultiline<T>(Layout layout, T expression, Action<Layout, T> write)
        where T : PyExpression
    {
        if (OmissionCheck.CanOmit(expression))
        {
            WriteOptionalParentheses(layout, expression, write);
        }
        else
        {
            WriteParenthesizedIfBroken(layout, expression, write);
        }
    }

    /// <summary>When an expression gets parentheses.</summary>
    public static ParenthesesNeed NeedOf(PyExpression expression) =>
        expression switch
        {
            PyAtom or PyFString => ParenthesesNeed.BestFit,
            PyBinary or PyCompare or PyBoolean or PyConditional or PyLambda or PyStarred => ParenthesesNeed.Multiline,
            PyUnary { Operand: PyParenthesized } or PyAwait { Value: PyParenthesized } => ParenthesesNeed.Never,
            PyUnary unary => NeedOf(unary.Operand),
            PyAwait awaited => NeedOf(awaited.Value),
            PyAttribute or PyCall or PySubscript => NeedOfChain(expression),
            _ => ParenthesesNeed.Never,
        };

    /// <summary>Tells whether an expression has brackets of its own.</summary>
    public static bool HasBrackets(PyExpression expression) =>
        expression is PyCollection or PyDict or PyComprehension or PyDictComprehension or PyCall or PySubscript;

    /// <summary>Tells whether an expression has brackets with something in them, of its own or around it.</summary>
    public static bool HasContent(PyExpression expression) =>
        expression switch
        {
            PyComprehension or PyDictComprehension or PySubscript or PyParenthesized => true,
            PyCollection collection => collection.Elements.Count > 0,
            PyDict dict => dict.Items.Count > 0,
            PyCall call => call.Arguments.Count > 0,
            _ => false,
        };

    /// <summary>Tells whether an expression has a place to break at.</summary>
    public static bool IsSplittable(PyExpression expression) =>
        expression switch
        {
            PyAtom or PyFString or PySlice => false,
            PyCollection or PyDict => HasContent(expression),
            PyUnary unary => IsSplittable(unary.Operand),
            PyCall call => call.Arguments.Count > 0 || call.Function is PyParenthesized,
            PyLambda lambda => IsSplittable(lambda.Body),
            PyStarred starred => IsSplittable(starred.Value),
            PyAttribute attribute => IsSplittable(attribute.Value),
            _ => true,
        };

    private static ParenthesesNeed NeedOfChain(PyExpression chain)
    {
        if (ChainRules.IsFluent(chain))
        {
            return ParenthesesNeed.Multiline;
        }

        var inner = chain switch
        {
            PyAttribute attribute => attribute.Value,
            PyCall call => call.Function,
            PySubscript subscript => subscript.Value,
            _ => chain,
        };
        return inner is PyParenthesized ? ParenthesesNeed.Never : NeedOf(inner);
    }

    private static void WriteBestFit(Layout layout, PyExpression expression)
    {
        var outer = layout.Level;
        var id = layout.NewId();
        layout.Level = id;
        layout.Begin(LayoutOperation.BestFitParentheses, id);
        ExpressionRules.Write(layout, expression);
        layout.End();
        layout.Level = outer;
    }
}
