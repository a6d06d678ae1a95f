using System.Text.RegularExpressions;
using OmniForge.Requirements.Documents;

namespace OmniForge.Requirements.Extraction.Entities.Listings;

/// <summary>Fields described as mappings of YAML: <c>title: {type: text, length: 2..50}</c>, or with a line for each property.</summary>
internal static partial class YamlListing
{
    /// <summary>What the block describes; nothing, if its fields are no mappings.</summary>
    public static EntityExtraction Read(PrdCodeBlock block)
    {
        var nodes = YamlNode.Parse(block.Lines);
        List<(EntityMention Entity, YamlNode Node)> found =
        [
            .. nodes
                .SelectMany(node => node.SelfAndDescendants())
                .Select(node => (Entity: Entity(block, node), Node: node))
                .Where(pair => pair.Entity is not null)
                .Select(pair => (pair.Entity!, pair.Node)),
        ];
        List<EntityMention> entities = [.. found.Select(pair => WithInherited(pair.Entity, pair.Node, found))];
        if (entities.Count == 0 && Fields(block, nodes, []) is { Count: > 1 } bare)
        {
            entities.Add(Mention(block, EntityNames.Of(block), bare));
        }

        return new(entities, []);
    }

    /// <summary>With the fields of those that it consists of besides: <c>allOf: [BoatInput]</c>.</summary>
    private static EntityMention WithInherited(
        EntityMention entity,
        YamlNode node,
        List<(EntityMention Entity, YamlNode Node)> all
    )
    {
        var names = node
            .Children.Where(child => Inherits().IsMatch(child.Name))
            .SelectMany(child => child.SelfAndDescendants())
            .SelectMany(child => Word().Matches(child.Line.Text).Select(match => match.Value))
            .ToHashSet(StringComparer.Ordinal);
        var inherited = all.Where(other => other.Entity != entity && names.Contains(other.Entity.Name))
            .SelectMany(other => other.Entity.Fields)
            .ToList();
        return inherited.Count == 0
            ? entity
            : entity with
            {
                Fields =
                [
                    .. entity.Fields,
                    .. inherited.ExceptBy(
                        entity.Fields.Select(field => field.Name),
                        field => field.Name,
                        StringComparer.Ordinal
                    ),
                ],
            };
    }

    private static EntityMention? Entity(PrdCodeBlock block, YamlNode node)
    {
        if (IsSchema(node))
        {
            return null;
        }

        var required = node.Parent?.Children.Where(other => other.Name == "required").SelectMany(Listed) ?? [];
        var isExtended = node.Children.Any(child => Inherits().IsMatch(child.Name));
        var own = node.Children.Where(child => !Inherits().IsMatch(child.Name)).ToList();
        var fields = Fields(block, own, [.. required]);
        return fields.Count > (isExtended ? 0 : 1)
            ? Mention(block, NameOf(node) ?? EntityNames.Of(block), fields)
            : null;
    }

    private static EntityMention Mention(PrdCodeBlock block, string name, List<FieldMention> fields) =>
        new(name, block.Span, block.Section, EntityNotation.Listing, fields, []);

    /// <summary>The entity's name: that of the mapping, or of the one around it where it is only called "properties".</summary>
    private static string? NameOf(YamlNode? node) =>
        node is null ? null
        : Generic().IsMatch(node.Name) ? NameOf(node.Parent)
        : node.Name;

    /// <summary>The fields, if most of the nodes describe one and one of them does so by a mapping.</summary>
    private static List<FieldMention> Fields(
        PrdCodeBlock block,
        IReadOnlyList<YamlNode> nodes,
        HashSet<string> required
    )
    {
        var isMapped = nodes.Any(node =>
            node.IsItem ? node.Children.Any(child => child.Name == "name") : IsSchema(node)
        );
        return isMapped ? [.. nodes.Select(node => Field(block, node, required)).OfType<FieldMention>()] : [];
    }

    /// <summary>A mapping whose keys are properties of a field.</summary>
    private static bool IsSchema(YamlNode node) =>
        node.Value is { Text: ['{', ..] } flow
            ? FlowKey().Matches(flow.Text).Any(match => PropertyKey().IsMatch(match.Groups["key"].Value))
            : node.Children.Count > 0
                && node.Children.Any(child => child.Name is "type" or "enum" or "of" or "format")
                && node.Children.All(child => PropertyKey().IsMatch(child.Name));

    private static FieldMention? Field(PrdCodeBlock block, YamlNode node, HashSet<string> required)
    {
        var named = node.IsItem ? node.Children.FirstOrDefault(child => child.Name == "name")?.Value : node.Key;
        if (named is null || named.IsEmpty)
        {
            return null;
        }

        List<FieldPhrase> phrases =
        [
            .. node.Value is { IsEmpty: false } value && !node.IsItem
                ? [new FieldPhrase(value.Text is ['{', ..] ? FieldPhraseRole.Code : FieldPhraseRole.Type, value)]
                : (FieldPhrase[])[],
            .. node
                .Children.Where(child => !node.IsItem || child.Name != "name")
                .Select(child => new FieldPhrase(FieldPhraseRole.Code, child.Line)),
            .. node
                .Children.Prepend(node)
                .Select(child => child.Comment)
                .OfType<RichText>()
                .Select(comment => new FieldPhrase(FieldPhraseRole.Rule, comment)),
        ];
        return phrases.Count == 0
            ? null
            : new(
                named.Text.Trim('"', '\''),
                named.Span,
                block.Requirement!.Id,
                phrases,
                required.Contains(named.Text) ? false : null
            );
    }

    private static IEnumerable<string> Listed(YamlNode node) =>
        Word()
            .Matches(node.Value?.Text ?? "")
            .Select(match => match.Value)
            .Concat(node.Children.Select(child => child.Line.Text.TrimStart('-', ' ')));

    [GeneratedRegex(@"(?<=[{,]\s*)(?<key>[A-Za-z][\w -]*?)\s*:", RegexOptions.CultureInvariant, 10000)]
    private static partial Regex FlowKey();

    [GeneratedRegex(
        @"^(?:type|data_?type|kind|format|of|enum|values|options|choices|one_?of|allowed(?:_values)?|length|len|range|limits|min\w*|max\w*|exclusive\w+|default\w*|(?:if|when|unless)_\w+|initial|required|mandatory|compulsory|optional|nullable|unique|read_?only|generated|immutable|fixed|set_by|assigned_by|given_by|pattern|regex|description|title|examples?|comment|meaning|note|label|name|scale|decimals|decimal_places|multiple_?of|at_least|at_most|above|below|items)$",
        RegexOptions.CultureInvariant | RegexOptions.IgnoreCase,
        10000
    )]
    private static partial Regex PropertyKey();

    [GeneratedRegex(
        @"^(?:properties|fields|attributes|columns|schema|schemas|record|members)$",
        RegexOptions.CultureInvariant | RegexOptions.IgnoreCase,
        10000
    )]
    private static partial Regex Generic();

    [GeneratedRegex(
        @"^(?:all_?of|extends|inherits|includes?|base|<<)$",
        RegexOptions.CultureInvariant | RegexOptions.IgnoreCase,
        10000
    )]
    private static partial Regex Inherits();

    [GeneratedRegex(@"[A-Za-z_]\w*", RegexOptions.CultureInvariant, 10000)]
    private static partial Regex Word();
}
