using System.Text.RegularExpressions;
using OmniForge.Requirements.Documents;
using OmniForge.Requirements.Extraction.Machines;
using OmniForge.Requirements.Extraction.Statements;
using OmniForge.Requirements.Language.Tagging;
using OmniForge.Specification.Derivation.Attribution;

namespace OmniForge.Specification.Derivation.Machines;

/// <summary>
/// Tells sentences that say what happens in the world when an event comes ("The pupil gives me the essay"), what the software is for, and what words mean, from
/// those that say what the software does: they name nothing of the state, and have no word that could make a rule.
/// </summary>
/// <param name="machine">The machine.</param>
/// <param name="names">The names that sentences may hold.</param>
internal sealed partial class EventStories(MachineExtraction machine, NameBook names)
{
    /// <summary>Tells whether a statement is such a sentence.</summary>
    public bool Are(Statement statement)
    {
        var isStory = IsFirstOfEvent(statement);
        var isPreamble = !isStory && UnheardStatements.IsPreamble(statement);
        var isDefinition = !isStory && !isPreamble && DefinitionsPattern.IsMatch(statement.Requirement.Text.Text);
        if (!isStory && !isPreamble && !isDefinition)
        {
            return false;
        }

        var text = statement.Text.Text;
        var tagged = TextTagger.Tag(isDefinition ? TermPattern.Replace(text, "") : text, names);
        var plain = PastPattern.Replace(tagged.Shape, " ");
        return !RulePattern.IsMatch(plain)
            && (isPreamble || !QuantityPattern.IsMatch(plain))
            && !EffectPatterns.ChangeWord.IsMatch(
                isDefinition ? plain.Replace("lower", "", StringComparison.Ordinal) : plain
            )
            && tagged.Tags.All(tag =>
                tag.Kind is TagKind.Event
                || ((isStory || isDefinition) && tag.Kind is TagKind.Input)
                || (isDefinition && tag is { Kind: TagKind.Number, Number: 1 })
                || (isPreamble && tag.Kind is TagKind.State or TagKind.Number)
            );
    }

    /// <summary>The first sentence of an item or section that is about one event, which has moves of its own.</summary>
    private bool IsFirstOfEvent(Statement statement)
    {
        var requirement = statement.Requirement;
        if (
            requirement.Kind == RequirementKind.Row
            || statement.Span.Start > requirement.Text.Span.Start + LongestLead
            || !machine.Clauses.Any(clause => clause.Requirement == requirement)
        )
        {
            return false;
        }

        var tagged = TextTagger.Tag(statement.Text.Text, names);
        return LeadPattern.IsMatch(tagged.Shape) || IsFirstBelowHeading(requirement);
    }

    private const int LongestLead = 3;

    private bool IsFirstBelowHeading(PrdRequirement requirement) =>
        requirement.Section.Requirements is [var first, ..]
        && first == requirement
        && machine.Events.Any(one => NameBook.WordsOf(one.Name) == NameBook.WordsOf(requirement.Section.Title));

    [GeneratedRegex(
        @"^\W{0,3}" + TagSymbols.Event + @"(?: \([^()]*\))? ?[:–—.-]",
        RegexOptions.CultureInvariant,
        10000
    )]
    private static partial Regex LeadPattern { get; }

    /// <summary>"The buyer did not pay", "before I have read it": what has happened, and how things stand for people.</summary>
    [GeneratedRegex(
        @"\b(?:did not|had not|has not yet|have not yet)\b|\b(?:before|after|until|when|once) (?:i|we|he|she|they|you|anybody|somebody|anyone|someone|nobody) (?:have|has|had|am|is|are|was|were|can|could)?\b",
        RegexOptions.CultureInvariant,
        10000
    )]
    private static partial Regex PastPattern { get; }

    [GeneratedRegex(
        @"\b(?:must|shall|should|may|might|can|could|cannot|needs? to|has to|have to|not|never|nothing|none|without|neither|nor|if|when|whenever|unless|until|while|once|only|except|otherwise|else|provided|as long as|as soon as|before|after|within|at most|at least|up to|more than|less than|fewer|maximum|minimum|limit|refused?s?|reject(?:s|ed)?|invalid|error|forbidden|allowed|possible|kept|keeps?|remembers?|remembered|counts?|counted|changes?|changed|reset|forgets?|forgotten|empty|empties|stays?|remains?|always)\b",
        RegexOptions.CultureInvariant,
        10000
    )]
    private static partial Regex RulePattern { get; }

    [GeneratedRegex(
        @"\b(?:twice|double|half|every|each|all|any|more|less|again|another|same|equal|other)\b",
        RegexOptions.CultureInvariant,
        10000
    )]
    private static partial Regex QuantityPattern { get; }

    /// <summary>The word that is defined.</summary>
    [GeneratedRegex(@"^[^:]{1,40}(?:: | – | means )", RegexOptions.CultureInvariant, 10000)]
    private static partial Regex TermPattern { get; }

    /// <summary>"1.3 Definitions. Passage: the transfer of a vessel".</summary>
    [GeneratedRegex(
        @"^\W*(?:[\d.]+\s+)?(?:definitions?|glossary|terms|terms and definitions|terminology|vocabulary|abbreviations)\b\W",
        RegexOptions.CultureInvariant | RegexOptions.IgnoreCase,
        10000
    )]
    private static partial Regex DefinitionsPattern { get; }
}
