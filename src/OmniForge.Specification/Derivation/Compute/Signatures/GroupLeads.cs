using System.Text.RegularExpressions;
using OmniForge.Requirements.Documents;
using OmniForge.Requirements.Extraction.Entities;

namespace OmniForge.Specification.Derivation.Compute.Signatures;

/// <summary>What the sentence directly before a group of fields says that they are.</summary>
/// <param name="document">The PRD.</param>
internal sealed partial class GroupLeads(PrdDocument document)
{
    /// <summary>Whether it says that they are answered: "It returns three outputs."</summary>
    public bool SaysAnswer(EntityMention group)
    {
        var before = document.Requirements.LastOrDefault(one => one.Span.End <= group.Span.Start);
        if (before is null || before.Section != group.Section || before.Kind != RequirementKind.Paragraph)
        {
            return false;
        }

        var text = before.Text.Text.TrimEnd(' ', '.', ':');
        return Answer().IsMatch(text[(text.LastIndexOf(". ", StringComparison.Ordinal) + 1)..]);
    }

    [GeneratedRegex(
        @"^\W*what comes (?:out|back)$|^\W*(?:and )?(?:it|they|the [a-z]+|what it|this)? ?(?:returns?|answers?|gives? back|responds? with|hands? back|yields?|comes? back with|outputs?)\b(?: (?:with|exactly|only|just|the|these|following|one|two|three|four|five|six|\d+|outputs?|values?|results?|fields?|figures?|numbers?|things?))*$",
        RegexOptions.CultureInvariant | RegexOptions.IgnoreCase,
        10000
    )]
    private static partial Regex Answer();
}
