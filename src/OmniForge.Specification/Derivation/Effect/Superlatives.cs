using System.Text.RegularExpressions;
using OmniForge.Specification.Derivation.Fields;
using OmniForge.Specification.Logic.Operations;
using OmniForge.Specification.Model;

namespace OmniForge.Specification.Derivation.Effect;

/// <summary>Orders by a measure that an adjective names: <c>the tallest first</c>, where one field is a height.</summary>
internal static partial class Superlatives
{
    private static readonly (string Most, string Least, string[] Nouns)[] Measures =
    [
        ("tallest", "shortest", ["height"]),
        ("longest", "shortest", ["length", "duration"]),
        ("heaviest", "lightest", ["weight", "mass"]),
        ("widest", "narrowest", ["width", "breadth"]),
        ("deepest", "shallowest", ["depth"]),
        ("thickest", "thinnest", ["thickness"]),
        ("hottest", "coldest", ["temperature"]),
        ("warmest", "coolest", ["temperature"]),
        ("fastest", "slowest", ["speed"]),
        ("largest", "smallest", ["area", "size", "capacity", "volume"]),
        ("biggest", "smallest", ["area", "size", "capacity", "volume"]),
    ];

    /// <summary>The key that a text without the name of a field tells; null, if no adjective stands in front, or not exactly one field is such a measure.</summary>
    /// <param name="shape">The text of a shape.</param>
    /// <param name="fields">The fields that may order.</param>
    public static SortKey? KeyIn(string shape, IReadOnlyList<FieldReading> fields)
    {
        if (First().Matches(shape) is not [var match])
        {
            return null;
        }

        var word = match.Groups["word"].Value;
        var nouns = Measures
            .Where(measure => word == measure.Most || word == measure.Least)
            .SelectMany(one => one.Nouns);
        return
            fields
                .Where(field => field.Type is IntegerType or DecimalType)
                .Where(field => field.Name.Split('_').Intersect(nouns, StringComparer.Ordinal).Any())
                .ToList()
                is [var only]
            ? new(only.Name, Measures.Any(measure => measure.Most == word), IgnoresCase: false)
            : null;
    }

    [GeneratedRegex(
        @"(?:^|(?<=[,;:(] ?)|\b(?:and|with|sorted|ordered) )(?:the )?(?<word>[a-z]+est)(?: \ue002+| ones?)?(?: (?:is|are|comes?|stands?))? (?:first|(?:at|on) (?:the )?top)\b",
        RegexOptions.CultureInvariant,
        10000
    )]
    private static partial Regex First();
}
