using OmniForge.Specification.Derivation.Expressions.Lexing;
using OmniForge.Specification.Derivation.Expressions.Symbols;

namespace OmniForge.Specification.Derivation.Compute.Examples;

/// <summary>Reads a value that an example gives.</summary>
internal static class ExampleValue
{
    /// <summary>The value of a cell; null, if it is empty or none.</summary>
    public static object? Of(string cell, Symbol symbol)
    {
        var cursor = new LexemeCursor(Lexer.Split(cell));
        return Take(cursor, symbol) is { } value && cursor.IsAtEnd ? value : null;
    }

    /// <summary>The value that follows; null with the cursor where it was.</summary>
    public static object? Take(LexemeCursor cursor, Symbol symbol)
    {
        if (cursor.TakeAny("true", "yes"))
        {
            return true;
        }

        if (cursor.TakeAny("false", "no"))
        {
            return false;
        }

        if (new SymbolTable([symbol]).MatchValue(cursor) is { } match)
        {
            cursor.Position += match.Count;
            return match.Value;
        }

        return Number(cursor)
            ?? (
                symbol is { IsUntyped: true, Values.Count: 0 }
                && cursor.Peek() is { Kind: LexemeKind.Word, Number: null } word
                && cursor.Count == 1
                    ? Word(cursor, word)
                    : null
            );
    }

    private static string Word(LexemeCursor cursor, Lexeme word)
    {
        cursor.Position++;
        return word.Text;
    }

    private static object? Number(LexemeCursor cursor)
    {
        var mark = cursor.Position;
        var isNegative = cursor.Take("-");
        _ = cursor.TakeAny("euro", "dollar");
        if (cursor.Peek() is not { Number: { } number })
        {
            cursor.Position = mark;
            return null;
        }

        cursor.Position++;
        while (cursor.Peek() is { Kind: LexemeKind.Word } unit && UnitWords.IsUnit(unit.Text))
        {
            cursor.Position++;
        }

        return isNegative ? -number : number;
    }
}
