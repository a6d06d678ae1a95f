using OmniForge.Requirements.Extraction;
using OmniForge.Requirements.Extraction.Entities;
using OmniForge.Specification.Derivation.Fields;

namespace OmniForge.Specification.Derivation.Compute.Reading;

/// <summary>The values that any part of a PRD tells for fields of a name.</summary>
/// <param name="analysis">What was found in the PRD.</param>
internal sealed class DescribedValues(SemanticAnalysis analysis)
{
    private readonly Dictionary<string, IReadOnlyList<string>> _known = new(StringComparer.Ordinal);

    private ILookup<string, FieldMention> Fields =>
        field ??= analysis
            .Entities.Entities.SelectMany(group => group.Fields)
            .Where(mention => mention.Phrases.Count > 0)
            .ToLookup(mention => FieldNames.Snake(mention.Name), StringComparer.Ordinal);

    /// <summary>The values of the first field of a name in snake_case that has some; else empty.</summary>
    public IReadOnlyList<string> Of(string name)
    {
        if (!_known.TryGetValue(name, out var values))
        {
            _known[name] = values =
                Fields[name]
                    .Select(mention => FieldReader.Read(mention, FieldSurroundings.None).Values)
                    .FirstOrDefault(read => read.Count > 0)
                ?? [];
        }

        return values;
    }
}
