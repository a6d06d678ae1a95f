using System.Text.RegularExpressions;
using OmniForge.Requirements.Documents;
using OmniForge.Requirements.Language;

namespace OmniForge.Requirements.Extraction.Entities;

/// <summary>
/// Finds the id that a sentence gives to each of the things whose other fields are listed elsewhere: <c>the system makes the plot id (UUID)</c>,
/// <c>every plot gets a plot_id from the register</c>, <c>a `plot_id` (UUID, handed out by the service)</c>.
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
        var match = Forms.Select(form => form().Match(sentence.Text)).FirstOrDefault(one => one.Success);
        if (match is null)
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

    private static readonly Func<Regex>[] Forms = [Given, Received, Made, WhoMakes];

    private const string Setter =
        @"(?<setter>(?:system|service|program|software|register|registry|catalogue|application|app|tool|computer|machine|server|database|store|platform|backend|component|node|directory|ledger)\b(?!['’]))";

    private const string Name = @"(?<name>[a-z]+(?: |_)id)\b";

    private const string Type = @"(?:[^.;()]*?(?:\(|,\s*)(?:an?\s+)?(?<type>uuid)\b)?";

    private const string Makes =
        @"(?:makes?(?:\s+up)?|gives?|assigns?|generates?|creates?|hands?\s+out|invents?|allots?|allocates?|issues?|chooses?|picks?|sets?|supplies|supply|provides?|determines?)";

    private const string MadeBy =
        @"(?<!\b(?:not|never)\s)(?:made(?:\s+up)?|given(?:\s+out)?|assigned|generated|created|handed\s+out|invented|allotted|allocated|issued|chosen|picked|set|supplied|provided|determined|comes?|coming)";

    /// <summary>Who makes it, in a passive: "by the service", "automatically".</summary>
    private const string Agent =
        @"(?:\s+(?:automatically|always|for\s+it))?\s+(?:(?:by|from)\s+(?:(?:the|our|this)\s+)?" + Setter + ")";

    [GeneratedRegex(
        @"\b"
            + Setter
            + @"\s+(?:itself\s+)?(?:(?:shall|should|must|will)\s+)?"
            + Makes
            + @"\s+(?:(?:each|every|the|an?|all|new|of|its|own|to|it|unique)\s+|(?<=\b(?:each|every|all)\s)[a-z]+\s+){0,5}?"
            + Name
            + Type,
        Options,
        10000
    )]
    private static partial Regex Given();

    /// <summary>"Every plot gets a plot_id from the register itself".</summary>
    [GeneratedRegex(
        @"(?<!\b(?:not|never)\s)\b(?:gets|get|receives?|is\s+given|are\s+given|is\s+assigned|has|have|carr(?:y|ies)|bears?|obtains?)\s+(?:(?:an?|its|the|own|unique|new)\s+){0,3}"
            + Name
            + @"(?:\s*\(\s*(?:an?\s+)?(?<type>uuid)\s*\)|,\s*(?:an?\s+)?(?<type>uuid),?)?"
            + Agent,
        Options,
        10000
    )]
    private static partial Regex Received();

    /// <summary>"A `plot_id` (UUID, handed out by the service)", "the plot_id is generated by the system".</summary>
    [GeneratedRegex(
        @"\b"
            + Name
            + @"(?:[\s,(:–—-]|\b(?:an?|the|is|are|being|be|will|shall|which|that|and|it|unique|always|automatically|text|(?<type>uuid))\b)*\b"
            + MadeBy
            + Agent,
        Options,
        10000
    )]
    private static partial Regex Made();

    /// <summary>"A plot_id, which the system makes itself", "plot_id: the register assigns it".</summary>
    [GeneratedRegex(
        @"\b"
            + Name
            + @"(?:\s*\(\s*(?:an?\s+)?(?<type>uuid)\s*\)|,\s*(?:an?\s+)?(?<type>uuid)(?:\s+number)?)?(?:\s*[,:(–—-]\s*(?:(?:which|that)\s+)?|\s+(?:which|that)\s+)(?:(?:the|our|this)\s+)?"
            + Setter
            + @"\s+(?:itself\s+)?"
            + Makes
            + @"(?=\s+(?:it|them|one|itself|automatically)\b|\s*(?:[.;,)]|$))",
        Options,
        10000
    )]
    private static partial Regex WhoMakes();
}
