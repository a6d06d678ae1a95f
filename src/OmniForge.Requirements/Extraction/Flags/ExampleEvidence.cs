using System.Text.RegularExpressions;
using OmniForge.Requirements.Documents;
using OmniForge.Requirements.Extraction.Statements;

namespace OmniForge.Requirements.Extraction.Flags;

/// <summary>Concrete values that go in or come out: samples of JSON, worked numbers, scenarios with amounts.</summary>
internal static partial class ExampleEvidence
{
    private const int MinAmounts = 4;

    /// <summary>Tells whether a PRD has them.</summary>
    public static bool IsIn(FlagParts parts) =>
        parts.Analysis.Document.Requirements.Any(requirement =>
            requirement.Kind == RequirementKind.Code
                ? JsonValue().IsMatch(requirement.Text.Text)
                : Illustration().IsMatch(requirement.Text.Text)
        )
        || parts.Requirements.Any(requirement =>
            parts.RoleOf(requirement) == SectionRole.Examples && Digit().IsMatch(requirement.Text.Text)
        )
        || parts.Requirements.Count(requirement => Scenario().IsMatch(requirement.Text.Text)) >= MinAmounts;

    [GeneratedRegex("\"[\\w-]+\"\\s*:\\s*[\"\\d{\\[]", RegexOptions.CultureInvariant, 10000)]
    private static partial Regex JsonValue();

    [GeneratedRegex(
        @"\b(?:for example|example:|sample:|for instance)[^.]{0,120}(?<![A-Za-z\d])\d|\be\.g\.[^.)]{0,60}\d[^.)]{0,40}(?:=|→|gives|becomes|results in)",
        RegexOptions.CultureInvariant | RegexOptions.IgnoreCase,
        10000
    )]
    private static partial Regex Illustration();

    [GeneratedRegex(@"\d", RegexOptions.CultureInvariant, 10000)]
    private static partial Regex Digit();

    [GeneratedRegex(
        @"^\W*(?:given|when|then|and|but)\b.*(?:[$€£]\s?\d|=\s*[$€£]?\d|\b(?:is|are|of|returns?|equals?)\s+[$€£""']?\d)",
        RegexOptions.CultureInvariant | RegexOptions.IgnoreCase,
        10000
    )]
    private static partial Regex Scenario();
}
