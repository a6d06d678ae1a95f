using OmniForge.Specification.Derivation.Expressions.Grammar;
using OmniForge.Specification.Derivation.Expressions.Symbols;

namespace OmniForge.Specification.Derivation.Machines.Events;

/// <summary>Reads fields of the state that something happens to: "the balance", "balance and lifetime points", "both counters of the account".</summary>
internal static class TargetList
{
    /// <summary>The names of the fields; null if none is named.</summary>
    public static IReadOnlyList<string>? Read(PhraseGrammar grammar, EventVocabulary vocabulary)
    {
        var fields = new List<string>();
        var mark = grammar.Cursor.Position;
        while (One(grammar, vocabulary) is { } field)
        {
            fields.Add(field);
            mark = grammar.Cursor.Position;
            var isMore = grammar.Cursor.Take(",");
            isMore |= grammar.Cursor.Take("and");
            if (!isMore)
            {
                break;
            }

            _ = grammar.Cursor.TakeAny("to", "from");
        }

        grammar.Cursor.Position = mark;
        return fields.Count == 0 ? null : fields;
    }

    /// <summary>Fields that something is done to, behind a verb; a field that a verb of its own follows is none of them.</summary>
    public static IReadOnlyList<string>? Objects(PhraseGrammar grammar, EventVocabulary vocabulary)
    {
        var cursor = grammar.Cursor;
        var fields = new List<string>();
        while (One(grammar, vocabulary) is { } field)
        {
            fields.Add(field);
            var mark = cursor.Position;
            var isMore = cursor.Take(",");
            isMore |= cursor.Take("and");
            _ = isMore && cursor.TakeAny("to", "from");
            if (!isMore || !IsObject(grammar, vocabulary))
            {
                cursor.Position = mark;
                break;
            }
        }

        return fields.Count == 0 ? null : fields;
    }

    private static bool IsObject(PhraseGrammar grammar, EventVocabulary vocabulary)
    {
        var mark = grammar.Cursor.Position;
        var isOne =
            One(grammar, vocabulary) is not null
            && (
                grammar.Cursor.IsAtEnd
                || grammar.Cursor.SeesAny(",", ";", ".", "and", "but", "if", "when", "unless", "to", "by")
            );
        grammar.Cursor.Position = mark;
        return isOne;
    }

    /// <summary>One field; null with the cursor where it was.</summary>
    public static string? One(PhraseGrammar grammar, EventVocabulary vocabulary)
    {
        var cursor = grammar.Cursor;
        var mark = cursor.Position;
        _ = cursor.TakeAny("both");
        cursor.SkipArticles();
        if (grammar.Symbols.Match(cursor) is { } match && vocabulary.StateFieldOf(match.Symbol.Expression) is { } field)
        {
            cursor.Position += match.Count;
            var behind = cursor.Position;
            if (cursor.Take("of"))
            {
                cursor.SkipArticles();
                if (
                    !cursor.TakePhrase([
                        [.. Naming.WordsOf(vocabulary.Noun)],
                    ])
                )
                {
                    cursor.Position = behind;
                }
            }

            return field.Name;
        }

        cursor.Position = mark;
        return null;
    }
}
