using System.Collections.Frozen;
using System.Globalization;
using OmniForge.Specification.Derivation.Expressions.Symbols;

namespace OmniForge.Specification.Derivation.Compute.Paraphrases;

/// <summary>A number for each value of a choice: <c>Phones are charged at 0.80 a minute, tablets at 0.95 and laptops at 1.20</c>.</summary>
internal static class RatesMeaning
{
    private static readonly FrozenSet<string> Nouns = ToldWords.Of(
        "rate rates price prices tariff tariffs fee fees charge charges cost costs charged priced billed bill bills"
    );

    private static readonly string[] Units =
    [
        "minute",
        "hour",
        "day",
        "night",
        "week",
        "month",
        "year",
        "km",
        "kilometre",
        "kilometer",
        "mile",
        "metre",
        "meter",
        "litre",
        "liter",
        "kg",
        "kilogram",
        "kwh",
        "piece",
        "page",
        "person",
        "item",
    ];

    private static readonly FrozenSet<string> Words = ToldWords.Of(
        ToldWords.Joints
            + "rate rates price prices tariff tariffs fee fees charge charges charged cost costs priced billed bill bills per each every respectively if where when use used uses take from set follows following depends minutes depend technicians work worked "
            + "labour labor cent cents minutes hours min h two three four five six seven basis way input also else applies apply come comes pay pays ours were kind type "
            + string.Join(' ', Units)
    );

    /// <summary>The sentence in plain words; null, if it says something else.</summary>
    public static string? Of(IReadOnlyList<Told> pieces, ToldSentence names)
    {
        if (names.Choices.FirstOrDefault(choice => IsOf(pieces, choice)) is not { } choice)
        {
            return null;
        }

        if (OfLead(pieces, choice) is { } led)
        {
            return led;
        }

        var kept = Without(pieces, choice);
        var own = OwnNoun(kept);
        if (
            !kept.TrueForAll(piece => IsOfRates(piece, own))
            || (own ?? NounOf(kept)) is not { } noun
            || Pairs(kept) is not { } pairs
            || pairs.Count != choice.Values.Count
            || pairs.DistinctBy(pair => pair.Value, StringComparer.Ordinal).Count() != pairs.Count
        )
        {
            return null;
        }

        var cases = choice.Values.Select(value => pairs.Find(pair => pair.Value == value)).ToList();
        return cases.TrueForAll(pair => pair.Value is not null)
            ? $"The {noun} is {string.Join(", ", cases.Select(pair => $"{pair.Number} for {pair.Value}"))}."
            : null;
    }

    /// <summary>"Each lamp needs 1 kW if it is halogen, 0.18 kW if it is led": the words before the first number or value say what it is.</summary>
    private static string? OfLead(IReadOnlyList<Told> pieces, Symbol choice)
    {
        var first = pieces.ToList().FindIndex(piece => piece.Kind is ToldKind.Choice or ToldKind.Number);
        var lead = pieces
            .Take(first)
            .SkipWhile(piece => piece.Text is "each" or "every" or "one" or "the" or "a" or "an")
            .ToList();
        var rest = pieces.Skip(first).ToList();
        if (
            lead.Count is 0 or > LongestLead
            || !lead.TrueForAll(piece => piece.Kind == ToldKind.Word && !ToldWords.OfRules.Contains(piece.Text))
            || lead.TrueForAll(piece => Words.Contains(piece.Text))
            || !rest.TrueForAll(piece =>
                piece.Kind is ToldKind.Choice or ToldKind.Number
                || Links.Contains(piece.Text)
                || UnitWords.IsUnit(piece.Text)
                || lead.Exists(told => told.Text == piece.Text)
            )
            || Pairs(rest) is not { } pairs
            || pairs.Count != choice.Values.Count
            || pairs.DistinctBy(pair => pair.Value, StringComparer.Ordinal).Count() != pairs.Count
        )
        {
            return null;
        }

        var words = lead.Select(piece => piece.Text).Where(word => !Articles.Contains(word)).ToList();
        return words.Count == 0
            ? null
            : $"The {string.Join(' ', words)} rate is {string.Join(", ", pairs.Select(pair => $"{pair.Number} for {pair.Value}"))}.";
    }

    private const int LongestLead = 6;

    private static readonly FrozenSet<string> Articles = ToldWords.Of(
        "a an the each every one is are for of in by with needs need takes take draws draw costs cost weighs weigh gets get uses use has have"
    );

    private static readonly FrozenSet<string> Links = ToldWords.Of(
        "a an the and is are it for in if when by with on at per each every , ; : . ( ) € $ £ euro euros eur cent cents kw kwh costs needs takes weighs draws gets while but one"
    );

    private static bool IsOfRates(Told piece, string? own) =>
        piece.Kind is ToldKind.Word or ToldKind.Mark
            ? Words.Contains(piece.Text) || piece.Text == own
            : piece.Kind is ToldKind.Choice or ToldKind.Number;

    /// <summary>"Factor" of "The factor of walking is 3.5, that of cycling is 6.8"; null, if the first words are others.</summary>
    private static string? OwnNoun(List<Told> pieces)
    {
        var told = pieces.SkipWhile(piece => piece.Text is "the" or "a" or "an").Take(3).ToList();
        return
            told is [{ Kind: ToldKind.Word, Text.Length: > 2 } noun, { Text: "of" or "for" }, { Kind: ToldKind.Choice }]
            && !Words.Contains(noun.Text)
            ? noun.Text
            : null;
    }

    private static bool IsOf(IReadOnlyList<Told> pieces, Symbol choice) =>
        choice.Values.All(value => pieces.Any(piece => piece.Kind == ToldKind.Choice && piece.Text == value));

    /// <summary>The pieces without the name of the choice.</summary>
    private static List<Told> Without(IReadOnlyList<Told> pieces, Symbol choice)
    {
        var words = Naming.WordsOf(choice.Name);
        return
        [
            .. pieces.Where(piece =>
                piece.Kind != ToldKind.Word
                || !(piece.Text == choice.Name || words.Contains(Spelling.Singular(piece.Text), StringComparer.Ordinal))
            ),
        ];
    }

    private static string? NounOf(List<Told> pieces)
    {
        var unit = pieces
            .Where(piece => piece.Kind == ToldKind.Word)
            .Select(piece => piece.Text is "min" ? "minute" : Spelling.Singular(piece.Text))
            .Where(word => Units.Contains(word, StringComparer.Ordinal))
            .Distinct(StringComparer.Ordinal)
            .ToList();
        var noun = pieces
            .Where(piece => piece.Kind == ToldKind.Word && Nouns.Contains(piece.Text))
            .Select(piece => piece.Text.EndsWith('d') ? "rate" : Spelling.Singular(piece.Text))
            .Select(word => word is "bill" or "cost" or "charge" ? "rate" : word)
            .Distinct(StringComparer.Ordinal)
            .ToList();
        return unit.Count > 1 || noun.Count > 1 || (unit.Count == 0 && noun.Count == 0)
            ? null
            : string.Join(" per ", [noun is [var told] ? told : "rate", .. unit]);
    }

    /// <summary>The number of each value, where they take turns or stand in the same order; else null.</summary>
    internal static List<(string Value, string Number)>? Pairs(List<Told> pieces)
    {
        var tags = pieces.Where(piece => piece.Kind is ToldKind.Choice or ToldKind.Number).ToList();
        var values = tags.Where(tag => tag.Kind == ToldKind.Choice).ToList();
        var numbers = tags.Where(tag => tag.Kind == ToldKind.Number).ToList();
        if (values.Count != numbers.Count || values.Count < 2)
        {
            return null;
        }

        var isAlternating = Enumerable
            .Range(0, values.Count)
            .All(i => tags[2 * i].Kind != tags[(2 * i) + 1].Kind && tags[2 * i].Kind == tags[0].Kind);
        var isRespective =
            tags.Take(values.Count).All(tag => tag.Kind == tags[0].Kind) && tags[0].Kind != tags[^1].Kind;
        return isAlternating || isRespective
            ? [.. values.Zip(numbers, (value, number) => (value.Text, NumberOf(pieces, number)))]
            : null;
    }

    /// <summary>The number, of cents in whole coins.</summary>
    private static string NumberOf(List<Told> pieces, Told number)
    {
        var at = pieces.FindIndex(piece => ReferenceEquals(piece, number));
        return at + 1 < pieces.Count && pieces[at + 1].Text is "cent" or "cents"
            ? (number.Number / 100).ToString("0.00", CultureInfo.InvariantCulture)
            : number.Text;
    }
}
