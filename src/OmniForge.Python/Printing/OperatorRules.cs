using OmniForge.Python.Expressions;

namespace OmniForge.Python.Printing;

/// <summary>How operators are laid out: a chain breaks before all its loosest operators or before none.</summary>
internal static class OperatorRules
{
    private readonly record struct Part(PyExpression Operand, string? Operator, Looseness Looseness);

    /// <summary>Writes an arithmetic operation, a comparison or a boolean operation.</summary>
    public static void Write(Layout layout, PyExpression expression)
    {
        var parts = new List<Part>();
        Flatten(expression, parts, null, Looseness.None);
        var isGroup = layout.GroupBetweenParentheses();
        WriteParts(layout, parts, 0, parts.Count);
        ExpressionRules.EndIf(layout, isGroup);
    }

    /// <summary>How loosely an operator of this expression binds.</summary>
    public static Looseness Of(PyBinary binary) =>
        binary.Precedence switch
        {
            PyPrecedence.Power => Looseness.Power,
            PyPrecedence.Multiply => Looseness.Multiply,
            PyPrecedence.Add => Looseness.Add,
            PyPrecedence.BitAnd => Looseness.BitAnd,
            PyPrecedence.BitXor => Looseness.BitXor,
            _ => Looseness.BitOr,
        };

    /// <summary>Adds the operands from left to right, each with the operator before it.</summary>
    private static void Flatten(PyExpression expression, List<Part> parts, string? before, Looseness looseness)
    {
        switch (expression)
        {
            case PyBinary binary:
                Flatten(binary.Left, parts, before, looseness);
                Flatten(binary.Right, parts, Symbol(binary.Operator), Of(binary));
                break;
            case PyCompare compare:
                Flatten(compare.Left, parts, before, looseness);
                foreach (var comparison in compare.Comparisons)
                {
                    Flatten(comparison.Right, parts, Symbol(comparison.Operator), Looseness.Compare);
                }

                break;
            case PyBoolean boolean:
                for (var i = 0; i < boolean.Operands.Count; i++)
                {
                    var (symbol, loose) =
                        i == 0 ? (before, looseness) : (boolean.IsAnd ? "and" : "or", Looseness.Boolean);
                    Flatten(boolean.Operands[i], parts, symbol, loose);
                }

                break;
            default:
                parts.Add(new Part(expression, before, looseness));
                break;
        }
    }

    private static void WriteParts(Layout layout, List<Part> parts, int start, int end)
    {
        var loosest = Looseness.None;
        for (var i = start + 1; i < end; i++)
        {
            loosest = parts[i].Looseness > loosest ? parts[i].Looseness : loosest;
        }

        var from = start;
        for (var i = start + 1; i < end; i++)
        {
            if (parts[i].Looseness == loosest)
            {
                WriteOperand(layout, parts, from, i);
                WriteOperator(layout, parts[i - 1].Operand, parts[i]);
                from = i;
            }
        }

        WriteOperand(layout, parts, from, end);
    }

    private static void WriteOperand(Layout layout, List<Part> parts, int start, int end)
    {
        if (end - start == 1)
        {
            ExpressionRules.Write(layout, parts[start].Operand);
            return;
        }

        var isGroup = layout.GroupBetweenParentheses();
        WriteParts(layout, parts, start, end);
        ExpressionRules.EndIf(layout, isGroup);
    }

    private static void WriteOperator(Layout layout, PyExpression left, Part right)
    {
        if (right.Looseness == Looseness.Power && IsSimpleForPower(left) && IsSimpleForPower(right.Operand))
        {
            layout.LineBetweenParentheses();
            layout.Text("**");
            layout.SpaceIfBroken();
            return;
        }

        layout.SpaceBetweenParentheses();
        layout.Text(right.Operator!);
        layout.Text(" ");
    }

    private static bool IsSimpleForPower(PyExpression operand) =>
        operand switch
        {
            PyConstant constant => constant != PyConstant.Ellipsis,
            PyName or PySymbol or PyModuleReference or PyNumber => true,
            PyUnary { Operator: PyUnaryOperator.Negative } unary => IsSimpleForPower(Bare(unary.Operand)),
            PyAttribute attribute => IsSimpleForPower(Bare(attribute.Value)),
            _ => false,
        };

    private static PyExpression Bare(PyExpression operand) =>
        operand is PyParenthesized parenthesized ? parenthesized.Inner : operand;

    /// <summary>The operator as it is written.</summary>
    public static string Symbol(PyBinaryOperator @operator) =>
        @operator switch
        {
            PyBinaryOperator.Add => "+",
            PyBinaryOperator.Subtract => "-",
            PyBinaryOperator.Multiply => "*",
            PyBinaryOperator.Divide => "/",
            PyBinaryOperator.FloorDivide => "//",
            PyBinaryOperator.Modulo => "%",
            PyBinaryOperator.Power => "**",
            PyBinaryOperator.BitOr => "|",
            PyBinaryOperator.BitXor => "^",
            _ => "&",
        };

    private static string Symbol(PyCompareOperator @operator) =>
        @operator switch
        {
            PyCompareOperator.Equal => "==",
            PyCompareOperator.NotEqual => "!=",
            PyCompareOperator.Less => "<",
            PyCompareOperator.LessOrEqual => "<=",
            PyCompareOperator.Greater => ">",
            PyCompareOperator.GreaterOrEqual => ">=",
            PyCompareOperator.Is => "is",
            PyCompareOperator.IsNot => "is not",
            PyCompareOperator.In => "in",
            _ => "not in",
        };
}
