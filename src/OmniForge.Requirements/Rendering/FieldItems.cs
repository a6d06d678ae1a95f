using OmniForge.Foundation;
using OmniForge.Requirements.Extraction.Entities;
using OmniForge.Requirements.Fields;

namespace OmniForge.Requirements.Rendering;

/// <summary>Fields as documents show them: what the PRD says of each, and what it may hold where operations take or answer it.</summary>
internal static class FieldItems
{
    /// <summary>The fields of all groups, in the order of the text, then those that only operations have.</summary>
    /// <param name="groups">The groups of fields.</param>
    /// <param name="fields">What operations take and answer.</param>
    public static IReadOnlyList<Item> Of(IReadOnlyList<EntityMention> groups, IReadOnlyList<OperationField> fields)
    {
        var typed = fields.ToLookup(field => field.Span);
        var described = groups.SelectMany(group => group.Fields).Select(field => field.Span).ToHashSet();
        return
        [
            .. groups.SelectMany(group => group.Fields.SelectMany(field => Of(group, field, typed[field.Span]))),
            .. fields.Where(field => !described.Contains(field.Span)).Select(field => Typed(Unsaid(field), field)),
        ];
    }

    private static IEnumerable<Item> Of(EntityMention group, FieldMention field, IEnumerable<OperationField> typed)
    {
        var said = Said(group, field);
        return typed.Select(one => Typed(said, one)).DefaultIfEmpty(said);
    }

    private static Item Said(EntityMention group, FieldMention field) =>
        new(field.Name, field.Span, group.Notation.ToString().ToLowerInvariant())
        {
            Attributes =
            [
                ("entity", group.Name),
                .. field
                    .Phrases.GroupBy(phrase => phrase.Role)
                    .Select(role =>
                        (
                            role.Key.ToString().ToLowerInvariant(),
                            string.Join("; ", role.Select(phrase => phrase.Text.Text))
                        )
                    ),
            ],
        };

    private static Item Unsaid(OperationField field) =>
        new(field.Name, field.Span, field.InferredBy ?? "operation") { IsInferred = field.InferredBy is not null };

    private static Item Typed(Item item, OperationField field) =>
        item with
        {
            Attributes = [.. item.Attributes, .. field.Attributes],
            Lists = [("input_of", field.InputOf), ("output_of", field.OutputOf)],
        };
}
