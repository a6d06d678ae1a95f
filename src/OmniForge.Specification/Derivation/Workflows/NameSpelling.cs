using System.Text.RegularExpressions;
using OmniForge.Requirements.Language.Tagging;

namespace OmniForge.Specification.Derivation.Workflows;

/// <summary>Recognises sentences that show by examples how names are spelled: "steps are written the way programmers like it, check_files or make_proof".</summary>
internal static partial class NameSpelling
{
    /// <summary>Tells whether a clause does so and asks for nothing else.</summary>
    /// <param name="clause">A clause of a shape.</param>
    /// <param name="tags">The names in it.</param>
    public static bool IsShown(string clause, IReadOnlyList<Tag> tags) =>
        Pattern.IsMatch(clause)
        && tags.Any(tag => tag.Kind == TagKind.Step)
        && tags.All(tag => tag.Kind != TagKind.Number);

    [GeneratedRegex(
        @"^(?!.*\b(?:if|when|while|until|unless|after|before|first|last|must|only|order|log|again|twice)\b)(?:in (?:all|both) \w+,? )?(?:all )?(?:steps?|names?|actions?|compensations)(?: names?)?(?: and (?:\w+ )?\w+)? (?:are|is) (?:always )?(?:written|spelled|spelt) (?:as|like|way|just like|same way|so|thus)\b",
        RegexOptions.CultureInvariant,
        10000
    )]
    private static partial Regex Pattern { get; }
}
