using System.Text.RegularExpressions;

namespace OmniForge.Specification.Derivation.Meanings;

/// <summary>Writes out what is drawn together: <c>can't</c> as <c>not</c>, <c>they're</c> as <c>they</c>.</summary>
internal static partial class Contractions
{
    /// <summary>A text in lower case without contractions and without the s of the genitive.</summary>
    public static string Expand(string text) =>
        text.AsSpan().ContainsAny('\'', '’') ? Rest().Replace(Negation().Replace(text, " not"), "") : text;

    [GeneratedRegex(@"\b(?:ca|wo|sha)n['’]t\b|n['’]t\b", RegexOptions.CultureInvariant, 10000)]
    private static partial Regex Negation();

    [GeneratedRegex(@"['’](?:s|ve|d|ll|re|m)\b|(?<=s)['’](?= )", RegexOptions.CultureInvariant, 10000)]
    private static partial Regex Rest();
}
