using System.Collections.Frozen;

namespace OmniForge.Specification.Derivation.Compute.Paraphrases;

/// <summary>An amount that is rounded half up: <c>Use half-up rounding to two decimals for the price</c>.</summary>
internal static class RoundingMeaning
{
    private static readonly FrozenSet<string> Rounds = ToldWords.Of("round rounded rounding rounds rounded-up");
    private static readonly FrozenSet<string> Halves = ToldWords.Of("half halves commercial commercially");

    private static readonly FrozenSet<string> Words = ToldWords.Of(
        ToldWords.Joints
            + "round rounded rounding rounds half halves commercial commercially up two three decimal decimals place places digit digits cent cents hundredth hundredths after point behind using use used uses get gets apply applied give given "
            + "nearest goes go going rule way where more than if when they being upward upwards always full comma calculate calculated show shown told"
    );

    private static readonly FrozenSet<string> Decimals = ToldWords.Of("decimal decimals place places digit digits");
    private static readonly FrozenSet<string> Cents = ToldWords.Of("cent cents hundredth hundredths");

    /// <summary>The sentence in plain words; null, if it says something else.</summary>
    public static string? Of(IReadOnlyList<Told> pieces)
    {
        if (
            !ToldWords.Are(pieces, Words, ToldKind.Amount, ToldKind.Number)
            || ToldWords.Only(pieces, ToldKind.Amount) is not { } amount
            || !ToldWords.Has(pieces, Rounds)
            || !pieces.Any(piece => piece.Text is "up" or "upward" or "upwards" or "commercial" or "commercially")
            || !(ToldWords.Has(pieces, Halves) || pieces.Any(piece => piece.Text is ".005" or "0.005"))
            || PlacesOf(pieces) is not { } places
        )
        {
            return null;
        }

        return $"{amount.Text} is rounded half up to {places} decimals.";
    }

    private static string? PlacesOf(IReadOnlyList<Told> pieces)
    {
        var told = pieces
            .Where(piece => piece.Kind == ToldKind.Number || piece.Text is "two" or "three")
            .Select(piece => piece.Text)
            .Where(text => text is not ".005" and not "0.005")
            .Select(text =>
                text is "2" ? "two"
                : text is "3" ? "three"
                : text
            )
            .Distinct(StringComparer.Ordinal)
            .ToList();
        return told is ["two" or "three"] && ToldWords.Has(pieces, Decimals) ? told[0]
            : told is [] && ToldWords.Has(pieces, Cents) ? "two"
            : null;
    }
}
