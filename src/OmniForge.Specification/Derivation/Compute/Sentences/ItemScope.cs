using OmniForge.Specification.Derivation.Expressions.Lexing;
using OmniForge.Specification.Derivation.Expressions.Symbols;

namespace OmniForge.Specification.Derivation.Compute.Sentences;

/// <summary>Reads that what follows is said of each item of a list: "for each line, …", "per line: …".</summary>
internal static class ItemScope
{
    /// <summary>The list; null with the cursor where it was.</summary>
    public static Symbol? Take(LexemeCursor cursor, SymbolTable symbols) =>
        symbols.HasLists
            ? cursor.Try(() =>
            {
                var isPer = cursor.Take("per");
                if (
                    !isPer
                    && !(cursor.TakeAny("for", "in") && cursor.TakeAny("each", "every", "all"))
                    && !cursor.Take("each")
                )
                {
                    return null;
                }

                var list = symbols.Symbols.FirstOrDefault(symbol =>
                    symbol.Items is { } item && cursor.Peek() is { Words: [var noun] } && Spelling.IsSame(noun, item)
                );
                cursor.Position++;
                return list is not null && cursor.TakeAny(",", ":") ? list : null;
            })
            : null;
}
