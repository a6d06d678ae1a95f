using System.Text.RegularExpressions;
using OmniForge.Requirements.Language.Tagging;

namespace OmniForge.Specification.Derivation.Machines;

/// <summary>Tells whether what is left of a text after reading holds anything but words that carry no meaning of their own.</summary>
internal static partial class ClauseRemainder
{
    /// <summary>Tells whether a rest says nothing.</summary>
    public static bool IsEmpty(string rest) => EmptyPattern.IsMatch(rest);

    [GeneratedRegex(
        @"^(?:[\s\u0001,;.:–()]|\b(?:and|also|then|besides|too|as well|in addition|additionally|at same time|none|nothing|it|event|of event)\b)*$",
        RegexOptions.CultureInvariant,
        10000
    )]
    private static partial Regex EmptyPattern { get; }

    /// <summary>Tells whether a rest restricts a change to some occasion, as "on Sundays" does.</summary>
    public static bool Restricts(string rest) => OccasionPattern.IsMatch(rest);

    /// <summary>The words that lead to an event, such as "After smash,": they say no more than its name.</summary>
    public static IEnumerable<TextRange> Arrival(TaggedText tagged) =>
        ArrivalPattern.Match(tagged.Shape) is { Success: true } arrival ? [tagged.RangeOf(arrival)] : [];

    [GeneratedRegex(
        @"\b(?:on|during|at|every|each|per|within|by) (?!event|same|it\b|that\b|this\b|tablet|once)[a-z]",
        RegexOptions.CultureInvariant,
        10000
    )]
    private static partial Regex OccasionPattern { get; }

    [GeneratedRegex(
        "^(?:after|on|upon|with|when|once|for|in case of|as soon as|if) (?:event )?"
            + TagSymbols.Event
            + "(?: (?:arrives|comes|comes in|happens|occurs|is received|has happened))?,?",
        RegexOptions.CultureInvariant,
        10000
    )]
    private static partial Regex ArrivalPattern { get; }
}
