using OmniForge.Requirements.Documents;
using OmniForge.Requirements.Extraction.Entities.Listings;

namespace OmniForge.Requirements.Extraction.Entities;

/// <summary>Finds the entities of a PRD with their fields, in whatever notation it describes them.</summary>
public static class EntityExtractor
{
    /// <summary>Extracts all groups of fields and all named sets of values.</summary>
    /// <param name="document">The PRD.</param>
    /// <param name="mayDescribe">Tells whether a requirement stands where data may be described.</param>
    /// <param name="isOperation">Tells whether a requirement presents an operation, and so no field.</param>
    public static EntityExtraction Extract(
        PrdDocument document,
        Predicate<PrdRequirement> mayDescribe,
        Predicate<PrdRequirement> isOperation
    )
    {
        ArgumentNullException.ThrowIfNull(document);
        var listings = ListingRecogniser.Recognise(document, mayDescribe);
        var entities = listings
            .Entities.Concat(TableRecogniser.Recognise(document, mayDescribe))
            .Concat(ListRecogniser.Recognise(document, mayDescribe, isOperation))
            .Concat(ParagraphRecogniser.Recognise(document, mayDescribe, isOperation))
            .Concat(ProseRecogniser.Recognise(document, mayDescribe, isOperation))
            .Concat(EnumerationRecogniser.Recognise(document, mayDescribe, isOperation))
            .Concat(LetterRecogniser.Recognise(document, mayDescribe, isOperation))
            .ToList();
        var known = entities
            .SelectMany(entity => entity.Fields)
            .Select(field => field.Name)
            .ToHashSet(StringComparer.Ordinal);
        entities =
        [
            .. entities
                .Concat(SubjectRecogniser.Recognise(document, mayDescribe, isOperation, known))
                .OrderBy(entity => entity.Span.Start),
        ];
        return new([.. KeyRecogniser.WithKey(document, entities, mayDescribe)], listings.ValueSets);
    }
}
