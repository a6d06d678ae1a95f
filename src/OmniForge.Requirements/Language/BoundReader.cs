namespace OmniForge.Requirements.Language;

/// <summary>
/// Reads intervals of numbers: <c>1–40</c>, <c>from 1 to 24</c>, <c>between 1 and 2000</c>, <c>more than 0, at most 30</c>, <c>0 or more</c>, <c>up to 120</c>,
/// <c>≥ 30</c>, <c>non-negative</c>, <c>from 100 on</c>, <c>exactly five</c>.
/// </summary>
public static class BoundReader
{
    /// <summary>All intervals of a sentence, from left to right.</summary>
    public static IReadOnlyList<Reading<Bound>> FindAll(Sentence sentence)
    {
        ArgumentNullException.ThrowIfNull(sentence);
        return FindAll(sentence, sentence.All);
    }

    /// <summary>All intervals in some tokens, from left to right.</summary>
    public static IReadOnlyList<Reading<Bound>> FindAll(Sentence sentence, TokenRange range)
    {
        ArgumentNullException.ThrowIfNull(sentence);
        var found = new List<Reading<Bound>>();
        for (var i = range.Start; i < range.End; i++)
        {
            if (ReadAt(sentence, i) is { } bound && bound.Range.End <= range.End)
            {
                found.Add(bound);
                i = bound.Range.End - 1;
            }
        }

        return found;
    }

    /// <summary>The interval that begins at an index, two halves of it ("more than 0, at most 30") taken together; or null.</summary>
    public static Reading<Bound>? ReadAt(Sentence sentence, int index)
    {
        ArgumentNullException.ThrowIfNull(sentence);
        if (PartAt(sentence, index) is not { } first)
        {
            return null;
        }

        var next = first.Range.End;
        while (sentence.At(next) is { } token && token.IsAny(",", "and", "but"))
        {
            next++;
        }

        return PartAt(sentence, next) is { } second && first.Value.Joined(second.Value) is { } both
            ? new(both, new(index, second.Range.End))
            : first;
    }

    private static Reading<Bound>? PartAt(Sentence sentence, int index)
    {
        if (sentence.At(index) is not { } token || !MayBegin(token))
        {
            return null;
        }

        var part =
            WordAt(sentence, index)
            ?? BetweenAt(sentence, index)
            ?? FromAt(sentence, index)
            ?? ComparedAt(sentence, index)
            ?? (QuantityReader.ReadAt(sentence, index) is { } quantity ? CountedAt(sentence, index, quantity) : null);
        return part is { } read ? WithEnds(sentence, read) : null;
    }

    /// <summary>Tells most words apart at once: they begin no interval.</summary>
    private static bool MayBegin(Token token) =>
        token.Kind switch
        {
            TokenKind.Number or TokenKind.Symbol => true,
            TokenKind.Word => token.Is(
                WordClass.NumberWord
                    | WordClass.Comparison
                    | WordClass.Negation
                    | WordClass.Preposition
                    | WordClass.Article
                    | WordClass.Unit
            )
                || token.IsAny(
                    "positive",
                    "negative",
                    "non-negative",
                    "nonnegative",
                    "starting",
                    "limited",
                    "strictly",
                    "up"
                )
                || token.IsFormOf("exceed"),
            _ => false,
        };

    private static Reading<Bound>? CountedAt(Sentence sentence, int index, Reading<Quantity> quantity) =>
        RangeAt(sentence, index, quantity) ?? SuffixedAt(sentence, index, quantity);

    private static Reading<Bound>? WordAt(Sentence sentence, int index)
    {
        if (sentence.At(index) is not { Kind: TokenKind.Word } token)
        {
            return null;
        }

        return token.Lower switch
        {
            "positive" when !sentence.IsAt(index - 1, "not") => new(new(0, true, null, false), new(index, index + 1)),
            "negative" when sentence.At(index - 1)?.IsFormOf("be") == true => new(
                new(null, false, 0, true),
                new(index, index + 1)
            ),
            "non-negative" or "nonnegative" => new(new(0, false, null, false), new(index, index + 1)),
            "not" or "never" when sentence.IsAt(index + 1, "negative") => new(
                new(0, false, null, false),
                new(index, index + 2)
            ),
            _ => null,
        };
    }

    private static Reading<Bound>? BetweenAt(Sentence sentence, int index) =>
        sentence.IsAt(index, "between")
        && QuantityReader.ReadAt(sentence, index + 1) is { } low
        && sentence.IsAt(low.Range.End, "and")
            ? Interval(sentence, index, low, low.Range.End + 1)
            : null;

    private static Reading<Bound>? FromAt(Sentence sentence, int index)
    {
        if (!sentence.IsAt(index, "from") || QuantityReader.ReadAt(sentence, index + 1) is not { } low)
        {
            return null;
        }

        var end = low.Range.End;
        if (
            sentence.At(end)?.IsAny("on", "onward", "onwards", "upward", "upwards", "up") == true
            && !sentence.IsAt(end + 1, "to")
        )
        {
            return new(new(low.Value.Value, false, null, false, low.Value.Unit), new(index, end + 1));
        }

        return Interval(sentence, index, low, SeparatorEnd(sentence, end))
            ?? (
                IsEnd(sentence.At(end))
                    ? new(new(low.Value.Value, false, null, false, low.Value.Unit), new(index, end))
                    : null
            );
    }

    /// <summary>"from 1" is an interval where nothing follows that it could belong to.</summary>
    private static bool IsEnd(Token? token) => token is null || token.IsAny(",", ";", ")", ".");

    private static Reading<Bound>? ComparedAt(Sentence sentence, int index)
    {
        if (OperatorAt(sentence, index) is not { } comparison)
        {
            return null;
        }

        var start = comparison.Range.End;
        while (sentence.At(start)?.IsAny(":", "of", ".", "=", "a", "the") == true && start < comparison.Range.End + 2)
        {
            start++;
        }

        return
            QuantityReader.ReadAt(sentence, start) is { } quantity
            && Bound.Of(comparison.Value, quantity.Value.Value, quantity.Value.Unit) is { } bound
            ? new(bound, new(index, quantity.Range.End))
            : null;
    }

    /// <summary>The operator of an interval: no assignment, no time relation, and turned round by a negation before it ("must not be above 5").</summary>
    private static Reading<ComparisonOperator>? OperatorAt(Sentence sentence, int index)
    {
        if (
            sentence.At(index) is not { } first
            || first.IsAny("=", "==", "before", "after")
            || (first.Is("up") && sentence.IsAt(index - 1, "half"))
        )
        {
            return null;
        }

        var read =
            first.IsFormOf("exceed") && !first.Is("exceeding")
                ? new Reading<ComparisonOperator>(ComparisonOperator.Greater, new(index, index + 1))
                : ComparisonReader.PrefixAt(sentence, index);
        return read is { } comparison && IsNegated(sentence, index)
            ? comparison with
            {
                Value = comparison.Value.Negated(),
            }
            : read;
    }

    private static bool IsNegated(Sentence sentence, int index)
    {
        var i = index - 1;
        while (sentence.At(i) is { } helper && helper.IsAny("be", "have", "been", "contain", "ever"))
        {
            i--;
        }

        return sentence.At(i) is { } token
            && token.Is(WordClass.Negation)
            && (token.IsAny("not", "never") || token.Is(WordClass.Modal | WordClass.Auxiliary));
    }

    private static Reading<Bound>? RangeAt(Sentence sentence, int index, Reading<Quantity> low) =>
        SeparatorEnd(sentence, low.Range.End) is var next && next > low.Range.End
            ? Interval(sentence, index, low, next)
            : null;

    private static Reading<Bound>? SuffixedAt(Sentence sentence, int index, Reading<Quantity> quantity)
    {
        if (ComparisonReader.SuffixAt(sentence, quantity.Range.End) is not { } comparison)
        {
            return null;
        }

        var unit = quantity.Value.Unit is null ? QuantityReader.UnitAt(sentence, comparison.Range.End) : null;
        return Bound.Of(comparison.Value, quantity.Value.Value, quantity.Value.Unit ?? unit?.Value) is { } bound
            ? new(bound, new(index, unit?.Range.End ?? comparison.Range.End))
            : null;
    }

    /// <summary>Index behind what parts the ends of an interval, or the index itself.</summary>
    private static int SeparatorEnd(Sentence sentence, int index)
    {
        if (sentence.AreAt(index, "up", "to", "and", "including"))
        {
            return index + 4;
        }

        if (sentence.AreAt(index, "up", "to"))
        {
            return index + 2;
        }

        return sentence.At(index)?.IsAny("to", "–", "—", "-", "−", "…", "...", "..", "through", "until", "~") == true
            ? index + 1
            : index;
    }

    private static Reading<Bound>? Interval(Sentence sentence, int start, Reading<Quantity> low, int next) =>
        next > low.Range.End && QuantityReader.ReadAt(sentence, next) is { } high && low.Value.Value <= high.Value.Value
            ? new(
                new(low.Value.Value, false, high.Value.Value, false, high.Value.Unit ?? low.Value.Unit),
                new(start, high.Range.End)
            )
            : null;

    /// <summary><c>inclusive</c> or <c>exclusive</c> behind an interval, with or without brackets.</summary>
    private static Reading<Bound> WithEnds(Sentence sentence, Reading<Bound> bound)
    {
        var index =
            bound.Range.End + (sentence.IsAt(bound.Range.End, "(") || sentence.IsAt(bound.Range.End, ",") ? 1 : 0);
        if (sentence.At(index)?.IsAny("inclusive", "included", "exclusive") != true)
        {
            return bound;
        }

        var isExclusive = sentence.IsAt(index, "exclusive");
        var end = index + (sentence.IsAt(index + 1, ")") ? 2 : 1);
        var value = isExclusive
            ? bound.Value with
            {
                IsMinExclusive = bound.Value.Min is not null,
                IsMaxExclusive = bound.Value.Max is not null,
            }
            : bound.Value;
        return new(value, new(bound.Range.Start, end));
    }
}
