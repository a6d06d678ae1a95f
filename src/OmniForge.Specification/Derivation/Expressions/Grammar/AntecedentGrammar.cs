using OmniForge.Specification.Derivation.Expressions.Lexing;
using OmniForge.Specification.Derivation.Expressions.Symbols;
using OmniForge.Specification.Logic.Expressions;

namespace OmniForge.Specification.Derivation.Expressions.Grammar;

/// <summary>Reads words for what the text has named before: "it", "that total", "the difference" of what was compared.</summary>
internal sealed class AntecedentGrammar(PhraseGrammar grammar)
{
    private static readonly string[][] Pronouns = Phrases.Of(
        "it,this,that,the result,this result,this value,that value,this amount,that amount,this sum,the sum,the product"
    );

    private readonly LexemeCursor _cursor = grammar.Cursor;

    /// <summary>What such words mean, or null with the cursor where it was.</summary>
    public Expression? Read() => _cursor.Try(Difference) ?? _cursor.Try(Demonstrative) ?? _cursor.Try(Pronoun);

    /// <summary>"The difference" of what the circumstance before compares, the greater minus the lesser.</summary>
    private Expression? Difference()
    {
        if (
            !_cursor.Take("the", "difference")
            || _cursor.SeesAny("between", "of", "to", "from")
            || grammar.LastCircumstance is not BinaryExpression comparison
        )
        {
            return null;
        }

        return comparison.Operator switch
        {
            BinaryOperator.Greater or BinaryOperator.GreaterOrEqual => Build.Subtract(
                comparison.Left,
                comparison.Right
            ),
            BinaryOperator.Less or BinaryOperator.LessOrEqual => Build.Subtract(comparison.Right, comparison.Left),
            _ => null,
        };
    }

    /// <summary>"That total": what was named last and has this word in its name.</summary>
    private Expression? Demonstrative() =>
        _cursor.TakeAny("that", "this", "said") && _cursor.Peek() is { Kind: LexemeKind.Word, Words: [var word] }
            ? TakeNoun(
                grammar.Antecedents.LastOrDefault(antecedent =>
                    grammar.Symbols.Symbols.Any(symbol =>
                        symbol.Expression == antecedent
                        && Naming.WordsOf(symbol.Name).Any(part => Spelling.IsSame(part, word))
                    )
                )
            )
            : null;

    private Expression? TakeNoun(Expression? named)
    {
        _cursor.Position += named is null ? 0 : 1;
        return named;
    }

    private Expression? Pronoun() =>
        grammar.Antecedents is [.., var last] && _cursor.TakePhrase(Pronouns) ? last : null;
}
