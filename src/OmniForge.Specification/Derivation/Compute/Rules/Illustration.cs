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
        || Opening().IsMatch(statement.Requirement.Text.Text)
        || Opening().IsMatch(statement.Text.Text)
        || IsCall(statement.Requirement)
        || statement.Requirement.Lead?.Text.Trim(' ', ':').ToUpperInvariant()
            is "GIVEN"
                or "WHEN"
                or "THEN"
                or "SCENARIO";

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
