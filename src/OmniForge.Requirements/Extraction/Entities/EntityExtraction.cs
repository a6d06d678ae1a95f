namespace OmniForge.Requirements.Extraction.Entities;

/// <summary>The groups of fields and the named sets of values that a PRD describes.</summary>
/// <param name="Entities">The groups of fields, in the order of the text.</param>
/// <param name="ValueSets">The named sets of values, in the order of the text.</param>
public sealed record EntityExtraction(IReadOnlyList<EntityMention> Entities, IReadOnlyList<ValueSetMention> ValueSets);
