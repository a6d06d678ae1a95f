using OmniForge.Specification.Derivation.Expressions.Grammar;
using OmniForge.Specification.Logic.Expressions;

namespace OmniForge.Specification.Derivation.Machines.Events;

/// <summary>Reads what stands behind a change of a number and limits it.</summary>
internal static class MoveLimits
{
    private static readonly string[][] Floors = Phrases.Of(
        "where there are fewer what remains is 0,if there are fewer what remains is 0,where there are fewer 0 remains,if there are fewer 0 remains,if there is less 0 remains,"
            + "but never below 0,never below 0,but not below 0,not below 0,but never less than 0,never less than 0,but at least 0,down to 0 at most,but never under 0,but it never becomes negative,"
            + "never negative,but never negative,but not less than 0,it never falls below 0,they never fall below 0,but no further than 0,but no lower than 0,where there is less what remains is 0,"
            + "if fewer are there they become 0,if there are fewer it becomes 0,if there are fewer they become 0,if there are not that many 0 remains,if there are fewer the result is 0"
    );

    /// <summary>The limit, or null with the cursor where it was.</summary>
    public static Func<Expression, Expression>? Read(PhraseGrammar grammar)
    {
        var cursor = grammar.Cursor;
        var mark = cursor.Position;
        _ = cursor.TakeAny(",", ";");
        foreach (var phrase in Floors)
        {
            if (Take(grammar, phrase))
            {
                return value => Build.Limit(value, Build.Number(0), isUpper: false);
            }
        }

        var hasBut = cursor.Take("but");
        if (hasBut && new LimitGrammar(grammar).Read() is { } limit)
        {
            return limit;
        }

        cursor.Position = mark;
        return null;
    }

    /// <summary>Words with or without commas in between.</summary>
    private static bool Take(PhraseGrammar grammar, string[] words)
    {
        var cursor = grammar.Cursor;
        var mark = cursor.Position;
        foreach (var word in words)
        {
            _ = cursor.Take(",");
            var isNothing = word == "0" && (cursor.Take("zero") || cursor.Take("nothing"));
            if (!isNothing && !cursor.Take(word))
            {
                cursor.Position = mark;
                return false;
            }
        }

        return true;
    }
}
