using OmniForge.Specification.Derivation.Expressions.Grammar;
using OmniForge.Specification.Derivation.Expressions.Lexing;
using OmniForge.Specification.Logic.Expressions;
using OmniForge.Specification.Model;
using static OmniForge.Specification.Derivation.Machines.Events.ChangeWords;

namespace OmniForge.Specification.Derivation.Machines.Events;

/// <summary>Reads that what the event carries is kept: "stores the code in plate", "it becomes the plate", "copied into plate".</summary>
/// <param name="grammar">The grammars at the place.</param>
/// <param name="vocabulary">What may be named.</param>
/// <param name="values">Reads values of fields.</param>
internal sealed class StoreGrammar(PhraseGrammar grammar, EventVocabulary vocabulary, FieldValueGrammar values)
{
    private readonly LexemeCursor _cursor = grammar.Cursor;

    /// <summary>The change of one clause in the active voice, or null.</summary>
    public IReadOnlyList<Effect>? Read() => _cursor.Try(Store) ?? _cursor.Try(Stow);

    /// <summary>"The code is stored in plate".</summary>
    public IReadOnlyList<Effect>? Passive()
    {
        return
            Input() is { } input
            && _cursor.TakePhrase(Stored)
            && TargetList.One(grammar, vocabulary) is { } field
            && values.Fits(vocabulary.Field(field), input)
            ? [new ChangeEffect(field, _ => input)]
            : null;
    }

    /// <summary>"Stores the code in plate".</summary>
    private IReadOnlyList<Effect>? Store() =>
        _cursor.TakeAny(Storing)
        && Input() is { } input
        && _cursor.TakeAny("in", "as", "to", "into", "under", "for")
        && TargetList.One(grammar, vocabulary) is { } field
        && values.Fits(vocabulary.Field(field), input)
            ? [new ChangeEffect(field, _ => input)]
            : null;

    /// <summary>"Copied into plate", of the only thing that the event carries.</summary>
    private IReadOnlyList<Effect>? Stow() =>
        _cursor.TakeAny(Storing)
        && _cursor.TakeAny("in", "as", "to", "into", "under", "for")
        && TargetList.One(grammar, vocabulary) is { } field
        && vocabulary.Inputs is [{ IsNullable: false } only]
        && new FieldExpression(FieldScope.Input, only.Name) is var input
        && values.Fits(vocabulary.Field(field), input)
            ? [new ChangeEffect(field, _ => input)]
            : null;

    /// <summary>What the event carries, by its name; a pronoun stands for the only thing that it carries.</summary>
    private Expression? Input()
    {
        if (_cursor.TakeAny("it", "this", "that", "they", "these", "them", "which"))
        {
            return vocabulary.Inputs is [{ IsNullable: false } only]
                ? new FieldExpression(FieldScope.Input, only.Name)
                : null;
        }

        return values.Named() is FieldExpression { Scope: FieldScope.Input } input ? input : null;
    }
}
