using OmniForge.Python.Expressions;
using OmniForge.Python.Statements;

namespace OmniForge.Python.Printing;

/// <summary>How statements of one logical line are laid out.</summary>
internal static class SimpleStatementRules
{
    /// <summary>Writes a statement without a body.</summary>
    public static void Write(Layout layout, PyStatement statement)
    {
        switch (statement)
        {
            case PyAssign assign:
                AssignmentRules.Write(layout, assign);
                break;
            case PyAnnotatedAssign assign:
                AssignmentRules.Write(layout, assign);
                break;
            case PyAugmentedAssign assign:
                AssignmentRules.Write(layout, assign);
                break;
            case PyTypeAlias alias:
                AssignmentRules.Write(layout, alias);
                break;
            case PyExpressionStatement { Value: var value }:
                WriteExpression(layout, value);
                break;
            case PyReturn { Value: var value }:
                WriteKeyword(layout, "return", value, ParenthesesRules.WriteAssigned);
                break;
            case PyRaise raise:
                WriteKeyword(layout, "raise", raise.Exception, ParenthesesRules.WriteOptional);
                WriteKeyword(layout, " from", raise.Cause, ParenthesesRules.WriteOptional, isOptional: true);
                break;
            case PyAssert assert:
                WriteKeyword(layout, "assert", assert.Test, ParenthesesRules.WriteIfBreaks);
                WriteKeyword(layout, ",", assert.Message, ParenthesesRules.WriteIfBreaksAlways, isOptional: true);
                break;
            case PyDelete delete:
                WriteKeyword(layout, "del", delete.Target, ExpressionRules.Write);
                break;
            case PyJump jump:
                layout.Text(Word(jump.Kind));
                break;
            default:
                throw new ArgumentException($"There is no layout for {statement.GetType().Name}.", nameof(statement));
        }
    }

    private static string Word(PyJumpKind kind) =>
        kind switch
        {
            PyJumpKind.Break => "break",
            PyJumpKind.Continue => "continue",
            _ => "pass",
        };

    private static void WriteExpression(Layout layout, PyExpression value)
    {
        if (value is PyBinary or PyCompare or PyBoolean)
        {
            ParenthesesRules.WriteOptional(layout, value);
        }
        else
        {
            ExpressionRules.Write(layout, value);
        }
    }

    private static void WriteKeyword(
        Layout layout,
        string keyword,
        PyExpression? value,
        Action<Layout, PyExpression> write,
        bool isOptional = false
    )
    {
        layout.Text(isOptional && value is null ? "" : keyword);
        if (value is not null)
        {
            layout.Text(" ");
            write(layout, value);
        }
    }
}
