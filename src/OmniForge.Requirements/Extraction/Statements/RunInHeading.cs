using System.Text.RegularExpressions;
using OmniForge.Requirements.Documents;

namespace OmniForge.Requirements.Extraction.Statements;

/// <summary>Finds the words in front of a paragraph that head it as a heading does: "Worked example. Door 3 is …", "What we leave for later. …".</summary>
internal static partial class RunInHeading
{
    /// <summary>The heading of a paragraph or item, without its point; null, if it begins with a sentence.</summary>
    public static string? Of(PrdRequirement requirement) =>
        requirement.Kind is RequirementKind.Paragraph or RequirementKind.Item
        && Label().Match(requirement.Text.Text) is { Success: true } label
        && IsHeading(label.Groups["label"].Value)
            ? label.Groups["label"].Value
            : null;

    /// <summary>Tells whether words may head a text whatever else they hold: they ask or deny, where a sentence would say who does what.</summary>
    public static bool Asks(string label) => Asking().IsMatch(label);

    private static bool IsHeading(string label) => Asks(label) || !Finite().IsMatch(label);

    [GeneratedRegex(
        @"^(?:\d+(?:\.\d+)*[.)]?\s+)?(?<label>[A-Z][\w'’-]*(?: [\w'’-]+){0,6})[.:]\s+(?=\S)",
        RegexOptions.CultureInvariant,
        10000
    )]
    private static partial Regex Label();

    [GeneratedRegex(
        @"^(?:what|why|how|where|when|who|not|no|out|outside|beyond|left|still|for|things)\b",
        RegexOptions.CultureInvariant | RegexOptions.IgnoreCase,
        10000
    )]
    private static partial Regex Asking();

    /// <summary>Words of a sentence that says who does what.</summary>
    [GeneratedRegex(
        @"\b(?:i|we|you|he|she|it|they|is|are|was|were|be|been|has|have|had|do|does|did|must|shall|should|may|might|can|could|will|would|cannot)\b|n['’]t\b",
        RegexOptions.CultureInvariant | RegexOptions.IgnoreCase,
        10000
    )]
    private static partial Regex Finite();
}
