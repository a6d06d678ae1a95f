namespace OmniForge.Specification.Logic.Expressions;

/// <summary>Parts of expressions.</summary>
public static class ExpressionParts
{
    /// <summary>The direct parts of an expression, in its order.</summary>
    public static IEnumerable<Expression> Of(Expression expression) =>
        expression switch
        {
            NotExpression negation => [negation.Operand],
            RoundExpression round => [round.Operand],
            LookupExpression lookup => [lookup.Key],
            BinaryExpression binary => [binary.Left, binary.Right],
            ConditionalExpression conditional => [conditional.Condition, conditional.Then, conditional.Otherwise],
            ExtremeExpression extreme => extreme.Operands,
            FunctionExpression function => function.Operands,
            MemberExpression member => [member.Of],
            EachExpression each => [each.List, each.Body],
            RecordExpression made => made.Fields.Select(field => field.Value),
            RecordsExpression { Value: { } value } records => [records.Condition, value],
            RecordsExpression records => [records.Condition],
            _ => [],
        };

    /// <summary>The expression and all that it is made of.</summary>
    public static IEnumerable<Expression> All(Expression expression) =>
        Of(expression).SelectMany(All).Prepend(expression);

    /// <summary>The expression with each direct part replaced.</summary>
    public static Expression Map(Expression expression, Func<Expression, Expression> map)
    {
        ArgumentNullException.ThrowIfNull(map);
        return expression switch
        {
            NotExpression negation => new NotExpression(map(negation.Operand)),
            RoundExpression round => round with { Operand = map(round.Operand) },
            LookupExpression lookup => lookup with { Key = map(lookup.Key) },
            BinaryExpression binary => binary with { Left = map(binary.Left), Right = map(binary.Right) },
            ConditionalExpression conditional => new ConditionalExpression(
                map(conditional.Condition),
                map(conditional.Then),
                map(conditional.Otherwise)
            ),
            ExtremeExpression extreme => extreme with { Operands = [.. extreme.Operands.Select(map)] },
            FunctionExpression function => function with { Operands = [.. function.Operands.Select(map)] },
            MemberExpression member => member with { Of = map(member.Of) },
            EachExpression each => each with { List = map(each.List), Body = map(each.Body) },
            RecordExpression made => made with
            {
                Fields = [.. made.Fields.Select(field => field with { Value = map(field.Value) })],
            },
            RecordsExpression records => records with
            {
                Condition = map(records.Condition),
                Value = records.Value is { } value ? map(value) : null,
            },
            _ => expression,
        };
    }

    /// <summary>The expression with fields replaced wherever they stand.</summary>
    public static Expression MapFields(Expression expression, Func<FieldExpression, Expression> map)
    {
        ArgumentNullException.ThrowIfNull(map);
        return expression is FieldExpression field ? map(field) : Map(expression, part => MapFields(part, map));
    }
}
