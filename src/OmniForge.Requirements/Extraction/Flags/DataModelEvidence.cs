using System.Text.RegularExpressions;
using OmniForge.Requirements.Documents;
using OmniForge.Requirements.Extraction.Entities;
using OmniForge.Requirements.Extraction.Statements;

namespace OmniForge.Requirements.Extraction.Flags;

/// <summary>A data model: a section that is headed so and says something, or an entity whose fields are enumerated as such.</summary>
internal static partial class DataModelEvidence
{
    /// <summary>Tells whether a PRD has one.</summary>
    public static bool IsIn(FlagParts parts) =>
        parts.Analysis.Document.Sections.Any(section => IsModel(section, parts))
        || parts.Analysis.Entities.Entities.Any(entity => IsEnumerated(entity, parts))
        || parts.Requirements.Any(requirement =>
            Attributes().IsMatch(requirement.Text.Text)
            && requirement.Block.SelfAndDescendants().Count + Following(requirement) > 2
        );

    private static bool IsModel(PrdSection section, FlagParts parts) =>
        section.Level > 0
        && Model().IsMatch(section.Title)
        && parts.RoleOf(section)
            is SectionRole.Behaviour
                or SectionRole.DataModel
                or SectionRole.Technology
                or SectionRole.Background
                or SectionRole.Glossary
        && section.SelfAndDescendants().Any(one => one.Requirements.Count > 0);

    private static bool IsEnumerated(EntityMention entity, FlagParts parts) =>
        entity.Fields.Count > 1
        && (
            entity.Notation == EntityNotation.Table
            || (entity.Notation == EntityNotation.Listing && !IsValue(entity, parts))
            || parts.RoleOf(entity.Section) == SectionRole.DataModel
        );

    /// <summary>A listing of JSON is a sample rather than a model.</summary>
    private static bool IsValue(EntityMention entity, FlagParts parts) =>
        parts
            .Analysis.Document.Text.AsSpan(entity.Span.Start, entity.Span.Length)
            .TrimStart("`jsonchttp \r\n")
            .StartsWith("{");

    /// <summary>The number of items below a text.</summary>
    private static int Following(PrdRequirement requirement)
    {
        var blocks = requirement.Section.Blocks;
        for (var i = 0; i + 1 < blocks.Count; i++)
        {
            if (ReferenceEquals(blocks[i], requirement.Block))
            {
                return blocks[i + 1] is PrdList list ? list.Items.Count : 0;
            }
        }

        return requirement.Children.Count;
    }

    [GeneratedRegex(
        @"\b(?:data|domain|entity|object|information|conceptual|logical) models?\b|\bdata (?:structures?|dictionary|entities|schemas?|design|storage)\b|\b(?:database|db|storage|graphql|sql|redis|table|document) (?:schemas?|design|tables?|structure)\b|\b(?:key )?entit(?:y|ies)\b|\bschemas?\b|\ber diagram\b|\bmodels? (?:&|and) relationships?\b",
        RegexOptions.CultureInvariant | RegexOptions.IgnoreCase,
        10000
    )]
    private static partial Regex Model();

    [GeneratedRegex(
        @"\b(?:with|has|have|contains?|includes?|including|stores?|following|required|defined by)\b.{0,40}\b(?:attributes|fields|properties|columns)\b\W*$|\b(?:must|shall|should) (?:include|contain|have|store|define)\W*$|\b(?:attributes|fields|properties|columns)\s*:\s*$",
        RegexOptions.CultureInvariant | RegexOptions.IgnoreCase,
        10000
    )]
    private static partial Regex Attributes();
}
