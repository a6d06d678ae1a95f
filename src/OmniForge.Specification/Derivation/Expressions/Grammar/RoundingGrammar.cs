using OmniForge.Specification.Derivation.Expressions.Lexing;
using OmniForge.Specification.Derivation.Expressions.Symbols;
using OmniForge.Specification.Logic.Expressions;

namespace OmniForge.Specification.Derivation.Expressions.Grammar;

/// <summary>Reads how something is rounded: "rounded half up to cents", "raised to the next full half kilogram", "dropping the fraction".</summary>
internal sealed class RoundingGrammar(LexemeCursor cursor)
{
    private static readonly string[][] Truncations = Phrases.Of(
        "drop the fraction,dropping the fraction,the fraction is dropped,without the fraction,fractions are dropped,truncated,the decimals are cut off,decimals are dropped,"
            + "the rest is dropped,any fraction is dropped"
    );

    private static readonly IReadOnlyList<(string[] Words, RoundingMode Mode)> Modes =
    [
        (["half", "away", "from", "zero"], RoundingMode.HalfUp),
        (["half", "to", "even"], RoundingMode.HalfEven),
        (["half", "even"], RoundingMode.HalfEven),
        (["half", "down"], RoundingMode.HalfDown),
        (["half", "up"], RoundingMode.HalfUp),
        (["halves", "up"], RoundingMode.HalfUp),
        (["commercially"], RoundingMode.HalfUp),
        (["up"], RoundingMode.Up),
        (["down"], RoundingMode.Down),
    ];

    private static readonly string[][] Alike = Phrases.Of(
        "the same way,in the same way,likewise,alike,as well,as before,as above,like that,in the same manner"
    );

    private static readonly string[] Places = ["decimals", "decimal", "places", "place", "digits", "digit"];

    /// <summary>A rounding, or null with the cursor where it was.</summary>
    public Rounding? Read() => cursor.Try(Truncation) ?? cursor.Try(Rounded) ?? cursor.Try(WithDecimals);

    private Rounding? Truncation()
    {
        if (!cursor.TakePhrase(Truncations))
        {
            return null;
        }

        return new(1m, RoundingMode.Down);
    }

    /// <summary>"With two decimals, rounded half up".</summary>
    private Rounding? WithDecimals()
    {
        if (!cursor.TakeAny("with", "to") || Decimals() is not { } step)
        {
            return null;
        }

        _ = cursor.Take(",");
        return Rounded() is { } rounded ? rounded.Or(new(step, null)) : null;
    }

    private Rounding? Rounded()
    {
        var isRaised = cursor.Sees("raised", "to");
        var isLowered = cursor.Sees("lowered", "to");
        if (!cursor.TakeAny("rounded", "round", "raised", "lowered"))
        {
            return null;
        }

        if (cursor.TakePhrase(Alike))
        {
            return new(null, null) { IsSame = true };
        }
        RoundingMode? mode =
            isRaised ? RoundingMode.Up
            : isLowered ? RoundingMode.Down
            : null;
        decimal? step = null;
        while (Part(ref mode, ref step)) { }
        return new(step, mode);
    }

    private bool Part(ref RoundingMode? mode, ref decimal? step)
    {
        var mark = cursor.Position;
        var isBracketed = cursor.Take("(");
        _ = cursor.Take(",");
        foreach (var (words, meant) in Modes)
        {
            if (mode is null && cursor.Take(words))
            {
                mode = meant;
                _ = isBracketed && cursor.Take(")");
                return true;
            }
        }

        if (step is null && !isBracketed && cursor.TakeAny("to", "at") && Target() is { } target)
        {
            step = target;
            return true;
        }

        cursor.Position = mark;
        return false;
    }

    private decimal? Target()
    {
        var isStep = false;
        while (cursor.TakeAny("the", "a", "an", "next", "nearest", "full", "whole", "higher", "lower", "complete"))
        {
            isStep |= cursor.Peek(-1)!.Text is "full" or "whole" or "nearest" or "next" or "complete";
        }

        return Decimals() ?? Named() ?? Multiple() ?? (isStep ? Noun() ?? Whole() : null);
    }

    /// <summary>"Two decimals", "one decimal place", "2 digits after the decimal point".</summary>
    private decimal? Decimals()
    {
        if (cursor.Peek() is not { Number: { } number } || number is < 0 or > 9 || number != decimal.Truncate(number))
        {
            return null;
        }

        var isLast = cursor.Peek(1) is null or { Text: "." or ":" or ";" or "," };
        if (!isLast && !Places.Contains(cursor.Peek(1)!.Text))
        {
            return null;
        }

        cursor.Position++;
        while (cursor.TakeAny(Places)) { }
        _ =
            cursor.Take("after", "the", "decimal", "point")
            || cursor.Take("behind", "the", "point")
            || cursor.Take("after", "the", "point");
        var step = 1m;
        for (var i = 0; i < (int)number; i++)
        {
            step /= 10;
        }

        return step;
    }

    private decimal? Named()
    {
        if (cursor.TakeAny("cents", "cent"))
        {
            return 0.01m;
        }

        if (cursor.Take("integer") || cursor.Take("integers") || cursor.Take("number") || cursor.Take("numbers"))
        {
            return 1m;
        }

        decimal? step =
            cursor.Take("half") ? 0.5m
            : cursor.Take("quarter") ? 0.25m
            : cursor.Take("tenth") ? 0.1m
            : cursor.Take("hundredth") ? 0.01m
            : cursor.TakeAny("tens", "ten") ? 10m
            : cursor.TakeAny("hundreds", "hundred") ? 100m
            : cursor.TakeAny("thousands", "thousand") ? 1000m
            : null;
        if (step is not null)
        {
            _ = cursor.Take("of") && cursor.TakeAny("an", "a");
            _ = Noun();
        }

        return step;
    }

    private decimal? Multiple()
    {
        var isMultiple =
            cursor.Take("multiple", "of")
            || cursor.Take("multiples", "of")
            || cursor.Peek()?.Text.Contains('.', StringComparison.Ordinal) == true;
        if (!isMultiple || cursor.Peek() is not { Number: > 0 and { } number })
        {
            return null;
        }

        cursor.Position++;
        _ = Noun();
        return number;
    }

    /// <summary>"Word" of "a whole word".</summary>
    private decimal? Whole()
    {
        if (cursor.Peek() is not { Kind: LexemeKind.Word, Number: null, Text: not ("value" or "amount") })
        {
            return null;
        }

        cursor.Position++;
        return 1m;
    }

    /// <summary>"Euros", "grams": what a whole one of is meant.</summary>
    private decimal? Noun()
    {
        if (
            cursor.Peek() is { Kind: LexemeKind.Word } noun
            && (UnitWords.IsUnit(noun.Text) || noun.Text.EndsWith('s') || noun.Text == "one")
        )
        {
            cursor.Position++;
            return 1m;
        }

        return null;
    }
}
