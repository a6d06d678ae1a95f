using OmniForge.Python.Expressions;

namespace OmniForge.Python.Printing;

/// <summary>
/// Tells whether parentheses around an expression can be left out because its own brackets can break instead: no two of
/// its loosest operators, and brackets with content at its begin or end.
/// </summary>
internal sealed class OmissionCheck
{
    private Looseness _loosest;
    private int _count;
    private bool _hasBrackets;
    private PyExpression? _first;
    private bool _startsWithToken;
    private PyExpression? _last;

    /// <summary>Tells whether the parentheses can be left out.</summary>
    public static bool CanOmit(PyExpression expression)
    {
        var check = new OmissionCheck();
        check.VisitContent(expression);
        return check._hasBrackets
            && check._count <= 1
            && (check._loosest is Looseness.None or Looseness.Attribute || Breaks(check._last) || Breaks(check._first));
    }

    private static bool Breaks(PyExpression? expression) =>
        expression is not null and not PySubscript && ParenthesesRules.HasContent(expression);

    private void Visit(PyExpression expression)
    {
        _last = expression;
        if (expression is PyParenthesized)
        {
            _hasBrackets = true;
        }
        else
        {
            VisitContent(expression);
        }

        _first ??= _startsWithToken ? null : expression;
    }

    private void VisitContent(PyExpression expression)
    {
        switch (expression)
        {
            case PyCollection or PyDict or PyComprehension or PyDictComprehension:
                _hasBrackets = true;
                break;
            case PyBoolean boolean:
                Loosen(Looseness.Boolean, boolean.Operands.Count - 1);
                VisitAll(boolean.Operands);
                break;
            case PyBinary binary:
                Loosen(OperatorRules.Of(binary), 1);
                VisitAll([binary.Left, binary.Right]);
                break;
            case PyConditional conditional:
                Loosen(Looseness.Conditional, 2);
                VisitAll([conditional.Body, conditional.Test, conditional.Otherwise]);
                break;
            case PyCompare compare:
                Loosen(Looseness.Compare, compare.Comparisons.Count);
                Visit(compare.Left);
                VisitAll(compare.Comparisons.Select(comparison => comparison.Right));
                break;
            case PyCall or PySubscript or PyAttribute:
                VisitChain(expression);
                break;
            case PyUnary or PyLambda or PyAwait or PyStarred:
                _startsWithToken |= _first is null;
                Visit(Inner(expression));
                break;
            default:
                break;
        }
    }

    private void VisitChain(PyExpression chain)
    {
        switch (chain)
        {
            case PyCall call:
                _hasBrackets = true;
                Visit(call.Function);
                break;
            case PySubscript subscript:
                _hasBrackets = true;
                Visit(subscript.Value);
                break;
            case PyAttribute attribute:
                Visit(attribute.Value);
                if (ParenthesesRules.HasBrackets(attribute.Value) || attribute.Value is PyParenthesized)
                {
                    Loosen(Looseness.Attribute, 1);
                }

                break;
            default:
                break;
        }

        _last = chain;
    }

    private void VisitAll(IEnumerable<PyExpression> expressions)
    {
        foreach (var expression in expressions)
        {
            Visit(expression);
        }
    }

    private void Loosen(Looseness looseness, int count)
    {
        if (looseness > _loosest)
        {
            _loosest = looseness;
            _count = count;
        }
        else if (looseness == _loosest)
        {
            _count += count;
        }
    }

    private static PyExpression Inner(PyExpression expression) =>
        expression switch
        {
            PyUnary unary => unary.Operand,
            PyLambda lambda => lambda.Body,
            PyAwait awaited => awaited.Value,
            PyStarred starred => starred.Value,
            _ => expression,
        };
}
