using System.Text.RegularExpressions;
using OmniForge.Requirements.Documents;

namespace OmniForge.Requirements.Extraction.Flags;

/// <summary>Arithmetic, weights, rounding, or classes that thresholds tell apart.</summary>
internal static partial class FormulaEvidence
{
    private const int MinClasses = 2;
    private const int MinItems = 3;

    /// <summary>Tells whether a PRD has them.</summary>
    public static bool IsIn(FlagParts parts) =>
        parts.Requirements.Any(requirement =>
            requirement.Kind == RequirementKind.Code
                ? Call().IsMatch(requirement.Text.Text)
                : Arithmetic().IsMatch(requirement.Text.Text)
                    || Call().IsMatch(requirement.Text.Text)
                    || Classes(requirement.Text.Text) >= MinClasses
        )
        || parts
            .Requirements.Where(IsClass)
            .GroupBy(requirement => requirement.Block.Parent)
            .Any(items => items.Key is not null && items.Count() >= MinItems);

    private static int Classes(string text) =>
        Class()
            .Matches(text)
            .Select(match => match.Groups["name"].Value)
            .Distinct(StringComparer.OrdinalIgnoreCase)
            .Count();

    /// <summary>An item that names a class and, in brackets, where it begins.</summary>
    private static bool IsClass(PrdRequirement requirement) =>
        requirement is { Kind: RequirementKind.Item, Lead: not null } && Bound().IsMatch(requirement.Text.Text);

    [GeneratedRegex(
        @"[\w)%]\s*[×*÷]\s*[\w(]|=\s*[`\w.( ]+\s[-+/]\s[`\w(]|\bweight(?:s|ed)?\b.{0,40}\d+ ?%|\bround(?:ed|s)?\b.{0,40}\b(?:decimals?|half|up|down|places|whole|nearest)\b|=\s*(?:the )?sum of\b|\b\d+(?:\.\d+)? points? (?:per|for each|for every)\b",
        RegexOptions.CultureInvariant | RegexOptions.IgnoreCase,
        10000
    )]
    private static partial Regex Arithmetic();

    [GeneratedRegex(
        @"=\s*(?:min|max|sum|avg|round|floor|ceil|sqrt|log|abs)\s*\(",
        RegexOptions.CultureInvariant | RegexOptions.IgnoreCase,
        10000
    )]
    private static partial Regex Call();

    [GeneratedRegex(
        @"\b(?<name>[A-Za-z]{3,})\s*\(?\s*(?:[<>≤≥]=?\s*\d[\d.,]*\s*(?:%|days?|hours?|points?|pts)|\d+\s*[-–]\s*\d+\s*(?:pts|points|%|days?)|\d+\+\s*(?:pts|points|%|days?))",
        RegexOptions.CultureInvariant | RegexOptions.IgnoreCase,
        10000
    )]
    private static partial Regex Class();

    [GeneratedRegex(
        @"\((?:[<>≤≥]=?\s*\d|\d+(?:\.\d+)?\s*[-–+]|\d+(?:\.\d+)?%)[^)]*\)",
        RegexOptions.CultureInvariant,
        10000
    )]
    private static partial Regex Bound();
}
