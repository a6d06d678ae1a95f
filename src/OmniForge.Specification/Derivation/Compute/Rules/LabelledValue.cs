using System.Text.RegularExpressions;

namespace OmniForge.Specification.Derivation.Compute.Rules;

/// <summary>A value that a sentence without a verb tells of what its heading names: <c>Bags. The rounded volume times the bags per cubic metre</c>.</summary>
internal static partial class LabelledValue
{
    /// <summary>The value without the article in front, and without the word that what it is made of is rounded, which it is where it is computed; null, if the sentence is no such value.</summary>
    /// <param name="sentence">The sentence.</param>
    public static string? In(string sentence) =>
        Terms().IsMatch(sentence) && !Verbs().IsMatch(sentence) ? Rounded().Replace(sentence, "") : null;

    private const RegexOptions Options = RegexOptions.CultureInvariant | RegexOptions.IgnoreCase;

    [GeneratedRegex(@"[×÷*/+−]|\b(?:times|plus|minus|divided by|multiplied by)\b", Options, 10000)]
    private static partial Regex Terms();

    [GeneratedRegex(
        @"=|\b(?:is|are|be|if|unless|when|otherwise|gets?|costs?|pays?|has|have|must|may|can)\b",
        Options,
        10000
    )]
    private static partial Regex Verbs();

    [GeneratedRegex(@"^(?:the )?(?:rounded )?|(?<=\bthe )rounded ", Options, 10000)]
    private static partial Regex Rounded();
}
