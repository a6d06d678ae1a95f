using System.Text.RegularExpressions;
using OmniForge.Requirements.Documents;
using OmniForge.Requirements.Language;

namespace OmniForge.Requirements.Extraction.Entities;

/// <summary>
/// Finds the id that a sentence gives to each of the things whose other fields are listed elsewhere: <c>the system makes the plot id (UUID)</c>.
/// </summary>
internal static partial class KeyRecogniser
{
    /// <summary>The entities, the one with the most fields with its id where it has none.</summary>
    /// <param name="document">The PRD.</param>
    /// <param name="entities">What was found.</param>
    /// <param name="mayDescribe">Tells whether a requirement stands where data may be described.</param>
    public static IEnumerable<EntityMention> WithKey(
        PrdDocument document,
        IReadOnlyList<EntityMention> entities,
        Predicate<PrdRequirement> mayDescribe
    )
    {
        if (entities.Count == 0 || entities.Any(entity => entity.Fields.Any(field => IsKey(field.Name))))
        {
            return entities;
        }

        var largest = entities.MaxBy(entity => entity.Fields.Count)!;
        var keys = document
            .Requirements.Where(one =>
                one.Kind is RequirementKind.Paragraph or RequirementKind.Item && mayDescribe(one)
            )
            .SelectMany(one => Sentence.Split(one.Text).Select(sentence => Key(sentence.Text, one.Id)))
            .OfType<FieldMention>()
            .DistinctBy(field => field.Name, StringComparer.OrdinalIgnoreCase)
            .Take(2)
            .ToList();
        return keys is [var only]
            ? entities.Select(entity => entity == largest ? entity with { Fields = [only, .. entity.Fields] } : entity)
            : entities;
    }

    private static bool IsKey(string name) => KeyName().IsMatch(name);

    private static FieldMention? Key(RichText sentence, string id)
    {
        var match = Given().Match(sentence.Text);
        if (!match.Success)
        {
            return null;
        }

        var (name, setter, type) = (match.Groups["name"], match.Groups["setter"], match.Groups["type"]);
        List<FieldPhrase> phrases = [new(FieldPhraseRole.Setter, sentence.Slice(setter.Index, setter.Length))];
        if (type.Success)
        {
            phrases.Add(new(FieldPhraseRole.Type, sentence.Slice(type.Index, type.Length)));
        }

        return new(name.Value, sentence.SpanOf(name.Index, name.Length), id, phrases);
    }

    private const RegexOptions Options = RegexOptions.CultureInvariant | RegexOptions.IgnoreCase;

    [GeneratedRegex(@"(?:^|[\s_-])id$|^[a-z]+Id$|uuid", RegexOptions.CultureInvariant | RegexOptions.IgnoreCase, 10000)]
    private static partial Regex KeyName();

    [GeneratedRegex(
        @"\b(?<setter>(?:system|service|program|software|register|registry|catalogue|application|app|tool|computer|machine|server|database|store))\s+(?:itself\s+)?(?:(?:shall|should|must|will)\s+)?(?:makes?(?:\s+up)?|gives?|assigns?|generates?|creates?|hands?\s+out|invents?|allots?|issues?|chooses?|picks?)\s+(?:(?:each|every|the|an?|all|new|of|its|own|to|it)\s+|(?<=\b(?:each|every|all)\s)[a-z]+\s+){0,5}?(?<name>[a-z]+(?: |_)id)\b(?:[^.;()]*?(?:\(|,\s*)(?:an?\s+)?(?<type>uuid)\b)?",
        Options,
        10000
    )]
    private static partial Regex Given();
}
