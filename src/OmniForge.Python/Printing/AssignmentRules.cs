using OmniForge.Python.Expressions;
using OmniForge.Python.Statements;

namespace OmniForge.Python.Printing;

/// <summary>How assignments are laid out: the value is broken or put in parentheses before the target or annotation is.</summary>
internal static class AssignmentRules
{
    /// <summary>Writes <c>target = value</c>.</summary>
    public static void Write(Layout layout, PyAssign assign) =>
        WriteTargetAndValue(layout, assign.Target, " = ", assign.Value);

    /// <summary>Writes <c>target += value</c>.</summary>
    public static void Write(Layout layout, PyAugmentedAssign assign) =>
        WriteTargetAndValue(layout, assign.Target, $" {OperatorRules.Symbol(assign.Operator)}= ", assign.Value);

    /// <summary>Writes <c>type Name = value</c>.</summary>
    public static void Write(Layout layout, PyTypeAlias alias)
    {
        layout.Text("type ");
        layout.Text(alias.Name.Value);
        layout.Text(" = ");
        ParenthesesRules.WriteIfBreaks(layout, alias.Value);
    }

    /// <summary>Writes <c>target: annotation = value</c>.</summary>
    public static void Write(Layout layout, PyAnnotatedAssign assign)
    {
        ExpressionRules.Write(layout, assign.Target);
        layout.Text(": ");
        if (assign.Value is not { } value)
        {
            ParenthesesRules.WriteIfBreaks(layout, assign.Annotation);
        }
        else if (ParenthesesRules.IsSplittable(assign.Annotation))
        {
            WriteRightToLeft(layout, assign.Annotation, " = ", value);
        }
        else
        {
            ExpressionRules.Write(layout, assign.Annotation);
            layout.Text(" = ");
            ParenthesesRules.WriteIfBreaks(layout, value);
        }
    }

    /// <summary>Writes an expression in parentheses, on a line of its own.</summary>
    public static void WriteInParentheses(Layout layout, PyExpression expression)
    {
        layout.Group(isExpanded: true);
        layout.Text("(");
        layout.Begin(LayoutOperation.Indent);
        layout.SoftLine();
        ExpressionRules.Write(layout, expression);
        layout.End();
        layout.SoftLine();
        layout.Text(")");
        layout.End();
    }

    private static void WriteTargetAndValue(Layout layout, PyExpression target, string sign, PyExpression value)
    {
        if (HasTargetBrackets(target))
        {
            WriteRightToLeft(layout, target, sign, value);
        }
        else
        {
            ExpressionRules.Write(layout, target);
            layout.Text(sign);
            ParenthesesRules.WriteIfBreaks(layout, value);
        }
    }

    private static void WriteRightToLeft(Layout layout, PyExpression left, string sign, PyExpression value)
    {
        if (layout.IsFlat || !IsUnsplittable(value))
        {
            WriteLeft(layout, left);
            layout.Text(sign);
            WriteValue(layout, left, value);
            return;
        }

        layout.Begin(LayoutOperation.Alternatives);
        WriteAlternative(layout, left, sign, value, ExpressionRules.Write);
        if (value is PyCall or PySubscript or PyAttribute)
        {
            WriteAlternative(layout, left, sign, value, WriteBroken);
        }

        WriteAlternative(layout, left, sign, value, WriteInParentheses);
        WriteAlternative(layout, left, sign, value, ExpressionRules.Write);
        layout.End();
    }

    private static void WriteValue(Layout layout, PyExpression left, PyExpression value)
    {
        if (layout.IsFlat && left is PyCollection { Kind: PyCollectionKind.Tuple })
        {
            CollectionRules.WriteTarget(layout, value);
        }
        else
        {
            ParenthesesRules.WriteIfBreaks(layout, value);
        }
    }

    private static void WriteAlternative(
        Layout layout,
        PyExpression left,
        string sign,
        PyExpression value,
        Action<Layout, PyExpression> write
    )
    {
        layout.Begin(LayoutOperation.Alternative);
        WriteLeft(layout, left);
        layout.Text(sign);
        write(layout, value);
        layout.End();
    }

    private static void WriteBroken(Layout layout, PyExpression value)
    {
        layout.Group(isExpanded: true);
        ExpressionRules.Write(layout, value);
        layout.End();
    }

    private static void WriteLeft(Layout layout, PyExpression left)
    {
        if (layout.IsFlat || HasTargetBrackets(left) || IsAttributeOfBrackets(left))
        {
            CollectionRules.WriteTarget(layout, left);
        }
        else
        {
            ParenthesesRules.WriteMultiline(layout, left);
        }
    }

    private static bool HasTargetBrackets(PyExpression target) => ParenthesesRules.HasBrackets(target);

    private static bool IsAttributeOfBrackets(PyExpression target) =>
        target switch
        {
            PyAttribute attribute => ParenthesesRules.HasBrackets(attribute.Value)
                || attribute.Value is PyParenthesized
                || IsAttributeOfBrackets(attribute.Value),
            PySubscript => true,
            PyCall call => call.Arguments.Count > 0,
            _ => false,
        };

    private static bool IsUnsplittable(PyExpression value) =>
        value switch
        {
            PyName or PySymbol or PyNumber or PyConstant or PyString or PyFString => true,
            PyAttribute or PyCall or PySubscript => ParenthesesRules.NeedOf(value) == ParenthesesNeed.BestFit,
            _ => false,
        };
}
