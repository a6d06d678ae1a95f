using System.Text.RegularExpressions;
using OmniForge.Requirements.Documents;
using OmniForge.Requirements.Extraction.Deeds;
using OmniForge.Requirements.Extraction.Statements;
using OmniForge.Requirements.Language;

namespace OmniForge.Requirements.Extraction.Ranking;

/// <summary>Leads and sentences of paragraphs and items.</summary>
internal sealed partial class RequirementSource : IEvidenceSource
{
    private const double Lead = 2.2;
    private const double WithId = 2.2;
    private const double Story = 2.5;
    private const double Item = 1.8;
    private const double Prose = 1.2;
    private const double BelowLead = 0.7;
    private const double NextSentence = 0.5;
    private const int MaxSentences = 4;
    private const int MaxPhrase = 90;

    /// <inheritdoc/>
    public IEnumerable<Evidence> Find(RankingContext context) =>
        from requirement in context.Document.Requirements
        where requirement.Kind is RequirementKind.Paragraph or RequirementKind.Item
        let weight = context.Standing.Of(requirement)
        where weight > 0
        from evidence in Find(context, requirement, weight)
        where context.Standing.Roles.RoleOf(requirement) != SectionRole.Milestones || IsTelling(evidence.Deed)
        select evidence;

    /// <summary>In a plan most is about the work; what is said of things of the domain tells what will be done with them.</summary>
    private static bool IsTelling(Deed deed) => !DeedVerbs.IsWeak(deed.Verb) && !EntityWords.IsTechnical(deed.Head);

    private static IEnumerable<Evidence> Find(RankingContext context, PrdRequirement requirement, double weight)
    {
        if (requirement.Lead is { } lead)
        {
            foreach (var deed in context.DeedsOf(lead))
            {
                yield return Of(requirement, deed, lead, weight * Lead, "lead");
            }
        }

        var factor =
            weight
            * (
                requirement.HasOwnId ? WithId
                : requirement.IsItem() ? Item
                : Prose
            )
            * (requirement.Lead is null ? 1 : BelowLead);
        foreach (var sentence in Sentence.Split(requirement.Body).Take(MaxSentences))
        {
            foreach (var deed in Deeds(context, requirement, sentence))
            {
                var place = deed.Form == DeedForm.Wish ? Math.Max(factor, weight * Story) : factor;
                yield return Of(
                    requirement,
                    deed,
                    sentence.Text,
                    place,
                    deed.Form == DeedForm.Wish ? "story" : "sentence"
                );
            }

            factor *= NextSentence;
        }
    }

    private static IReadOnlyList<Deed> Deeds(RankingContext context, PrdRequirement requirement, Sentence sentence)
    {
        if (Definition().IsMatch(sentence.Text.Text))
        {
            return [];
        }

        if (!requirement.IsItem() || sentence.Text.Length > MaxPhrase)
        {
            return SentenceDeeds.Read(sentence);
        }

        var phrase = context.DeedsOf(sentence.Text);
        if (phrase.Count > 0 && phrase.All(deed => deed.Form == DeedForm.Nominal))
        {
            return phrase;
        }

        return SentenceDeeds.Read(sentence) is { Count: > 0 } deeds ? deeds : phrase;
    }

    private static Evidence Of(PrdRequirement requirement, Deed deed, RichText text, double weight, string rule) =>
        new(deed, Weights.Of(deed) * weight, text.Span, requirement.Section, rule);

    /// <summary>What a name stands for is no command: <c>pay period = one month</c>.</summary>
    [GeneratedRegex(@"^[A-Za-z][\w ]{1,40}=", RegexOptions.CultureInvariant, 10000)]
    private static partial Regex Definition();
}
