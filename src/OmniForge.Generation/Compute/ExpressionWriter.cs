using OmniForge.Generation.Naming;
using OmniForge.Python;
using OmniForge.Python.Expressions;
using OmniForge.Specification.Logic.Expressions;
using OmniForge.Specification.Logic.Tables;
using OmniForge.Specification.Model;

namespace OmniForge.Generation.Compute;

/// <summary>Writes expressions as Python; the name of the value that is computed tells what its numbers mean.</summary>
internal sealed class ExpressionWriter(HandlerScope scope)
{
    /// <summary>Name of the value that is computed.</summary>
    public string Subject { get; set; } = "";

    /// <summary>The enum that texts of the value belong to, or null.</summary>
    public EnumType? Texts { get; set; }

    /// <summary>A value: a number as <c>int</c> or <c>Decimal</c> by what it is.</summary>
    public PyExpression Value(Expression expression) => Number(expression, scope.IsInt(expression));

    /// <summary>A condition.</summary>
    public PyExpression Condition(Expression expression) =>
        expression switch
        {
            LiteralExpression { Value: bool truth } => Py.Bool(truth),
            NotExpression
            {
                Operand: FunctionExpression { Function: ExpressionFunction.Contains, Operands: [var list, var item] }
            } => Value(item).Compare(PyCompareOperator.NotIn, Value(list)),
            NotExpression negation => Py.Not(Condition(negation.Operand)),
            BinaryExpression { Operator: BinaryOperator.And } both => Py.And(
                Condition(both.Left),
                Condition(both.Right)
            ),
            BinaryExpression { Operator: BinaryOperator.Or } either => Py.Or(
                Condition(either.Left),
                Condition(either.Right)
            ),
            BinaryExpression
            {
                Right: LiteralExpression { Value: string text },
                Left: FieldExpression or MemberExpression or VariableExpression
            } equal => Member(equal.Left, text, equal.Operator),
            BinaryExpression { Right: LiteralExpression { Value: null } } nothing => Nothing(nothing),
            BinaryExpression comparison => Comparison(comparison),
            FunctionExpression function => Function(function),
            VariableExpression variable => variable.Name,
            MemberExpression member => MemberOf(member),
            EachExpression each => scope.Lists.Write(each),
            ConditionalExpression conditional => Py.If(
                Condition(conditional.Condition),
                Condition(conditional.Then),
                Condition(conditional.Otherwise)
            ),
            _ => Field((FieldExpression)expression),
        };

    /// <summary>A field of the request or of a stored entity, or a value named before.</summary>
    public PyExpression Field(FieldExpression field) =>
        field.Scope switch
        {
            FieldScope.Local or FieldScope.Stored => scope.LocalName(field.Name),
            FieldScope.Item => scope.ItemName(field.Name),
            FieldScope.Entity or FieldScope.Changed when scope.Records.TryGetValue(field.Scope, out var record) =>
                record.Attr(NodeNames.Field(field.Name)),
            _ => HandlerScope.Request.Attr(NodeNames.Field(field.Name)),
        };

    /// <summary>A value as exactly this type.</summary>
    public PyExpression Exactly(Expression expression, bool isInt) =>
        !isInt
        && scope.IsInt(expression)
        && expression is not (LiteralExpression or ConditionalExpression or ExtremeExpression)
            ? Library.Decimal.Call(Number(expression, isInt: true))
            : Number(expression, isInt);

    private PyExpression Number(Expression expression, bool isInt)
    {
        if (EnumChoice.Of(expression, scope) is { } choice)
        {
            var isWhole = choice.Rows.All(row => row.Value is decimal { Scale: 0 }) && isInt;
            return scope
                .Constants.Choice($"{Subject} by {choice.Key.Name}", choice.Type, choice.Rows, isWhole, Texts)
                .Index(Field(choice.Key));
        }

        return expression switch
        {
            LiteralExpression { Value: decimal number } => scope.Constants.Number(number, isInt, Subject),
            LiteralExpression { Value: string text } => Texts is null
                ? Py.Str(text)
                : scope.Types.Member(Texts.EnumName, text, scope.Module),
            LiteralExpression { Value: null } => Py.None,
            LiteralExpression { Value: System.Collections.ICollection } => Py.Tuple(),
            FunctionExpression function => Function(function),
            FieldExpression field => Field(field),
            MemberExpression member => MemberOf(member),
            EachExpression each => scope.Lists.Write(each),
            RecordExpression made => Record(made),
            VariableExpression variable => variable.Name,
            RoundExpression round => Rounded(round),
            LookupExpression lookup => Lookup(lookup),
            ExtremeExpression extreme => Extreme(extreme, isInt),
            ConditionalExpression conditional => Py.If(
                Condition(conditional.Condition),
                Exactly(conditional.Then, isInt),
                Exactly(conditional.Otherwise, isInt)
            ),
            BinaryExpression { Operator: < BinaryOperator.Less } binary => Arithmetic(binary, isInt),
            _ => Condition(expression),
        };
    }

    private PyExpression Function(FunctionExpression function) =>
        function is { Function: ExpressionFunction.IgnoreCase, Operands: [var list] } && IsList(list)
            ? FunctionCalls.Each(Value(list))
        : function
            is { Function: ExpressionFunction.Remainder, Operands: [_, LiteralExpression { Value: decimal step }] }
            ? Value(function.Operands[0]) % scope.Constants.Number(step, isInt: true, $"{Subject} step")
        : function
            is {
                Function: ExpressionFunction.AddMinutes or ExpressionFunction.AddHours or ExpressionFunction.AddDays,
                Operands: [var time, LiteralExpression { Value: decimal span }]
            }
            ? FunctionCalls.Of(
                function,
                operand =>
                    operand == time
                        ? Value(time)
                        : scope.Constants.Number(span, isInt: true, $"{Subject} {function.Function.ToString()[3..]}")
            )
        : function is { Function: ExpressionFunction.Power, Operands: [var number, var exponent] }
            ? Power(function, number, exponent)
        : function is { Function: ExpressionFunction.Count, Operands: [var counted] } ? scope.Lists.Count(counted)
        : function is { Function: ExpressionFunction.Distinct, Operands: [var all] } ? scope.Lists.Distinct(all)
        : FunctionCalls.Of(function, Value);

    /// <summary>A power; of decimals, for an <c>int</c> to the power of an <c>int</c> has no certain type.</summary>
    private PyExpression Power(FunctionExpression function, Expression number, Expression exponent)
    {
        var power = new PyBinary(Exactly(number, isInt: false), PyBinaryOperator.Power, Value(exponent));
        return scope.IsInt(function) ? Py.Name("int").Call(power) : power;
    }

    private bool IsList(Expression expression) =>
        expression switch
        {
            FieldExpression field => scope.TypeOf(field) is ListType,
            FunctionExpression { Function: ExpressionFunction.Append or ExpressionFunction.Without } => true,
            _ => false,
        };

    private PyCompare Nothing(BinaryExpression comparison)
    {
        var left = Value(comparison.Left);
        return comparison.Operator == BinaryOperator.NotEqual ? left.IsNot(Py.None) : left.Is(Py.None);
    }

    private PyExpression Rounded(RoundExpression round) =>
        RoundingFunctions
            .NameOf(scope.Operation.Node, round)
            .In(scope.Module)
            .Call(Exactly(round.Operand, isInt: false));

    private PyExpression Extreme(ExtremeExpression extreme, bool isInt)
    {
        var operands = extreme.Operands.Select(operand =>
            operand is LiteralExpression { Value: decimal limit }
                ? scope.Constants.Number(limit, isInt, $"{(extreme.IsGreatest ? "min" : "max")} {Subject}")
                : Exactly(operand, isInt)
        );
        return Py.Name(extreme.IsGreatest ? "max" : "min").Call([.. operands.Select(operand => (PyArgument)operand)]);
    }

    private PyExpression Arithmetic(BinaryExpression binary, bool isInt)
    {
        var isDivision = binary.Operator == BinaryOperator.Divide;
        var left = Operand(binary.Left, binary, isInt, mustBeDecimal: isDivision);
        var right = Operand(binary.Right, binary, isInt, mustBeDecimal: false);
        return binary.Operator switch
        {
            BinaryOperator.Add => left + right,
            BinaryOperator.Subtract => left - right,
            BinaryOperator.Multiply => left * right,
            _ => left / right,
        };
    }

    /// <summary>An operand; whole numbers mix with decimals as they are, but are never divided by each other as <c>int</c>.</summary>
    private PyExpression Operand(Expression operand, BinaryExpression around, bool isInt, bool mustBeDecimal)
    {
        if (operand is LiteralExpression { Value: decimal number })
        {
            return IsPlain(number)
                ? ConstantPool.Literal(number, isInt: true)
                : scope.Constants.Number(number, isInt, Meaning(around, number));
        }

        return mustBeDecimal && scope.IsInt(operand)
            ? Library.Decimal.Call(Number(operand, isInt: true))
            : Number(operand, scope.IsInt(operand));
    }

    private static bool IsPlain(decimal number) => number is 1m or 2m or 100m;

    private string Meaning(BinaryExpression around, decimal number) =>
        around.Operator switch
        {
            BinaryOperator.Multiply
                when around.Left is FieldExpression or LookupExpression or LiteralExpression
                    && around.Right is FieldExpression factor => $"{Subject} per {factor.Name}",
            BinaryOperator.Multiply => number < 1 ? $"{Subject} rate" : $"{Subject} factor",
            BinaryOperator.Divide => $"{Subject} divisor",
            _ => $"{Subject} extra",
        };

    private PyExpression Comparison(BinaryExpression comparison)
    {
        var isInt = scope.IsInt(comparison.Left);
        var left = Value(comparison.Left);
        var right = comparison.Right is LiteralExpression { Value: decimal limit }
            ? scope.Constants.Number(
                limit,
                isInt && limit.Scale == 0,
                $"{NameOf(comparison.Left)} {Relation(comparison.Operator)}"
            )
            : Value(comparison.Right);
        return left.Compare(Sign(comparison.Operator), right);
    }

    private string NameOf(Expression expression) => LogicFields.Of(expression).FirstOrDefault()?.Name ?? Subject;

    private static string Relation(BinaryOperator comparison) =>
        comparison is BinaryOperator.GreaterOrEqual or BinaryOperator.Less ? "from" : "limit";

    private static PyCompareOperator Sign(BinaryOperator comparison) =>
        comparison switch
        {
            BinaryOperator.Less => PyCompareOperator.Less,
            BinaryOperator.LessOrEqual => PyCompareOperator.LessOrEqual,
            BinaryOperator.Greater => PyCompareOperator.Greater,
            BinaryOperator.GreaterOrEqual => PyCompareOperator.GreaterOrEqual,
            BinaryOperator.NotEqual => PyCompareOperator.NotEqual,
            _ => PyCompareOperator.Equal,
        };

    private PyCompare Member(Expression field, string value, BinaryOperator comparison)
    {
        if (field is VariableExpression || scope.TypeOf(field) is not EnumType type)
        {
            return Value(field).Compare(Sign(comparison), Py.Str(value));
        }

        var member = scope.Types.Member(type.EnumName, value, scope.Module);
        return comparison == BinaryOperator.NotEqual ? Value(field).IsNot(member) : Value(field).Is(member);
    }

    private PyAttribute MemberOf(MemberExpression member) => Value(member.Of).Attr(NodeNames.Field(member.Name));

    /// <summary>An object, such as a row of a list that is answered.</summary>
    private PyCall Record(RecordExpression made) =>
        scope
            .Operation.Node.Names.Model(made.Model)
            .In(scope.Module)
            .Call([
                .. made.Fields.Select(field =>
                    Py.Arg(NodeNames.Field(field.Name), Exactly(field.Value, scope.IsInt(field.Value)))
                ),
            ]);

    private PyExpression Lookup(LookupExpression lookup)
    {
        var table = scope.Operation.Node.Spec.Tables.First(table => table.Name == lookup.Table);
        var isInt = scope.IsInt(lookup);
        return table.Rows[0].Key is RangeKey
            ? RangeLookups.Write(scope, lookup, table, Texts)
            : scope
                .Constants.Column(table, lookup.Column, (EnumType)scope.TypeOf(lookup.Key)!, isInt, Texts)
                .Index(Value(lookup.Key));
    }
}
