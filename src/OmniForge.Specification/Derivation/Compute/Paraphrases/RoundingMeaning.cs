using System.Collections.Frozen;
using OmniForge.Specification.Derivation.Expressions.Symbols;

namespace OmniForge.Specification.Derivation.Compute.Paraphrases;

/// <summary>
/// How an amount is rounded, whatever the order of the words: <c>Use half-up rounding to two decimals for the price</c>, <c>This is rounded to whole
/// litres, and here, too, a half goes up</c>.
/// </summary>
internal static class RoundingMeaning
{
    private static readonly FrozenSet<string> Rounds = ToldWords.Of("round rounded rounding rounds rounded-up");
    private static readonly FrozenSet<string> Halves = ToldWords.Of("half halves five .005 0.005 0.5 .5 0.05 .05");
    private static readonly FrozenSet<string> Ups = ToldWords.Of("up upward upwards");
    private static readonly FrozenSet<string> Downs = ToldWords.Of("down downward downwards");
    private static readonly FrozenSet<string> Commercial = ToldWords.Of("commercial commercially");
    private static readonly FrozenSet<string> Wholes = ToldWords.Of("whole integer integers");
    private static readonly FrozenSet<string> Decimals = ToldWords.Of("decimal decimals place places digit digits");
    private static readonly FrozenSet<string> Cents = ToldWords.Of("cent cents hundredth hundredths");
    private static readonly string[] Counts = ["zero", "one", "two", "three", "four"];

    private static readonly FrozenSet<string> Words = ToldWords.Of(
        ToldWords.Joints
            + "round rounded rounding rounds half halves five commercial commercially up down two three four decimal decimals place places digit digits cent cents hundredth hundredths after point behind using use used uses get gets apply applied give given "
            + "nearest goes go going rule way where more than if when they being upward upwards downward downwards always full comma calculate calculated show shown told "
            + "both whole number numbers integer integers here too also exact exactly every each any second third fourth last first next fractions fraction are finally"
    );

    /// <summary>The sentence in plain words; null, if it says something else.</summary>
    public static string? Of(IReadOnlyList<Told> pieces)
    {
        if (
            !pieces.All(IsOfRounding)
            || !ToldWords.Has(pieces, Rounds)
            || SubjectOf(pieces) is not { } subject
            || ModeOf(pieces) is not { } mode
            || StepOf(pieces) is not { } step
        )
        {
            return null;
        }

        return $"{subject} rounded {mode} to {step}.";
    }

    private static bool IsOfRounding(Told piece) =>
        piece.Kind is ToldKind.Word or ToldKind.Mark
            ? Words.Contains(piece.Text) || UnitWords.IsUnit(piece.Text)
            : piece.Kind is ToldKind.Amount or ToldKind.Number;

    /// <summary>The amounts, else what was told last.</summary>
    private static string? SubjectOf(IReadOnlyList<Told> pieces)
    {
        var amounts = pieces
            .Where(piece => piece.Kind == ToldKind.Amount)
            .Select(piece => piece.Text)
            .Distinct(StringComparer.Ordinal)
            .ToList();
        return amounts.Count switch
        {
            0 => pieces.Any(piece => piece.Text == "both") ? "Both values are" : "It is",
            1 => $"{amounts[0]} is",
            2 when pieces.Count(piece => piece.Kind == ToldKind.Amount) == 2 => $"{amounts[0]} and {amounts[1]} are",
            _ => null,
        };
    }

    private static string? ModeOf(IReadOnlyList<Told> pieces)
    {
        var isUp = ToldWords.Has(pieces, Ups);
        var isDown = ToldWords.Has(pieces, Downs);
        var isHalf =
            ToldWords.Has(pieces, Halves)
            || pieces.Any(piece => piece.Kind == ToldKind.Number && (Halves.Contains(piece.Text) || piece.Text == "5"));
        return ToldWords.Has(pieces, Commercial) && !isDown ? "half up"
            : isUp == isDown ? null
            : (isHalf ? "half " : "") + (isUp ? "up" : "down");
    }

    private static string? StepOf(IReadOnlyList<Told> pieces)
    {
        var steps = new HashSet<string>(StringComparer.Ordinal);
        for (var i = 0; i < pieces.Count; i++)
        {
            var next = i + 1 < pieces.Count ? pieces[i + 1].Text : "";
            if (CountOf(pieces[i].Text) is { } count && Decimals.Contains(next))
            {
                steps.Add(count == "one" ? "one decimal" : $"{count} decimals");
            }
            else if (Wholes.Contains(pieces[i].Text) || (pieces[i].Text == "full" && UnitWords.IsUnit(next)))
            {
                steps.Add("whole numbers");
            }
        }

        // "Half a cent upwards" tells no step where decimals are told.
        return steps.Count == 1 ? steps.First()
            : steps.Count == 0 && ToldWords.Has(pieces, Cents) && pieces.All(IsCountedNowhere) ? "two decimals"
            : null;
    }

    private static bool IsCountedNowhere(Told piece) => !Decimals.Contains(piece.Text);

    private static string? CountOf(string text) =>
        Counts.Contains(text, StringComparer.Ordinal) ? text
        : text is ['0' or '1' or '2' or '3' or '4'] ? Counts[text[0] - '0']
        : null;
}
