using OmniForge.Python.Expressions;

namespace OmniForge.Python.Printing;

/// <summary>How lambdas are laid out: the parameters stay on one line, the body gets parentheses where it breaks.</summary>
internal static class LambdaRules
{
    /// <summary>Writes a lambda.</summary>
    public static void Write(Layout layout, PyLambda lambda)
    {
        layout.Text("lambda");
        for (var i = 0; i < lambda.Parameters.Count; i++)
        {
            layout.Text(i == 0 ? " " : ", ");
            layout.Text(lambda.Parameters[i].Value);
        }

        layout.Text(": ");
        WriteBody(layout, lambda.Body);
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
