using OmniForge.Specification.Derivation.Expressions.Grammar;
using OmniForge.Specification.Derivation.Expressions.Lexing;
using OmniForge.Specification.Logic.Expressions;
using OmniForge.Specification.Model;
using static OmniForge.Specification.Derivation.Machines.Events.ChangeWords;

namespace OmniForge.Specification.Derivation.Machines.Events;

/// <summary>Reads what is appended to lists and removed from them.</summary>
/// <param name="grammar">The grammars at the place.</param>
/// <param name="vocabulary">What may be named.</param>
/// <param name="values">Reads values of fields.</param>
internal sealed class ListChangeGrammar(PhraseGrammar grammar, EventVocabulary vocabulary, FieldValueGrammar values)
{
    private readonly LexemeCursor _cursor = grammar.Cursor;

    /// <summary>"Append the reviewer to approved_by".</summary>
    public IReadOnlyList<Effect>? Append()
    {
        if (!_cursor.TakeAny(Noting) || Text() is not { } item)
        {
            return null;
        }

        return
            (_cursor.Take("to", "the", "end", "of") || _cursor.TakeAny("to", "in", "into", "on"))
            && ListField() is { } list
            ? [Appending(list, item)]
            : null;
    }

    /// <summary>"The reviewer is appended to approved_by".</summary>
    public IReadOnlyList<Effect>? Passive()
    {
        var mark = _cursor.Position;
        if (Text() is { } item)
        {
            if (_cursor.TakePhrase(Appended) && ListField() is { } list)
            {
                return [Appending(list, item)];
            }

            _cursor.Position = mark;
            if (Text() is not null && _cursor.TakePhrase(Removed) && ListField() is { } shorter)
            {
                return
                [
                    new ChangeEffect(
                        shorter,
                        present => new FunctionExpression(ExpressionFunction.Without, present, item)
                    ),
                ];
            }
        }

        return null;
    }

    private static ChangeEffect Appending(string list, Expression item) =>
        new(list, present => new FunctionExpression(ExpressionFunction.Append, present, item));

    private string? ListField() =>
        TargetList.One(grammar, vocabulary) is { } name && vocabulary.Field(name).Type is ListType { Item: TextType }
            ? name
            : null;

    private Expression? Text() =>
        values.Named() is { } named && vocabulary.FieldOf(named)?.Type is TextType ? named : null;
}
