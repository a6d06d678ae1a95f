using System.Collections.Frozen;

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
            + "rest set sets make makes give gives given turn turns become becomes says tells whether goes go anything up including case quote quotes order orders them that's it's isn't state states show shows"
    );

    /// <summary>The sentence in plain words; null, if it says something else.</summary>
    public static string? Of(IReadOnlyList<Told> pieces)
    {
        if (
            !ToldWords.Are(pieces, Words, ToldKind.Amount, ToldKind.Verdict, ToldKind.Number)
            || ToldWords.Only(pieces, ToldKind.Amount) is not { } amount
            || ToldWords.Only(pieces, ToldKind.Verdict) is not { } verdict
            || ToldWords.Only(pieces, ToldKind.Number) is not { } limit
        )
        {
            return null;
        }

        var truths = pieces.Where(IsTruth).Select(piece => piece.Text is "true" or "yes").ToList();
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
        return $"{verdict.Text} is true if {amount.Text} {side} {limit.Text}, else false.";
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
            else if (pieces[i].Text == "up" && i + 1 < pieces.Count && pieces[i + 1].Text == "to")
            {
                sides.Add("<=");
            }
        }

        return sides;
    }

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
