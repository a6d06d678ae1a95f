using System.Text.RegularExpressions;

namespace OmniForge.Specification.Derivation.Compute.Rules;

/// <summary>Finds words that make a sentence part of a computation wherever it stands.</summary>
internal static partial class RuleCue
{
    /// <summary>Whether a text has such words.</summary>
    public static bool Is(string text) => Cue().IsMatch(text);

    /// <summary>Whether a text outside of the operation may have a rule all the same: a number, a rounding, a refusal, a condition.</summary>
    public static bool MayBe(string text) => Is(text) || Hint().IsMatch(text);

    /// <summary>Whether a text demands or forbids something.</summary>
    public static bool SaysDuty(string text) => Duty().IsMatch(text);

    [GeneratedRegex(
        @"\b(?:must|shall|may only|has to be|have to be|cannot|can only|at least|at most|refuse|reject|round)\b",
        RegexOptions.CultureInvariant | RegexOptions.IgnoreCase,
        10000
    )]
    private static partial Regex Duty();

    [GeneratedRegex(
        @"\d|\b(?:if|unless|otherwise|except|when)\b",
        RegexOptions.CultureInvariant | RegexOptions.IgnoreCase,
        10000
    )]
    private static partial Regex Hint();

    [GeneratedRegex(
        @"\d\s*%|\bpercent\b|\bsurcharges?\b|\brounded\b|\b(?:refused|rejected|turned down)\b|\bmultipl|\bin addition\b|\bfree of charge\b",
        RegexOptions.CultureInvariant | RegexOptions.IgnoreCase,
        10000
    )]
    private static partial Regex Cue();
}
