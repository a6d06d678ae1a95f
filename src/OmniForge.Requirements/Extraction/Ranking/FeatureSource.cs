using OmniForge.Requirements.Documents;
using OmniForge.Requirements.Extraction.Deeds;
using OmniForge.Requirements.Extraction.Statements;
using OmniForge.Requirements.Language;

namespace OmniForge.Requirements.Extraction.Ranking;

/// <summary>Features that are named by things alone: <c>Rule engine: thresholds → email alerts</c>, <c>Teams and workspaces</c>. The weakest evidence of all.</summary>
internal sealed class FeatureSource : IEvidenceSource
{
    /// <summary>The name of the rule. Its objects are nouns that other sources of entities read themselves.</summary>
    public const string Rule = "feature";

    private const double Implied = 0.5;
    private const double Managed = 0.3;
    private const int MaxPhrase = 90;

    /// <inheritdoc/>
    public IEnumerable<Evidence> Find(RankingContext context) =>
        from requirement in context.Document.Requirements
        where requirement.Kind is RequirementKind.Paragraph or RequirementKind.Item
        where requirement.Text.Text.Length <= MaxPhrase
        where context.Standing.Roles.RoleOf(requirement) == SectionRole.Behaviour
        let weight = context.Standing.Of(requirement)
        where weight > 0
        from found in Deeds(context, requirement)
        select new Evidence(
            found.Deed,
            Weights.Of(found.Deed) * weight * found.Weight,
            requirement.Text.Span,
            requirement.Section,
            Rule
        );

    private static IEnumerable<(Deed Deed, double Weight)> Deeds(RankingContext context, PrdRequirement requirement)
    {
        var sentence = Sentence.Of(requirement.Text);
        if (context.DeedsOf(requirement.Text).Count > 0 || SentenceDeeds.Read(sentence).Count > 0)
        {
            return [];
        }

        var phrases = NounPhraseReader.FindAll(sentence, new(0, sentence.Count));
        // What brackets follow may be a call of a program: alert(1).
        List<(Deed Deed, double Weight)> implied =
        [
            .. phrases
                .Where(phrase => !sentence.IsAt(phrase.Range.End, "("))
                .Select(phrase => NameOf(sentence, phrase))
                .Where(noun => noun is [.., var head] && ImpliedDeeds.VerbOf(head) is not null)
                .Select((noun, rank) => (Of(ImpliedDeeds.VerbOf(noun[^1])!, noun, rank), Implied)),
        ];
        return
            implied.Count == 0
            && requirement.IsItem()
            && phrases is [var first, ..]
            && IsManaged(sentence, first)
            && NameOf(sentence, first) is { Count: > 0 } things
            && EntityWords.IsThing(things)
            ? [(Of("manage", things, 0), Managed)]
            : implied;
    }

    private static IReadOnlyList<string> NameOf(Sentence sentence, NounPhrase phrase) =>
        EntityWords.Name(ObjectReader.Name(sentence, phrase.Words));

    /// <summary>A feature that is called by several things, in words of the language, manages them.</summary>
    private static bool IsManaged(Sentence sentence, NounPhrase phrase)
    {
        var head = sentence[phrase.Head];
        return phrase.Words.Start == SentenceDeeds.StartOf(sentence)
            && head is { Kind: TokenKind.Word, IsIdentifier: false, IsCode: false }
            && Inflection.Singular(head.Lower) != head.Lower;
    }

    private static Deed Of(string verb, IReadOnlyList<string> noun, int rank) =>
        new(verb, noun, DeedForm.Nominal, rank);
}
