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
        "the same way,in the same way,likewise,alike,as well,as before,as above,like that,in the same manner,the same,in like manner,by the same rule"
    );

    private static readonly string[] Cents =
    [
        "cents",
        "cent",
        "penny",
        "pence",
        "pennies",
        "centime",
        "centimes",
        "pfennig",
        "rappen",
        "kopecks",
        "öre",
        "øre",
    ];

    private static readonly string[] Places = ["decimals", "decimal", "places", "place", "digits", "digit"];

    /// <summary>A rounding, or null with the cursor where it was.</summary>
    public Rounding? Read() =>
        cursor.Try(Truncation) ?? cursor.Try(Rounded) ?? cursor.Try(WithDecimals) ?? cursor.Try(Again);

    /// <summary>A rounding that goes on with a sentence before: "to the cent, halves up".</summary>
    public Rounding? ReadOn() =>
        Read()
        ?? cursor.Try(() =>
        {
            RoundingMode? mode = null;
            decimal? step = null;
            while (Part(ref mode, ref step)) { }
            return step is null || mode is null ? null : new Rounding(step, mode);
        });

    /// <summary>"Again to the cent", "again rounded in the same manner".</summary>
    private Rounding? Again()
    {
        var isAgain = cursor.TakeAny("again", "also", "likewise");
        _ = cursor.TakeAny("rounded", "round");
        RoundingMode? mode = null;
        decimal? step = null;
        while (Part(ref mode, ref step)) { }
        _ = cursor.Take(",");
        var isAlike = cursor.TakePhrase(Alike);
        return isAgain && (isAlike || step is not null) ? new(step, mode) { IsSame = mode is null } : null;
    }

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
        return step is not null && mode is null && cursor.TakePhrase(Alike)
            ? new(step, null) { IsSame = true }
            : new(step, mode);
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

        if (mode is null && Halves() is { } halves && (!isBracketed || cursor.Take(")")))
        {
            mode = halves;
            return true;
        }

        if (step is null && !isBracketed && cursor.TakeAny("to", "at") && Target() is { } target)
        {
            step = target;
            return true;
        }

        if (
            step is null
            && mode is not null
            && !isBracketed
            && cursor.Peek()?.Number is not null
            && Decimals() is { } told
        )
        {
            step = told;
            return true;
        }

        cursor.Position = mark;
        return false;
    }

    /// <summary>"Halves up", "a half is rounded up", "half a penny being rounded up", "ties go to the even one".</summary>
    private RoundingMode? Halves()
    {
        var mark = cursor.Position;
        _ = cursor.TakeAny("with", "where", "and");
        while (cursor.TakeAny("a", "an", "any", "the", "exact", "exactly", "every", "each", "of")) { }
        var isHalf = cursor.TakeAny("half", "halves", "ties", "tie", "0.5", "five", "fives", "5");
        _ = isHalf && cursor.TakeAny("a", "an", "of");
        _ = isHalf && cursor.TakeAny(Cents);
        _ = isHalf && cursor.Take("and") && (cursor.Take("more") || cursor.Take("above"));
        var hasVerb = false;
        while (
            isHalf
            && cursor.TakeAny(
                "is",
                "are",
                "being",
                "gets",
                "get",
                "goes",
                "go",
                "going",
                "always",
                "rounded",
                "round",
                "rounds",
                "rounding",
                "counts",
                "count"
            )
        )
        {
            hasVerb = true;
        }

        RoundingMode? mode =
            !isHalf ? null
            : cursor.TakeAny("up", "upwards", "upward") || cursor.Take("away", "from", "zero") ? RoundingMode.HalfUp
            : cursor.TakeAny("down", "downwards", "downward") ? RoundingMode.HalfDown
            : cursor.Take("to", "even") || cursor.Take("to", "the", "even") || (hasVerb && cursor.Take("even"))
                ? RoundingMode.HalfEven
            : null;
        if (mode == RoundingMode.HalfEven)
        {
            _ = cursor.TakeAny("one", "number", "neighbour", "digit");
        }

        cursor.Position = mode is null ? mark : cursor.Position;
        return mode;
    }

    private decimal? Target()
    {
        var isStep = false;
        var isNearest = false;
        while (
            cursor.TakeAny(
                "the",
                "a",
                "an",
                "next",
                "nearest",
                "closest",
                "full",
                "whole",
                "higher",
                "lower",
                "complete"
            )
        )
        {
            isNearest |= cursor.Peek(-1)!.Text is "nearest" or "closest" or "next";
            isStep |= cursor.Peek(-1)!.Text is "full" or "whole" or "nearest" or "next" or "complete";
        }

        return (isNearest ? Nearest() : null)
            ?? Decimals()
            ?? Named()
            ?? Multiple()
            ?? (isStep ? Noun() ?? Whole() : null);
    }

    /// <summary>"5 cents", "10", "0.05" behind "nearest": what it becomes a multiple of.</summary>
    private decimal? Nearest()
    {
        if (cursor.Peek() is not { Number: > 0 and { } number } || Places.Contains(cursor.Peek(1)?.Text ?? ""))
        {
            return null;
        }

        cursor.Position++;
        if (cursor.TakeAny(Cents))
        {
            return number / 100m;
        }

        _ = Noun();
        return number;
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
        if (cursor.TakeAny(Cents))
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
            : cursor.TakeAny("tenth", "tenths") ? 0.1m
            : cursor.TakeAny("hundredth", "hundredths") ? 0.01m
            : cursor.TakeAny("tens", "ten") ? 10m
            : cursor.TakeAny("hundreds", "hundred") ? 100m
            : cursor.TakeAny("thousands", "thousand") ? 1000m
            : null;
        if (step is not null)
        {
            _ = cursor.TakeAny("of", "part") && cursor.TakeAny("an", "a");
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
