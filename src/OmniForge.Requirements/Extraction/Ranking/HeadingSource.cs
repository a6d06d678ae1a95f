using OmniForge.Requirements.Extraction.Deeds;
using OmniForge.Requirements.Extraction.Statements;

namespace OmniForge.Requirements.Extraction.Ranking;

/// <summary>Headings of features, stories, use cases and requirements; the title, where it names a deed.</summary>
internal sealed class HeadingSource : IEvidenceSource
{
    private const double Feature = 3;
    private const double Scenario = 0.8;
    private const double Title = 1.5;

    /// <inheritdoc/>
    public IEnumerable<Evidence> Find(RankingContext context)
    {
        foreach (var section in context.Document.Sections.Where(section => section.Heading is not null))
        {
            var isTitle = section.Level == 1 && section.Parent is { Parent: null };
            var weight =
                context.Standing.Of(section)
                * (
                    isTitle ? Title
                    : section.Label is "Scenario" ? Scenario
                    : Feature
                );
            if (weight > 0 && context.Standing.Roles.RoleOf(section) != SectionRole.Milestones)
            {
                foreach (var deed in context.DeedsOf(section.Name))
                {
                    yield return new(deed, Weights.Of(deed) * weight, section.Name.Span, section, "heading");
                }
            }
        }

        foreach (var evidence in OfTitle(context))
        {
            yield return evidence;
        }
    }

    /// <summary>The title, where it is no heading of a section.</summary>
    private static IEnumerable<Evidence> OfTitle(RankingContext context) =>
        context.Document.TitleWords is { } title
            ? PhraseDeeds
                .Read(title)
                .Select(deed => new Evidence(
                    deed,
                    Weights.Of(deed) * Title,
                    title.Span,
                    context.Document.Root,
                    "title"
                ))
            : [];
}
