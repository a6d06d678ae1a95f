using OmniForge.Specification.Derivation.Expressions.Grammar;
using OmniForge.Specification.Derivation.Expressions.Lexing;
using OmniForge.Specification.Logic.Expressions;
using OmniForge.Specification.Model;

namespace OmniForge.Specification.Derivation.Machines.Events;

/// <summary>Reads that a field must suffice for what an event takes from it.</summary>
/// <param name="grammar">The grammars at the place.</param>
/// <param name="vocabulary">What may be named.</param>
internal sealed class SupplyGrammar(PhraseGrammar grammar, EventVocabulary vocabulary)
{
    private static readonly string[][] AsMany = Phrases.Of(
        "as many,as much,at least as many,at least as much,that many,that much,enough"
    );

    private readonly LexemeCursor _cursor = grammar.Cursor;

    /// <summary>"There must be as many in the balance", "the balance must cover them".</summary>
    public IReadOnlyList<Effect>? Read()
    {
        if (_cursor.Take("there", "must", "be"))
        {
            var amount =
                _cursor.TakePhrase(AsMany) ? vocabulary.OnlyNumber
                : _cursor.Take("at", "least") ? grammar.Values.Sum()
                : null;
            if (amount is null)
            {
                return null;
            }

            SkipNoun(amount);
            return _cursor.TakeAny("in", "on", "left") && TargetList.One(grammar, vocabulary) is { } holder
                ? [new DemandEffect(Build.Compare(BinaryOperator.GreaterOrEqual, State(holder), amount))]
                : null;
        }

        if (
            TargetList.One(grammar, vocabulary) is not { } field
            || vocabulary.Field(field).Type is not (IntegerType or DecimalType)
        )
        {
            return null;
        }

        if (
            !_cursor.Take("must", "cover")
            && !_cursor.Take("must", "be", "sufficient", "for")
            && !_cursor.Take("has", "to", "cover")
        )
        {
            return null;
        }

        var covered = _cursor.TakeAny("it", "them", "this", "that") ? vocabulary.OnlyNumber : grammar.Values.Sum();
        return covered is null
            ? null
            : [new DemandEffect(Build.Compare(BinaryOperator.GreaterOrEqual, State(field), covered))];
    }

    private void SkipNoun(Expression amount)
    {
        if (grammar.Symbols.Match(_cursor) is { } match && match.Symbol.Expression == amount)
        {
            _cursor.Position += match.Count;
        }
    }

    private static FieldExpression State(string field) => new(FieldScope.Entity, field);
}
