using System.Text.RegularExpressions;
using OmniForge.Specification.Derivation.Fields;

namespace OmniForge.Specification.Derivation.Machines;

/// <summary>Tells that a field of a state may be null: its words speak of null, and do not deny it.</summary>
internal static partial class NullWords
{
    /// <summary>The reading, nullable if its words say so.</summary>
    public static FieldReading Settle(FieldReading reading)
    {
        var texts = reading.Mention.Phrases.Select(phrase => phrase.Text.Text).ToList();
        return
            !reading.IsNullable
            && texts.Exists(text => NullPattern.IsMatch(text))
            && !texts.Exists(text => NeverPattern.IsMatch(text))
            ? reading with
            {
                IsNullable = true,
            }
            : reading;
    }

    [GeneratedRegex(
        @"\b(?:null(?:able)?|optional)\b|\bor (?:nothing|none|empty|blank)\b",
        RegexOptions.CultureInvariant | RegexOptions.IgnoreCase,
        10000
    )]
    private static partial Regex NullPattern { get; }

    [GeneratedRegex(
        @"\b(?:not|never|no|cannot|isn[’']t|can[’']t|without)(?: \w+){0,2} (?:null(?:able)?|optional|empty)\b|\bnon-?null",
        RegexOptions.CultureInvariant | RegexOptions.IgnoreCase,
        10000
    )]
    private static partial Regex NeverPattern { get; }
}
