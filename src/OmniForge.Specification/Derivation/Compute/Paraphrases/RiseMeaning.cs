using System.Collections.Frozen;
using System.Globalization;

namespace OmniForge.Specification.Derivation.Compute.Paraphrases;

/// <summary>A share that is added to an amount where a truth value holds: <c>Express adds 25 % to the price</c>.</summary>
internal static class RiseMeaning
{
    private static readonly FrozenSet<string> Signs = ToldWords.Of(
        "more higher dearer costlier expensive increase increases increased increasing rise rises raised raise add adds added adding surcharge surcharges supplement extra plus + top up grow grows additional markup premium"
    );

    private static readonly FrozenSet<string> Factors = ToldWords.Of("× x * times multiplied multiply multiplies");

    private static readonly FrozenSet<string> Words = ToldWords.Of(
        ToldWords.Joints
            + "more higher dearer costlier expensive increase increases increased increasing rise rises raised raise add adds added adding surcharge surcharges supplement extra plus + top up grow grows additional markup premium "
            + "× x * times multiplied multiply multiplies factor if when where whenever true yes set chosen selected wanted wants requested ordered asked given case job jobs order orders repair repairs delivery deliveries request requests work "
            + "cost costs charge charged charges price priced pay pays go goes become becomes get gets make makes put apply applies comes come from % percent per cent gives means mean result results tick ticked booked choose chooses asks"
    );

    /// <summary>The sentence in plain words; null, if it says something else.</summary>
    public static string? Of(IReadOnlyList<Told> pieces)
    {
        if (
            !ToldWords.Are(pieces, Words, ToldKind.Amount, ToldKind.Flag, ToldKind.Percent, ToldKind.Number)
            || ToldWords.Only(pieces, ToldKind.Amount) is not { } amount
            || ToldWords.Only(pieces, ToldKind.Flag) is not { } flag
            || ShareOf(pieces) is not { } share
        )
        {
            return null;
        }

        return string.Create(
            CultureInfo.InvariantCulture,
            $"If {flag.Text} is true, {amount.Text} is {share:0.####} % higher."
        );
    }

    private static decimal? ShareOf(IReadOnlyList<Told> pieces)
    {
        if (ToldWords.Only(pieces, ToldKind.Percent) is { } share)
        {
            return ToldWords.Has(pieces, Signs) && pieces.All(piece => piece.Kind != ToldKind.Number)
                ? share.Number
                : null;
        }

        return
            pieces.All(piece => piece.Kind != ToldKind.Percent)
            && ToldWords.Only(pieces, ToldKind.Number) is { Number: > 1 and < 3 } factor
            && ToldWords.Has(pieces, Factors)
            && !pieces.Any(piece => piece.Text is "+" or "plus" or "add" or "adds" or "added")
            ? (factor.Number - 1) * 100
            : null;
    }
}
