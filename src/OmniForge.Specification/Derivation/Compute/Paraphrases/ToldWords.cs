using System.Collections.Frozen;

namespace OmniForge.Specification.Derivation.Compute.Paraphrases;

/// <summary>Closed lists of words for the meanings of computations.</summary>
internal static class ToldWords
{
    /// <summary>Words that hold sentences together.</summary>
    public const string Joints =
        "a an the and is are be it its it's to of on in for by as at with that this which there shall must will should has have we you our us i one then so just simply always do does "
        + "system service calculator tool program component application user customer clerk client staff eur euro euros € $ £ usd value amount result output figure , : – — - ( ) . = := ; → -> / ` \" ' \" * _ | ";

    /// <summary>Words that make more of a sentence than a number for each value.</summary>
    public static readonly FrozenSet<string> OfRules = Of(
        "if unless not no only except more less least most above below over under discount extra free surcharge refused rejected must may can true false when than from to minimum maximum otherwise else half double twice rounded percent"
    );

    /// <summary>Tells whether all pieces are of some kinds, or words of a list.</summary>
    public static bool Are(IReadOnlyList<Told> pieces, FrozenSet<string> words, params ToldKind[] kinds) =>
        pieces.All(piece =>
            piece.Kind is ToldKind.Word or ToldKind.Mark ? words.Contains(piece.Text) : kinds.Contains(piece.Kind)
        );

    /// <summary>Tells whether a piece is one of some words.</summary>
    public static bool Has(IReadOnlyList<Told> pieces, FrozenSet<string> words) =>
        pieces.Any(piece => piece.Kind is ToldKind.Word or ToldKind.Mark && words.Contains(piece.Text));

    /// <summary>The one thing of a kind that a sentence names, however often; null, if it names none or several.</summary>
    public static Told? Only(IReadOnlyList<Told> pieces, ToldKind kind) =>
        pieces.Where(piece => piece.Kind == kind).DistinctBy(piece => (piece.Text, piece.Number)).ToList() is [var only]
            ? only
            : null;

    /// <summary>A list of words.</summary>
    public static FrozenSet<string> Of(string words) =>
        words.Split(' ', StringSplitOptions.RemoveEmptyEntries).ToFrozenSet(StringComparer.Ordinal);
}
