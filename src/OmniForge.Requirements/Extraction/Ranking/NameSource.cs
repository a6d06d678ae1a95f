using System.Text.RegularExpressions;
using OmniForge.Requirements.Documents;
using OmniForge.Requirements.Extraction.Deeds;

namespace OmniForge.Requirements.Extraction.Ranking;

/// <summary>Names of types in code and in the text, nouns of paths, and nouns that are written with a capital within sentences.</summary>
internal sealed partial class NameSource : IMentionSource
{
    private const double Type = 0.7;
    private const double Path = 1;
    private const double Capital = 0.25;

    /// <inheritdoc/>
    public IEnumerable<Mention> Find(RankingContext context) =>
        from requirement in context.Document.Requirements
        let weight = context.Standing.Of(requirement)
        where weight > 0
        from mention in Of(requirement, weight)
        select mention;

    private static IEnumerable<Mention> Of(PrdRequirement requirement, double weight)
    {
        var text = requirement.Text;
        foreach (Match match in TypeName().Matches(text.Text))
        {
            var name = Suffix().Replace(match.Value, "");
            if (IdentifierDeeds.Read(name) is null && EntityWords.Name(name) is { Count: > 1 } words)
            {
                yield return new(words, weight * Type, text.SpanOf(match.Index, match.Length), "type");
            }
        }

        foreach (Match match in Segment().Matches(text.Text))
        {
            if (EntityWords.Name(match.Groups["noun"].Value) is { Count: > 0 } words && !DeedVerbs.IsDeed(words[0]))
            {
                yield return new(words, weight * Path, text.SpanOf(match.Index, match.Length), "path");
            }
        }

        foreach (
            Match match in requirement.Kind == RequirementKind.Code
                ? []
                : Capitalised().Matches(text.Text).AsEnumerable()
        )
        {
            if (EntityWords.Name(match.Value) is { Count: > 0 } words)
            {
                yield return new(words, weight * Capital, text.SpanOf(match.Index, match.Length), "capital");
            }
        }
    }

    [GeneratedRegex(@"\b(?:[A-Z][a-z]+){2,4}\b", RegexOptions.CultureInvariant, 10000)]
    private static partial Regex TypeName();

    [GeneratedRegex(
        "(?:Service|Controller|Manager|Repository|Handler|Command|Query|Exception|Error|Dto|Request|Response|Builder|Factory|Type|Status|Enum|Trait|Interface|Context)$",
        RegexOptions.CultureInvariant,
        10000
    )]
    private static partial Regex Suffix();

    [GeneratedRegex(
        @"(?<=/(?:api|v\d|[a-z-]+|\{\w+\}|:\w+))/(?<noun>[a-z][a-z_-]{2,30})(?=[/\s`)?\[]|$)",
        RegexOptions.CultureInvariant,
        10000
    )]
    private static partial Regex Segment();

    [GeneratedRegex(@"(?<=[a-z,] )[A-Z][a-z]{2,}(?: [A-Z][a-z]{2,}){0,2}\b", RegexOptions.CultureInvariant, 10000)]
    private static partial Regex Capitalised();
}
