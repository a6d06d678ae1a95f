using OmniForge.Specification.Derivation.Expressions.Lexing;
using OmniForge.Specification.Logic.Expressions;

namespace OmniForge.Specification.Derivation.Expressions.Grammar;

/// <summary>Reads the functions that code calls to round: "round_half_up(x, 2)", "math.ceil(x / 3)", "floor(x)".</summary>
internal sealed class CallGrammar(PhraseGrammar grammar)
{
    private static readonly IReadOnlyList<(string[] Words, RoundingMode Mode)> Functions =
    [
        (["round", "half", "up"], RoundingMode.HalfUp),
        (["round", "half", "even"], RoundingMode.HalfEven),
        (["round", "half", "down"], RoundingMode.HalfDown),
        (["round", "up"], RoundingMode.Up),
        (["round", "down"], RoundingMode.Down),
        (["ceil"], RoundingMode.Up),
        (["ceiling"], RoundingMode.Up),
        (["floor"], RoundingMode.Down),
        (["trunc"], RoundingMode.Down),
        (["truncate"], RoundingMode.Down),
    ];

    private const int MostPlaces = 9;

    private readonly LexemeCursor _cursor = grammar.Cursor;

    /// <summary>Such a value, or null.</summary>
    public Expression? Read()
    {
        _ = _cursor.Take("math", ".");
        if (_cursor.Peek() is not { Kind: LexemeKind.Word } name || _cursor.Peek(1)?.Is("(") != true)
        {
            return null;
        }

        var (words, mode) = Functions.FirstOrDefault(function =>
            function.Words.SequenceEqual(name.Words, StringComparer.Ordinal)
        );
        if (words is null)
        {
            return null;
        }

        _cursor.Position += 2;
        return grammar.Values.Value() is { } operand && Step() is { } step && _cursor.Take(")")
            ? new RoundExpression(operand, step, mode)
            : null;
    }

    /// <summary>What the digits after a comma make a multiple of; whole ones, if there is none.</summary>
    private decimal? Step()
    {
        if (!_cursor.Take(","))
        {
            return 1m;
        }

        if (_cursor.Peek() is not { Number: >= 0 and <= MostPlaces and { } places } || !decimal.IsInteger(places))
        {
            return null;
        }

        _cursor.Position++;
        _ = _cursor.TakeAny("decimals", "decimal", "places", "place", "digits", "digit") && _cursor.Take("places");
        var step = 1m;
        for (var i = 0; i < (int)places; i++)
        {
            step /= 10;
        }

        return step;
    }
}
