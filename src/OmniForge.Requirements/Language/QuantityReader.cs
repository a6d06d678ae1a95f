using OmniForge.Requirements.Language.Lexicon;

namespace OmniForge.Requirements.Language;

/// <summary>Reads numbers and quantities: <c>50,000</c>, <c>two</c>, <c>half a</c>, <c>2 hundred</c>, <c>1.2 %</c>, <c>€ 5</c>, <c>5 square metres</c>, <c>14-day</c>.</summary>
public static class QuantityReader
{
    /// <summary>The number that begins at an index, or null.</summary>
    public static Reading<decimal>? NumberAt(Sentence sentence, int index)
    {
        ArgumentNullException.ThrowIfNull(sentence);
        if (sentence.At(index) is not { } token)
        {
            return null;
        }

        if (
            IsSign(sentence, index)
            && sentence.At(index + 1) is { Kind: TokenKind.Number, Number: { } negative, HasBlankBefore: false }
        )
        {
            return new(-negative, new(index, index + 2));
        }

        if (token.Kind == TokenKind.Number && token.Number is { } number)
        {
            return Multiplied(sentence, number, index, index + 1);
        }

        return token.Is(WordClass.NumberWord) && token.Number is { } word ? WordsAt(sentence, index, word) : null;
    }

    /// <summary>The number with its unit that begins at an index, or null.</summary>
    public static Reading<Quantity>? ReadAt(Sentence sentence, int index)
    {
        ArgumentNullException.ThrowIfNull(sentence);
        if (CurrencyAt(sentence, index) is { } currency && NumberAt(sentence, index + 1) is { } amount)
        {
            return new(new(amount.Value, currency), new(index, amount.Range.End));
        }

        if (NumberAt(sentence, index) is not { } number)
        {
            return null;
        }

        return UnitAt(sentence, number.Range.End) is { } unit
            ? new(new(number.Value, unit.Value), new(index, unit.Range.End))
            : new(new(number.Value, null), number.Range);
    }

    /// <summary>The unit that begins at an index, right behind a number, or null.</summary>
    public static Reading<Unit>? UnitAt(Sentence sentence, int index)
    {
        ArgumentNullException.ThrowIfNull(sentence);
        if (sentence.At(index) is not { Kind: TokenKind.Word or TokenKind.Symbol } token)
        {
            return null;
        }

        if (
            token.Is("-")
            && !token.HasBlankBefore
            && sentence.At(index + 1) is { HasBlankBefore: false } joined
            && Units.Find(joined.Lower) is { } attached
        )
        {
            return new(attached, new(index, index + 2));
        }

        if (
            token.IsAny("square", "cubic")
            && sentence.At(index + 1) is { } length
            && Units.Find(length.Lower) is { } linear
            && Units.Power(token.Lower, linear) is { } power
        )
        {
            return new(power, new(index, index + 2));
        }

        if (
            token.IsAny("decimal", "fractional")
            && sentence.At(index + 1)?.IsAny("place", "places", "digit", "digits") == true
        )
        {
            return new(Units.Find("decimal")!, new(index, index + 2));
        }

        if (token.IsAny("percentage") && sentence.At(index + 1)?.IsAny("point", "points") == true)
        {
            return new(Units.Find("percent")!, new(index, index + 2));
        }

        if (
            token.IsAny("calendar", "working", "business", "full", "whole", "consecutive")
            && sentence.At(index + 1) is { } counted
            && Units.Find(counted.Lower) is { Dimension: Dimension.Time } time
        )
        {
            return new(
                time with
                {
                    Name = token.IsAny("working", "business") ? "working day" : time.Name,
                },
                new(index, index + 2)
            );
        }

        return SymbolAt(sentence, index, token)
            ?? (
                Units.Find(token.Lower) is { } unit && !IsComparison(sentence, index)
                    ? new(unit, new(index, index + 1))
                    : null
            );
    }

    /// <summary><c>m²</c> and <c>°C</c> are two tokens.</summary>
    private static Reading<Unit>? SymbolAt(Sentence sentence, int index, Token token) =>
        sentence.At(index + 1) is { HasBlankBefore: false } next && Units.Find(token.Lower + next.Lower) is { } unit
            ? new(unit, new(index, index + 2))
            : null;

    /// <summary><c>min</c> in "20 min" is a minute, in "2 min, 5 max" a minimum.</summary>
    private static bool IsComparison(Sentence sentence, int index) =>
        sentence[index].Is("min") && sentence.IndexOf(index, "max") >= 0;

    private static Unit? CurrencyAt(Sentence sentence, int index) =>
        sentence.At(index) is { } token && (token.IsAny("€", "$", "£") || token.IsAny("eur", "usd", "gbp", "chf"))
            ? Units.Find(token.Lower)
            : null;

    private static bool IsSign(Sentence sentence, int index) =>
        sentence[index].IsAny("-", "−")
        && (index == 0 || sentence[index].HasBlankBefore || sentence[index - 1].IsAny("(", "["))
        && sentence.At(index - 1) is null or { Kind: not (TokenKind.Number or TokenKind.Code) };

    private static Reading<decimal> Multiplied(Sentence sentence, decimal number, int start, int end)
    {
        while (
            sentence.At(end) is { } next
            && next.IsAny("hundred", "thousand", "million", "dozen")
            && next.Number is { } factor
        )
        {
            number *= factor;
            end++;
        }

        return sentence.AreAt(end, "and", "a", "half")
            ? new(number + 0.5m, new(start, end + 3))
            : new(number, new(start, end));
    }

    private static Reading<decimal>? WordsAt(Sentence sentence, int index, decimal value)
    {
        var token = sentence[index];
        if (token.IsAny("half", "quarter"))
        {
            return sentence.At(index + 1) is { } next && next.IsAny("a", "an")
                ? new(value, new(index, index + 2))
                : null;
        }

        return token.Is("one") && IsPronoun(sentence, index) ? null : Multiplied(sentence, value, index, index + 1);
    }

    /// <summary>"one of", "the new one" and "one may begin" count nothing.</summary>
    private static bool IsPronoun(Sentence sentence, int index) =>
        sentence.At(index + 1) is not { } next
        || next.IsAny("of", "by")
        || next.Is(WordClass.Modal | WordClass.Auxiliary)
        || next.Kind == TokenKind.Symbol
        || sentence.At(index - 1)?.IsAny("the", "this", "that", "an", "new", "old", "any", "each", "every", "no")
            == true;
}
