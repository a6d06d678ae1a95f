using System.Text.RegularExpressions;

namespace OmniForge.Specification.Derivation.Compute.Rules;

/// <summary>Recognises sentences that only say what is left out.</summary>
internal static partial class Exclusion
{
    /// <summary>Whether a sentence is one, and tells no number.</summary>
    public static bool Is(string sentence) => !sentence.Any(char.IsDigit) && Phrase().IsMatch(sentence);

    [GeneratedRegex(
        @"\b(?:not|neither|nor)\b.{0,20}\bpart of\b|\bout of scope\b|\bnot included\b|\banother project\b|\baren[’']t counted\b|^neither (?:is|are)\b|^\W*not (?:here|now|covered|included|built|part|today)\s*[:–-]|\bnot (?:our|its) (?:business|concern|job)\b",
        RegexOptions.CultureInvariant | RegexOptions.IgnoreCase,
        10000
    )]
    private static partial Regex Phrase();
}
