using System.Text.RegularExpressions;

namespace OmniForge.Specification.Derivation.Meanings;

/// <summary>Tells clauses with a condition.</summary>
internal static partial class Conditions
{
    /// <summary>Tells whether a clause holds a word that begins a condition.</summary>
    public static bool HasOne(string clause) => Word().IsMatch(clause);

    [GeneratedRegex(
        @"\b(?:if|when|whenever|while|once|unless|until|provided|as long as|as soon as)\b",
        RegexOptions.CultureInvariant,
        10000
    )]
    private static partial Regex Word();
}
