using OmniForge.Python.Expressions;
using OmniForge.Python.Statements;

namespace OmniForge.Python.Printing;

/// <summary>How assignments are laid out: the value is broken or put in parentheses before the target or annotation is.</summary>
internal static class AssignmentRules
{
    private readonly record struct Assignment(PyExpression Left, bool IsTarget, string Sign, PyExpression Value);

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
        ParenthesesRules.WriteAssigned(layout, alias.Value);
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
            WriteRightToLeft(layout, new Assignment(assign.Annotation, IsTarget: false, " = ", value));
        }
        else
        {
            ExpressionRules.Write(layout, assign.Annotation);
            layout.Text(" = ");
            ParenthesesRules.WriteAssigned(layout, value);
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
        if (ParenthesesRules.HasBrackets(target))
        {
            WriteRightToLeft(layout, new Assignment(target, IsTarget: true, sign, value));
        }
        else
        {
            ExpressionRules.Write(layout, target);
            layout.Text(sign);
            ParenthesesRules.WriteAssigned(layout, value);
        }
    }

    private static void WriteRightToLeft(Layout layout, Assignment assignment)
    {
        if (layout.IsFlat || !IsUnsplittable(assignment.Value))
        {
            WriteLeft(layout, assignment);
            WriteValue(layout, assignment);
            return;
        }

        layout.Begin(LayoutOperation.Alternatives);
        WriteAlternative(layout, assignment, ExpressionRules.Write);
        if (assignment.Value is PyCall or PySubscript or PyAttribute)
        {
            WriteAlternative(layout, assignment, WriteBroken);
        }

        WriteAlternative(layout, assignment, WriteInParentheses);
        WriteAlternative(layout, assignment, ExpressionRules.Write);
        layout.End();
    }

    private static void WriteValue(Layout layout, Assignment assignment)
    {
        if (layout.IsFlat && assignment is { IsTarget: true, Left: PyCollection { Kind: PyCollectionKind.Tuple } })
        {
            CollectionRules.WriteTarget(layout, assignment.Value);
        }
        else
        {
            ParenthesesRules.WriteAssigned(layout, assignment.Value);
        }
    }

    private static void WriteAlternative(Layout layout, Assignment assignment, Action<Layout, PyExpression> write)
    {
        layout.Begin(LayoutOperation.Alternative);
        WriteLeft(layout, assignment);
        write(layout, assignment.Value);
        layout.End();
    }

    private static void WriteBroken(Layout layout, PyExpression value)
    {
        layout.Group(isExpanded: true);
        ExpressionRules.Write(layout, value);
        layout.End();
    }

    private static void WriteLeft(Layout layout, Assignment assignment)
    {
        var left = assignment.Left;
        if (assignment.IsTarget && left is PyCollection)
        {
            CollectionRules.WriteTarget(layout, left);
        }
        else if (layout.IsFlat || ParenthesesRules.HasBrackets(left) || IsAttributeOfBrackets(left))
        {
            ExpressionRules.Write(layout, left);
        }
        else
        {
            ParenthesesRules.WriteMultiline(layout, left);
        }

        layout.Text(assignment.Sign);
    }

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
            PyConstant constant => constant != PyConstant.Ellipsis,
            PyAtom or PyFString => true,
            PyAttribute or PyCall or PySubscript => ParenthesesRules.NeedOf(value) == ParenthesesNeed.BestFit,
            _ => false,
        };
}
