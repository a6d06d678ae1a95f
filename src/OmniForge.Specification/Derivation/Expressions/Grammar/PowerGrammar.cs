using OmniForge.Specification.Derivation.Expressions.Lexing;
using OmniForge.Specification.Derivation.Expressions.Symbols;
using OmniForge.Specification.Logic.Expressions;

namespace OmniForge.Specification.Derivation.Expressions.Grammar;

/// <summary>Reads factors with their exponents: "(1 + rate)^(-term)", "10 to the power of the digits", "the length squared".</summary>
internal sealed class PowerGrammar(PhraseGrammar grammar, FactorGrammar factors)
{
    private static readonly string[][] Signs = Phrases.Of(
        "^,* *,to the power of,to the power,raised to the power of,raised to the power"
    );

    private readonly LexemeCursor _cursor = grammar.Cursor;

    /// <summary>A factor, or null with the cursor where it was.</summary>
    public Expression? Read()
    {
        var number = factors.Read();
        while (number is not null && _cursor.Try(() => Next(number)) is { } power)
        {
            number = power;
        }
        return number;
    }

    private FunctionExpression? Next(Expression number)
    {
        var exponent =
            _cursor.Take("squared") ? Build.Number(2)
            : _cursor.Take("cubed") ? Build.Number(3)
            : _cursor.TakePhrase(Signs) ? factors.Read()
            : null;
        return exponent is not null && IsWhole(exponent) && grammar.KindOf(number) == ValueKind.Number
            ? new(ExpressionFunction.Power, number, exponent)
            : null;
    }

    private bool IsWhole(Expression exponent) =>
        ExpressionParts
            .All(exponent)
            .All(part =>
                part switch
                {
                    LiteralExpression { Value: decimal number } => decimal.IsInteger(number),
                    FieldExpression => grammar.Symbols.Symbols.Any(symbol =>
                        symbol.IsWhole && symbol.Expression == part
                    ),
                    BinaryExpression { Operator: BinaryOperator.Divide } => false,
                    _ => part is BinaryExpression,
                }
            );
}
