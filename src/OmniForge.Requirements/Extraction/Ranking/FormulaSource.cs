using System.Text.RegularExpressions;
using OmniForge.Requirements.Documents;
using OmniForge.Requirements.Extraction.Deeds;
using OmniForge.Requirements.Language;

namespace OmniForge.Requirements.Extraction.Ranking;

/// <summary>What is on the left of a formula is calculated: <c>net price = list price - discount</c>.</summary>
internal sealed partial class FormulaSource : IEvidenceSource
{
    private const double Defined = 1.8;

    /// <inheritdoc/>
    public IEnumerable<Evidence> Find(RankingContext context) =>
        from requirement in context.Document.Requirements
        where requirement.Kind is RequirementKind.Paragraph or RequirementKind.Item
        let weight = context.Standing.Of(requirement)
        where weight > 0
        let match = Definition().Match(requirement.Text.Text)
        where match.Success
        let text = requirement.Text.Slice(match.Groups["name"].Index, match.Groups["name"].Length)
        let name = ObjectReader.Name(Sentence.Of(text), Sentence.Of(text).All)
        where name.Count > 0
        select new Evidence(
            new("calculate", name, DeedForm.Imperative),
            weight * Defined,
            text.Span,
            requirement.Section,
            "formula"
        );

    [GeneratedRegex(
        @"^(?<name>[A-Za-z][\w ]{2,40}?)\s*=\s*(?=.*(?:[-+*/×÷%]|\bsum\b|\bbased on\b|\bper\b))",
        RegexOptions.CultureInvariant,
        10000
    )]
    private static partial Regex Definition();
}
