using System.Text.RegularExpressions;
using OmniForge.Requirements.Documents;
using OmniForge.Requirements.Extraction.Statements;
using OmniForge.Specification.Derivation.Compute.Signatures;

namespace OmniForge.Specification.Derivation.Compute.Rules;

/// <summary>Tells sentences that illustrate from those that demand.</summary>
internal static partial class Illustration
{
    /// <summary>Whether a statement is an example, or part of one.</summary>
    public static bool Is(Statement statement) =>
        statement.Role == SectionRole.Examples
        || Heading().IsMatch(statement.Requirement.Section.Title)
        || Opening().IsMatch(statement.Requirement.Text.Text)
        || Opening().IsMatch(statement.Text.Text)
        || IsCall(statement.Requirement)
        || IsWorked(statement.Requirement)
        || statement.Requirement.Lead?.Text.Trim(' ', ':').ToUpperInvariant()
            is "GIVEN"
                or "WHEN"
                or "THEN"
                or "SCENARIO";

    /// <summary>Whether something is worked out with numbers alone, "3 × (26.00 + 4.25) = 90.75", and no formula is told.</summary>
    private static bool IsWorked(PrdRequirement requirement) =>
        requirement.Kind is RequirementKind.Paragraph or RequirementKind.Item
        && Worked().IsMatch(requirement.Text.Text)
        && !Formula().IsMatch(requirement.Text.Text);

    /// <summary>"Check", "Two quotes from last week" are no headings of rules in a computation.</summary>
    [GeneratedRegex(
        @"^(?:the |an? |our |one |two |three )?(?:checks?|cross-?checks?|test values|test cases?|(?:sample|example|worked|trial|specimen) \w+s?)(?: (?:to \w+|by hand|values?|calculations?))?$",
        RegexOptions.CultureInvariant | RegexOptions.IgnoreCase,
        10000
    )]
    private static partial Regex Heading();

    private const string Digits = @"[\d\s.,()×*÷/+−–-]{0,80}";

    [GeneratedRegex(
        @"(?<![\w.])[\d(]" + Digits + @"[×*÷/+−]\s*" + Digits + @"\s*=\s*\d",
        RegexOptions.CultureInvariant,
        10000
    )]
    private static partial Regex Worked();

    /// <summary>A name before or behind a sign of equality.</summary>
    [GeneratedRegex(
        @"[a-z]\w*\s*=\s*[^=\d]*[a-z_]|=\s*[a-z(]*[a-z]\w*\s*[×*÷/+−-]",
        RegexOptions.CultureInvariant,
        10000
    )]
    private static partial Regex Formula();

    /// <summary>Whether it is a call in JSON, with its answer.</summary>
    private static bool IsCall(PrdRequirement requirement) =>
        requirement.Kind == RequirementKind.Code && JsonSignature.Find([requirement]) is not null;

    [GeneratedRegex(
        @"^\W*(?:(?:worked |another |one |first |second )?examples?\b|check:|e\.g\.|for (?:example|instance)\b|sample\b)",
        RegexOptions.CultureInvariant | RegexOptions.IgnoreCase,
        10000
    )]
    private static partial Regex Opening();
}
