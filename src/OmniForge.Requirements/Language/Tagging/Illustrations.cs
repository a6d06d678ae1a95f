using System.Text.RegularExpressions;

namespace OmniForge.Requirements.Language.Tagging;

/// <summary>Tells sentences that illustrate what others say from those that say something.</summary>
public static partial class Illustrations
{
    /// <summary>Tells whether a clause begins an example that goes on until the end of its paragraph.</summary>
    /// <param name="clause">A clause of a shape.</param>
    public static bool Opens(string clause) => OpeningPattern.IsMatch(clause);

    /// <summary>Tells whether a clause illustrates or draws a conclusion, and says nothing new.</summary>
    /// <param name="clause">A clause of a shape.</param>
    public static bool Is(string clause) => Opens(clause) || ConclusionPattern.IsMatch(clause);

    /// <summary>Tells whether a clause is a user story, which says what for: "As a reader I want to take a desk, so that I can work".</summary>
    /// <param name="clause">A clause of a shape.</param>
    public static bool IsStory(string clause) => StoryPattern.IsMatch(clause);

    [GeneratedRegex(
        @"^as [^,.;]{1,60}?,? (?:i|we) (?:want|would like|need|wish|like)\b(?!.*[\uE002\uE003\uE006])(?!.*\uE001.*\uE000)(?!.*\uE000.*\uE001)",
        RegexOptions.CultureInvariant,
        10000
    )]
    private static partial Regex StoryPattern { get; }

    [GeneratedRegex(
        @"^(?:[\uE006\d.]+ )?(?:\(?(?:(?:an? |one |for |worked |another |short )*example|for instance|e\.g|scenario|given )\b)|^(?:can|could|would) you (?:please )?(?:give|show|tell|name)(?: me| us)? (?:one )?example|^[a-z]+ (?:gave|gives|has given|adds|added)(?: us)? (?:one )?(?:short )?example\b|looks like this|\b(?:typical|normal) \w+ (?:looks|goes|runs|is)\b",
        RegexOptions.CultureInvariant,
        10000
    )]
    private static partial Regex OpeningPattern { get; }

    [GeneratedRegex(
        @"^(?:so|thus|hence|therefore|say|in other words|that means|this means),? ",
        RegexOptions.CultureInvariant,
        10000
    )]
    private static partial Regex ConclusionPattern { get; }
}
