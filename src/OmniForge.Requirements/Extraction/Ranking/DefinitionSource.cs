using System.Collections.Frozen;
using System.Text.RegularExpressions;
using OmniForge.Requirements.Documents;
using OmniForge.Requirements.Extraction.Operations;
using OmniForge.Requirements.Extraction.Statements;
using OmniForge.Requirements.Language;

namespace OmniForge.Requirements.Extraction.Ranking;

/// <summary>Terms that a PRD defines in its model, its glossary or its concepts, and entities that it lists by name.</summary>
internal sealed partial class DefinitionSource : IMentionSource
{
    private const double InModel = 3;
    private const double InGlossary = 1.8;

    private static readonly FrozenSet<string> Concepts =
        "concept component relationship entity model glossary terminology definition"
            .Split(' ')
            .ToFrozenSet(StringComparer.Ordinal);

    /// <inheritdoc/>
    public IEnumerable<Mention> Find(RankingContext context) => Defined(context).Concat(Listed(context));

    private static IEnumerable<Mention> Defined(RankingContext context) =>
        from requirement in context.Document.Requirements
        let weight = WeightOf(requirement.Section, context.Standing.Roles)
        where weight > 0 && requirement.Parent is null
        let term = Term(requirement)
        where term is { Length: < 40, IsEmpty: false }
        let words = EntityWords.Name(OperationNamer.Core(term.Text))
        where words.Count > 0
        select new Mention(words, weight, term.Span, "definition");

    private static RichText? Term(PrdRequirement requirement) =>
        requirement.Kind == RequirementKind.Row ? requirement.Cells[0]
        : requirement.Lead is { } lead ? lead
        : requirement.IsItem() && Colon().Match(requirement.Body.Text) is { Success: true } match
            ? requirement.Body.Slice(0, match.Groups["term"].Length)
        : null;

    private static double WeightOf(PrdSection section, RoleClassifier roles) =>
        roles.RoleOf(section) switch
        {
            SectionRole.DataModel => InModel,
            SectionRole.Glossary => InGlossary,
            SectionRole.Behaviour
            or SectionRole.Background
            or SectionRole.Technology
                when OperationNamer.WordsOf(section.Title).Any(word => Concepts.Contains(Inflection.Singular(word))) =>
                InGlossary,
            _ => 0,
        };

    private static IEnumerable<Mention> Listed(RankingContext context) =>
        from requirement in context.Document.Requirements
        where requirement.Kind is RequirementKind.Paragraph or RequirementKind.Item
        let list = List().Match(requirement.Text.Text)
        where list.Success
        from Capture capture in list.Groups["name"].Captures
        let words = EntityWords.Name(capture.Value)
        where words.Count > 0
        select new Mention(words, InModel, requirement.Text.SpanOf(capture.Index, capture.Length), "listed");

    [GeneratedRegex(@"^(?<term>[A-Za-z][\w ]{1,30}):\s", RegexOptions.CultureInvariant, 10000)]
    private static partial Regex Colon();

    [GeneratedRegex(
        @"\b(?:entities|aggregates|tables|models|collections)\s*:\s*(?:(?<name>[A-Za-z][\w ]{1,30})(?:\s*\([^)]{0,80}\))?\s*(?:,|\.|;|$|\band\b)\s*)+",
        RegexOptions.CultureInvariant | RegexOptions.IgnoreCase,
        10000
    )]
    private static partial Regex List();
}
