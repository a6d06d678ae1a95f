using System.Collections.Frozen;
using OmniForge.Specification.Derivation.Expressions.Symbols;

namespace OmniForge.Specification.Derivation.Compute.Paraphrases;

/// <summary>A truth value that tells on which side of a limit an amount is: <c>A total above 300 makes approval true; any other makes it false</c>.</summary>
internal static class LimitMeaning
{
    private static readonly FrozenSet<string> Above = ToldWords.Of(
        "above over exceeds exceed exceeding more greater higher larger bigger >"
    );

    private static readonly FrozenSet<string> Below = ToldWords.Of("below under less lower smaller <");

    private static readonly FrozenSet<string> Words = ToldWords.Of(
        ToldWords.Joints
            + "above over exceeds exceed exceeding more greater higher larger bigger > below under less lower smaller < than if when where unless whenever otherwise else true false yes no not or only exactly soon case cases other others any all every everything "
            + "rest set sets make makes give gives given turn turns become becomes says tells whether goes go anything up including case quote quotes order orders them that's it's isn't state states show shows least most at reaches from onwards ones they both equal equals this these those job"
    );

    /// <summary>The sentence in plain words; null, if it says something else.</summary>
    /// <param name="pieces">The sentence.</param>
    /// <param name="lastVerdict">The truth value that it may mean by "it", or null.</param>
    /// <param name="lastAmount">The amount that it may mean, or null.</param>
    public static string? Of(IReadOnlyList<Told> pieces, string? lastVerdict = null, string? lastAmount = null)
    {
        if (
            !pieces.All(IsOfLimit)
            || NameOf(pieces, ToldKind.Amount, lastAmount) is not { } amount
            || NameOf(pieces, ToldKind.Verdict, lastVerdict) is not { } verdict
            || ToldWords.Only(pieces, ToldKind.Number) is not { } limit
        )
        {
            return null;
        }

        var truths = TruthsOf(pieces);
        var sides = SidesOf(pieces);
        if (
            sides.Count == 0
            || sides.Distinct(StringComparer.Ordinal).Count() < Math.Min(sides.Count, 2)
            || truths.Count > 2
            || sides.Count > 2
        )
        {
            return null;
        }

        var isTrue = truths.Count == 0 || truths[0];
        if (truths.Count == 2 && truths[0] == truths[1])
        {
            return null;
        }

        if (sides.Count == 2 && !AreOpposite(sides[0], sides[1]))
        {
            return null;
        }

        if (pieces.Any(piece => piece.Text == "unless"))
        {
            isTrue = !isTrue;
        }

        var side = isTrue ? sides[0] : Opposite(sides[0]);
        return $"{verdict} is true if {amount} {side} {limit.Text}, else false.";
    }

    private static bool IsOfLimit(Told piece) =>
        piece.Kind is ToldKind.Word or ToldKind.Mark
            ? Words.Contains(piece.Text) || UnitWords.IsUnit(piece.Text)
            : piece.Kind is ToldKind.Amount or ToldKind.Verdict or ToldKind.Number;

    /// <summary>The only name of a kind; where none is told, what was told before.</summary>
    private static string? NameOf(IReadOnlyList<Told> pieces, ToldKind kind, string? last) =>
        ToldWords.Only(pieces, kind)?.Text ?? (pieces.Any(piece => piece.Kind == kind) ? null : last);

    /// <summary>The truth values, "yes (true)" as one.</summary>
    private static List<bool> TruthsOf(IReadOnlyList<Told> pieces)
    {
        var truths = new List<bool>();
        for (var i = 0; i < pieces.Count; i++)
        {
            var isGloss = i > 1 && pieces[i - 1].Text is "(" or "," && IsTruth(pieces[Math.Max(0, i - 2)]);
            if (
                IsTruth(pieces[i])
                && !(isGloss && pieces[i - 2].Text is "yes" or "no" == pieces[i].Text is "true" or "false")
            )
            {
                truths.Add(pieces[i].Text is "true" or "yes");
            }
        }

        return truths;
    }

    private static bool IsTruth(Told piece) =>
        piece.Kind == ToldKind.Word && piece.Text is "true" or "false" or "yes" or "no";

    /// <summary>The comparisons, in their order.</summary>
    private static List<string> SidesOf(IReadOnlyList<Told> pieces)
    {
        var sides = new List<string>();
        for (var i = 0; i < pieces.Count; i++)
        {
            var isOr = i > 0 && pieces[i - 1].Text == "or";
            var isDenied =
                i > 0
                && pieces[i - 1].Text is "not" or "no"
                && !(i > 1 && pieces[i - 2].Text == "or" && pieces[i - 1].Text == "no");
            if (Above.Contains(pieces[i].Text))
            {
                sides.Add(
                    isOr ? ">="
                    : isDenied ? "<="
                    : ">"
                );
            }
            else if (Below.Contains(pieces[i].Text))
            {
                sides.Add(
                    isOr ? "<="
                    : isDenied ? ">="
                    : "<"
                );
            }
            else if (i > 0 && pieces[i - 1].Text == "at" && pieces[i].Text is "least" or "most")
            {
                sides.Add(pieces[i].Text == "least" ? ">=" : "<=");
            }
            else if (pieces[i].Text is "reaches" or "on" or "onwards" && IsFromOn(pieces, i))
            {
                sides.Add(">=");
            }
            else if (pieces[i].Text == "up" && i + 1 < pieces.Count && pieces[i + 1].Text == "to")
            {
                sides.Add("<=");
            }
        }

        return sides;
    }

    /// <summary>"From 4000 litres on", "reaches 4000".</summary>
    private static bool IsFromOn(IReadOnlyList<Told> pieces, int at) =>
        pieces[at].Text == "reaches" || pieces.Take(at).TakeLast(4).Any(piece => piece.Text == "from");

    private static bool AreOpposite(string one, string other) => Opposite(one) == other;

    private static string Opposite(string side) =>
        side switch
        {
            ">" => "<=",
            "<=" => ">",
            "<" => ">=",
            _ => "<",
        };
}
