using System.Text.RegularExpressions;
using OmniForge.Requirements.Documents;
using OmniForge.Requirements.Extraction.Operations;
using OmniForge.Requirements.Planning;

namespace OmniForge.Specification.Derivation.Effect;

/// <summary>Sections that the text of one operation, and of no other, refers to: "see section 7".</summary>
internal static partial class SectionReferences
{
    /// <summary>The operation of each such section.</summary>
    public static IReadOnlyDictionary<PrdSection, OperationExtraction> Of(NodePlan plan)
    {
        var found = new List<(PrdSection Section, OperationExtraction Operation)>();
        foreach (var operation in plan.Operations)
        {
            var homes = plan.Analysis.Document.Requirements.Where(operation.IsHomeOf);
            var numbers = homes
                .SelectMany(home => Reference().Matches(home.Text.Text))
                .Select(match => match.Groups["n"].Value.TrimEnd('.'))
                .ToHashSet(StringComparer.Ordinal);
            found.AddRange(
                plan.Analysis.Document.Sections.SelectMany(section => section.SelfAndDescendants())
                    .Where(section => section.Number is { } number && numbers.Contains(number.TrimEnd('.')))
                    .Select(section => (section, operation))
            );
        }

        return found
            .Distinct()
            .GroupBy(pair => pair.Section)
            .Where(group => group.Count() == 1)
            .ToDictionary(group => group.Key, group => group.First().Operation);
    }

    /// <summary>A reference.</summary>
    [GeneratedRegex(
        @"\bsee (?:section|chapter|§) ?(?<n>\d+(?:\.\d+)*)",
        RegexOptions.CultureInvariant | RegexOptions.IgnoreCase,
        10000
    )]
    public static partial Regex Reference();
}
