using System.Text.RegularExpressions;
using OmniForge.Requirements.Documents;
using OmniForge.Requirements.Language;

namespace OmniForge.Requirements.Planning.Tasks;

/// <summary>
/// Reads priorities: marks (<c>P1</c>, <c>must have</c>, <c>priority: high</c>) in the requirements of a task or in the headings
/// above it, else how binding the first sentence is.
/// </summary>
internal static partial class PriorityReader
{
    /// <summary>The priority of a task, with the words that say so.</summary>
    public static (TaskPriority Priority, string Reason) Read(TaskDraft draft)
    {
        var texts = draft
            .Home.Select(requirement => requirement.Text.Text)
            .Concat(draft.Section.SelfAndAncestors().Select(section => section.Title));
        foreach (var match in texts.Select(text => Mark().Match(text)).Where(match => match.Success))
        {
            return (OfMark(match), match.Value.Trim());
        }

        return OfModality(draft.Home.Count > 0 ? draft.Home[0] : null);
    }

    private static TaskPriority OfMark(Match match) =>
        match.Groups["number"] is { Success: true, Value: var number }
            ? (TaskPriority)(number[0] - '0')
            : match.Groups["word"].Value.ToLowerInvariant() switch
            {
                "must" or "critical" or "highest" => TaskPriority.P0,
                "should" or "high" => TaskPriority.P1,
                "could" or "medium" or "normal" => TaskPriority.P2,
                _ => TaskPriority.P3,
            };

    private static (TaskPriority, string) OfModality(PrdRequirement? first)
    {
        var modality = first is { Kind: RequirementKind.Paragraph or RequirementKind.Item }
            ? Sentence
                .Split(first.Text)
                .Take(1)
                .SelectMany(sentence => VerbPhraseReader.FindAll(sentence, sentence.All))
                .Select(verb => verb.Modality)
                .FirstOrDefault()
            : Modality.None;
        return modality switch
        {
            Modality.Obligation => (TaskPriority.P0, "it must be"),
            Modality.Recommendation => (TaskPriority.P2, "it should be"),
            Modality.Permission => (TaskPriority.P3, "it may be"),
            _ => (TaskPriority.P1, "nothing is said"),
        };
    }

    [GeneratedRegex(
        @"\bP(?<number>[0-3])\b|\b(?<word>must|should|could|won['’]t)[- ]haves?\b|\bpriority\s*[:=]\s*\W*(?<word>critical|highest|high|medium|normal|low(?:est)?|must|should|could)\b|[(\[](?<word>must|should|could|won['’]t)[)\]]",
        RegexOptions.CultureInvariant | RegexOptions.IgnoreCase,
        10000
    )]
    private static partial Regex Mark();
}
