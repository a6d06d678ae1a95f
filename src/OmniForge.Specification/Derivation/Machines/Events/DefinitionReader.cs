using OmniForge.Specification.Derivation.Expressions.Grammar;
using OmniForge.Specification.Derivation.Expressions.Lexing;
using OmniForge.Specification.Derivation.Expressions.Symbols;
using OmniForge.Specification.Logic.Expressions;
using OmniForge.Specification.Model;

namespace OmniForge.Specification.Derivation.Machines.Events;

/// <summary>Reads how a field of the state follows from another one: "Tiers follow the lifetime points: from 20000 on gold, below that bronze".</summary>
internal static class DefinitionReader
{
    private static readonly string[][] Follows = Phrases.Of(
        "follow,follows,depends on,depend on,is derived from,are derived from,results from,result from,is determined by,are determined by,is given by,comes from,is set by,goes by,follows from,follow from"
    );

    /// <summary>The definition, or null.</summary>
    public static EventDefinition? Read(string sentence, EventVocabulary vocabulary)
    {
        var grammar = new PhraseGrammar(new LexemeCursor(vocabulary.Sentences.Of(sentence).Lexemes), vocabulary.Table);
        return Follow(grammar, vocabulary) is { } definition && grammar.Cursor.IsAtEnd ? definition : null;
    }

    private static EventDefinition? Follow(PhraseGrammar grammar, EventVocabulary vocabulary)
    {
        var cursor = grammar.Cursor;
        if (
            TargetList.One(grammar, vocabulary) is not { } field
            || !cursor.TakePhrase(Follows)
            || TargetList.One(grammar, vocabulary) is not { } from
            || !cursor.TakeAny(":", ",", "-")
            || from == field
            || vocabulary.Field(from).Type is not (IntegerType or DecimalType)
        )
        {
            return null;
        }

        return Arms(grammar, vocabulary.Field(field), from, vocabulary);
    }

    private static EventDefinition? Arms(
        PhraseGrammar grammar,
        FieldSpec field,
        string from,
        EventVocabulary vocabulary
    )
    {
        var isEnum = field.Type is EnumType;
        if (!isEnum && field.Type is not (IntegerType or DecimalType))
        {
            return null;
        }

        grammar.Subject = new FieldExpression(FieldScope.Entity, from);
        grammar.Target = new FieldExpression(FieldScope.Entity, field.Name);
        var cases = new CaseGrammar(
            grammar,
            isEnum ? ValueKind.Text : ValueKind.Number,
            vocabulary.ValuesOf(field.Type)
        );
        var arms = cases.Read();
        return arms.Count > 1 && ArmOrder.Combine(arms, cases.IsSequence, grammar.Symbols) is { } value
            ? new(field.Name, from, value)
            : null;
    }
}
