using OmniForge.Specification.Derivation.Expressions.Grammar;
using OmniForge.Specification.Derivation.Expressions.Lexing;

namespace OmniForge.Specification.Derivation.Compute.Sentences;

/// <summary>Reads over what the sign of a change tells: ": positive when usage grew, negative when it fell".</summary>
internal static class SignRemark
{
    private static readonly string[] Rises =
    [
        "grew",
        "grows",
        "rose",
        "rises",
        "increased",
        "increases",
        "higher",
        "more",
    ];
    private static readonly string[] Falls =
    [
        "fell",
        "falls",
        "dropped",
        "drops",
        "decreased",
        "decreases",
        "lower",
        "less",
    ];
    private static readonly string[][] Openings = Phrases.Of("positive when,positive if,negative when,negative if");

    private const int MaxWords = 6;

    /// <summary>Whether one was read; the cursor is behind it.</summary>
    public static bool Take(LexemeCursor cursor)
    {
        var mark = cursor.Position;
        _ = cursor.TakeAny(":", ",", ";");
        _ = cursor.TakeAny("and", "it") && cursor.Take("is");
        var isPositive = cursor.Sees("positive");
        if (cursor.TakePhrase(Openings) && TakeEvent(cursor, isPositive ? Rises : Falls))
        {
            return true;
        }
        cursor.Position = mark;
        return false;
    }

    private static bool TakeEvent(LexemeCursor cursor, string[] verbs)
    {
        for (var words = 0; words < MaxWords && cursor.Peek() is { Kind: LexemeKind.Word }; words++)
        {
            if (cursor.TakeAny(verbs))
            {
                return cursor.IsAtEnd || cursor.SeesAny(",", ";", "and");
            }
            cursor.Position++;
        }
        return false;
    }
}
