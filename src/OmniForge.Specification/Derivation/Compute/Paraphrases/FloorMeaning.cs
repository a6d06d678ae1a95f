using System.Collections.Frozen;

namespace OmniForge.Specification.Derivation.Compute.Paraphrases;

/// <summary>The least that an amount is: <c>A total under 15 is raised to 15</c>.</summary>
internal static class FloorMeaning
{
    private static readonly FrozenSet<string> Signs = ToldWords.Of("minimum min least floor lowest smallest");
    private static readonly FrozenSet<string> Below = ToldWords.Of("below under less lower smaller <");
    private static readonly FrozenSet<string> Denials = ToldWords.Of("never not no cannot can't doesn't isn't");

    private static readonly FrozenSet<string> Lifts = ToldWords.Of(
        "raise raised raises set sets becomes become replaced put use used lifted lift take taken charged charge counts increased ="
    );

    private static readonly FrozenSet<string> Words = ToldWords.Of(
        ToldWords.Joints
            + "minimum min least floor lowest smallest below under less lower smaller < never not no cannot can't doesn't isn't raise raised raises set sets becomes become replaced put use used lifted lift take taken charged "
            + "charge counts increased up if when where whenever should than comes come out would falls fall go goes get gets may can case small job jobs order orders quote quotes anything applies apply minimal i.e. i e charges price fee instead itself "
            + "being more or larger greater else otherwise exactly any"
    );

    /// <summary>The sentence in plain words; null, if it says something else.</summary>
    public static string? Of(IReadOnlyList<Told> pieces)
    {
        if (
            !ToldWords.Are(pieces, Words, ToldKind.Amount, ToldKind.Number)
            || ToldWords.Only(pieces, ToldKind.Amount) is not { } amount
            || ToldWords.Only(pieces, ToldKind.Number) is not { } least
        )
        {
            return null;
        }

        var isLow = ToldWords.Has(pieces, Below);
        var isDenied = ToldWords.Has(pieces, Denials);
        var isLifted = isLow && ToldWords.Has(pieces, Lifts) && !SetsWithoutLimit(pieces);
        var isFloor = ToldWords.Has(pieces, Signs) || (isLow && isDenied) || IsOrMore(pieces);
        return (isLifted || isFloor) && (isLifted || !isLow || isDenied || ToldWords.Has(pieces, Signs))
            ? $"{amount.Text} is at least {least.Text}."
            : null;
    }

    /// <summary>"Anything lower" and one number only where nothing else tells what is replaced by it.</summary>
    private static bool SetsWithoutLimit(IReadOnlyList<Told> pieces) =>
        pieces.Any(piece => piece.Text is "not" or "never" or "no" or "cannot")
        && pieces.Count(piece => piece.Kind == ToldKind.Number) < 2
        && !ToldWords.Has(pieces, Signs);

    private static bool IsOrMore(IReadOnlyList<Told> pieces) =>
        Enumerable
            .Range(0, Math.Max(0, pieces.Count - 2))
            .Any(i =>
                pieces[i].Kind == ToldKind.Number
                && pieces[i + 1].Text == "or"
                && pieces[i + 2].Text is "more" or "larger" or "greater"
            );
}
