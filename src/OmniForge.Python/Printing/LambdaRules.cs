using OmniForge.Python.Expressions;

namespace OmniForge.Python.Printing;

/// <summary>How lambdas are laid out: the parameters stay on one line, the body gets parentheses where it breaks.</summary>
internal static class LambdaRules
{
    /// <summary>Writes a lambda.</summary>
    public static void Write(Layout layout, PyLambda lambda)
    {
        WriteHead(layout, lambda);
        WriteBody(layout, lambda.Body);
    }

    /// <summary>Writes a lambda that is assigned or returned: its body gets the parentheses, not the whole.</summary>
    public static void WriteAssigned(Layout layout, PyLambda lambda)
    {
        WriteHead(layout, lambda);
        layout.Begin(LayoutOperation.FitsExpanded);
        WriteBody(layout, lambda.Body);
        layout.End();
    }

    private static void WriteHead(Layout layout, PyLambda lambda)
    {
        layout.Text("lambda");
        for (var i = 0; i < lambda.Parameters.Count; i++)
        {
            layout.Text(i == 0 ? " " : ", ");
            layout.Text(lambda.Parameters[i].Value);
        }

        layout.Text(": ");
    }

    private static void WriteBody(Layout layout, PyExpression body)
    {
        if (layout.IsFlat)
        {
            ExpressionRules.Write(layout, body);
        }
        else if (body is PyCall or PySubscript && !ChainRules.IsFluent(body))
        {
            WriteAlternatives(layout, body);
        }
        else if (ParenthesesRules.HasBrackets(body))
        {
            ExpressionRules.Write(layout, body);
        }
        else
        {
            ParenthesesRules.WriteParenthesizedIfBroken(layout, body);
        }
    }

    private static void WriteAlternatives(Layout layout, PyExpression body)
    {
        layout.Begin(LayoutOperation.Alternatives);
        layout.Begin(LayoutOperation.Alternative);
        ExpressionRules.Write(layout, body);
        layout.End();
        layout.Begin(LayoutOperation.Alternative);
        layout.Group(isExpanded: true);
        ExpressionRules.Write(layout, body);
        layout.End();
        layout.End();
        layout.Begin(LayoutOperation.Alternative);
        AssignmentRules.WriteInParentheses(layout, body);
        layout.End();
        layout.End();
    }
}
