using System.Text.RegularExpressions;
using OmniForge.Requirements.Documents;

namespace OmniForge.Requirements.Extraction.Entities;

/// <summary>
/// Fields that sentences of one section have as their subjects, each under a name that is set off: <c>The `name` has between 2 and 40
/// characters. And `seen_on` is the date on which somebody last saw it.</c>
/// </summary>
internal static partial class SubjectRecogniser
{
    private const int Least = 3;

    /// <summary>The groups of at least three such fields; of a section whose fields are known already there is none.</summary>
    /// <param name="document">The PRD.</param>
    /// <param name="mayDescribe">Tells whether a requirement stands where data may be described.</param>
    /// <param name="isOperation">Tells whether a requirement presents an operation, and so no field.</param>
    /// <param name="known">Names of the fields that are described in other ways.</param>
    public static IEnumerable<EntityMention> Recognise(
        PrdDocument document,
        Predicate<PrdRequirement> mayDescribe,
        Predicate<PrdRequirement> isOperation,
        IReadOnlySet<string> known
    ) =>
        from section in document.Sections
        let fields = section
            .Requirements.Where(one => one.Kind == RequirementKind.Paragraph && mayDescribe(one) && !isOperation(one))
            .SelectMany(FieldsOf)
            .DistinctBy(field => field.Name, StringComparer.Ordinal)
            .ToList()
        where fields.Count >= Least && !fields.Exists(field => known.Contains(field.Name))
        let block = section.Requirements.First(one => one.Id == fields[0].RequirementId).Block
        select new EntityMention(EntityNames.Of(block), block.Span, section, EntityNotation.Prose, fields, []);

    private static IEnumerable<FieldMention> FieldsOf(PrdRequirement requirement)
    {
        var text = requirement.Text;
        List<Match> subjects = [.. Subject().Matches(text.Text).Where(match => IsSetOff(text, match.Groups["name"]))];
        return subjects
            .Select(
                (subject, i) =>
                {
                    var start = subject.Groups["name"].Index;
                    var end = i + 1 < subjects.Count ? subjects[i + 1].Index + 1 : text.Length;
                    return ListRecogniser.FieldIn(text.Slice(start, end - start).Trim(), requirement.Id, []);
                }
            )
            .OfType<FieldMention>();
    }

    private static bool IsSetOff(RichText text, Group name) =>
        text.IsMarked(TextMarkKind.Code, name.Index, name.Length)
        || text.IsMarked(TextMarkKind.Bold, name.Index, name.Length)
        || text.IsMarked(TextMarkKind.Italic, name.Index, name.Length);

    /// <summary>A name at the beginning of a sentence, with a word or two before it at most.</summary>
    [GeneratedRegex(
        @"(?:^|[.!?;]\s+)(?:(?:and|but|also|finally|then|last|next|lastly),?\s+)?(?:(?:the|its|an?|this)\s+)?(?<name>[a-z]\w*)(?=\s+[a-z])",
        RegexOptions.CultureInvariant | RegexOptions.IgnoreCase,
        10000
    )]
    private static partial Regex Subject();
}
