using OmniForge.Specification.Derivation.Expressions.Grammar;
using OmniForge.Specification.Derivation.Expressions.Lexing;
using OmniForge.Specification.Logic.Expressions;
using OmniForge.Specification.Model;

namespace OmniForge.Specification.Derivation.Machines.Events;

/// <summary>Reads conditions that compare a field's new value with the one that it has.</summary>
/// <param name="grammar">The grammars at the place.</param>
/// <param name="vocabulary">What may be named.</param>
internal sealed class LaterGrammar(PhraseGrammar grammar, EventVocabulary vocabulary)
{
    private readonly LexemeCursor _cursor = grammar.Cursor;

    /// <summary>"Unless the account already has a later one", "if it is later".</summary>
    public Expression? Read(FieldSpec field, Expression value)
    {
        var isUnless = _cursor.Take("unless");
        if (!isUnless && !_cursor.TakeAny("if", "when"))
        {
            return null;
        }

        var present = new FieldExpression(FieldScope.Entity, field.Name);
        var isOfValue = _cursor.Take("it", "is") || _cursor.Take("that", "is") || _cursor.Take("this", "is");
        if (!isOfValue && !Owner())
        {
            return null;
        }

        _ = _cursor.TakeAny("a", "an");
        var isMore =
            _cursor.TakeAny("later", "newer", "higher", "greater", "larger", "more") || _cursor.Take("more", "recent");
        if (!isMore && !_cursor.TakeAny("earlier", "older", "lower", "smaller", "less"))
        {
            return null;
        }

        if (isOfValue)
        {
            if (
                _cursor.Take("than")
                && !(
                    TargetList.One(grammar, vocabulary) == field.Name
                    || _cursor.Take("before")
                    || _cursor.Take("the", "present", "one")
                )
            )
            {
                return null;
            }

            var more = Build.Compare(isMore ? BinaryOperator.Greater : BinaryOperator.Less, value, present);
            var known = field.IsNullable
                ? Build.Or(Build.Compare(BinaryOperator.Equal, present, new LiteralExpression(null)), more)
                : more;
            return isUnless ? Build.Not(known) : known;
        }

        if (!_cursor.TakeAny("one", "date", "time", "value", "number", "day"))
        {
            return null;
        }

        var later = Build.Compare(isMore ? BinaryOperator.Greater : BinaryOperator.Less, present, value);
        var has = field.IsNullable
            ? Build.And(Build.Compare(BinaryOperator.NotEqual, present, new LiteralExpression(null)), later)
            : later;
        return isUnless ? Build.Not(has) : has;
    }

    /// <summary>"The account has", "there is", "it has".</summary>
    private bool Owner()
    {
        _cursor.SkipArticles();
        for (var words = 0; words < 3; words++)
        {
            if (words > 0 && _cursor.TakeAny("has", "holds", "shows", "is", "had"))
            {
                return true;
            }

            if (_cursor.Peek() is not { Kind: LexemeKind.Word })
            {
                return false;
            }

            _cursor.Position++;
        }

        return false;
    }
}
