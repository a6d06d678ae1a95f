using OmniForge.Generation.Naming;
using OmniForge.Python;
using OmniForge.Python.Expressions;
using OmniForge.Specification.Logic.Expressions;

namespace OmniForge.Generation.Compute;

/// <summary>Functions of the logic as Python writes them.</summary>
internal static class FunctionCalls
{
    private static readonly PyName One = Py.Name("one");

    /// <summary>A function.</summary>
    /// <param name="function">The function.</param>
    /// <param name="write">Writes an operand.</param>
    public static PyExpression Of(FunctionExpression function, Func<Expression, PyExpression> write)
    {
        // Prefixes are texts, not values of an enum, and weekdays no numbers of the PRD.
        var hasPrefixes = function.Function is ExpressionFunction.StartsWith or ExpressionFunction.PastWeekdays;
        var operands = function.Operands.Take(hasPrefixes ? 1 : function.Operands.Count).Select(write).ToList();
        return function.Function switch
        {
            ExpressionFunction.Count => Py.Name("len").Call(operands[0]),
            ExpressionFunction.Append => Py.Tuple(new PyStarred(operands[0]), operands[1]),
            ExpressionFunction.Without => Py.Name("tuple")
                .Call(
                    Py.Generator(One, Py.For(One, operands[0], One.Compare(PyCompareOperator.NotEqual, operands[1])))
                ),
            ExpressionFunction.Contains => operands[1].Compare(PyCompareOperator.In, operands[0]),
            ExpressionFunction.IgnoreCase => operands[0].Attr("lower").Call(),
            ExpressionFunction.DateOf => operands[0]
                .Attr("astimezone")
                .Call(PySymbol.Of("datetime", "UTC"))
                .Attr("date")
                .Call(),
            ExpressionFunction.DaysBetween => (operands[1] - operands[0]).Attr("days"),
            ExpressionFunction.HoursBetween => Seconds(operands) / PyNumber.Integer(3600),
            ExpressionFunction.MinutesBetween => Seconds(operands) / PyNumber.Integer(60),
            ExpressionFunction.MinuteOf => operands[0].Attr("minute"),
            ExpressionFunction.SecondOf => operands[0].Attr("second"),
            ExpressionFunction.StartsWith => operands[0].Attr("startswith").Call(Prefixes(function)),
            ExpressionFunction.Take => operands[0].Index(new PySlice(null, operands[1])),
            ExpressionFunction.First => operands[0].Index(PyNumber.Integer(0)),
            ExpressionFunction.Last => operands[0].Index(PyNumber.Integer(-1)),
            ExpressionFunction.AddMinutes => Later(operands, "minutes"),
            ExpressionFunction.AddHours => Later(operands, "hours"),
            ExpressionFunction.AddDays => Later(operands, "days"),
            ExpressionFunction.PastWeekdays => Past(operands[0], function),
            _ => operands[0] % operands[1],
        };
    }

    private static PyExpression Later(List<PyExpression> operands, string unit) =>
        operands[0] + PySymbol.Of("datetime", "timedelta").Call(Py.Arg(unit, operands[1]));

    /// <summary><c>next(day for days in range(7) for day in [… + timedelta(days=days)] if day.isoweekday() not in (6, 7))</c></summary>
    private static PyCall Past(PyExpression from, FunctionExpression function)
    {
        var (day, days) = (Py.Name("day"), Py.Name("days"));
        var weekdays = function
            .Operands.Skip(1)
            .Select(weekday => (PyExpression)PyNumber.Integer((int)(decimal)((LiteralExpression)weekday).Value!))
            .ToList();
        var weekday = day.Attr("isoweekday").Call();
        var isOpen = weekdays is [var only]
            ? weekday.NotEq(only)
            : weekday.Compare(PyCompareOperator.NotIn, Py.Tuple(weekdays));
        return Py.Name("next")
            .Call(
                Py.Generator(
                    day,
                    Py.For(days, Py.Name("range").Call(PyNumber.Integer(7))),
                    Py.For(day, Py.List([Later([from, days], "days")]), isOpen)
                )
            );
    }

    private static PyCall Seconds(List<PyExpression> operands) =>
        Library.Decimal.Call(Py.Name("str").Call((operands[1] - operands[0]).Attr("total_seconds").Call()));

    private static PyExpression Prefixes(FunctionExpression function)
    {
        var prefixes = function
            .Operands.Skip(1)
            .Select(prefix => (PyExpression)Py.Str((string)((LiteralExpression)prefix).Value!))
            .ToList();
        return prefixes is [var only] ? only : Py.Tuple(prefixes);
    }

    /// <summary>Each text of a list such that upper and lower case are alike.</summary>
    public static PyExpression Each(PyExpression list) =>
        new PyComprehension(PyCollectionKind.Set, One.Attr("lower").Call(), Py.For(One, list));
}
