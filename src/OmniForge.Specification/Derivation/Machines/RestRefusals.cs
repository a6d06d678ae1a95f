using System.Text.RegularExpressions;
using OmniForge.Requirements.Documents;
using OmniForge.Requirements.Extraction.Machines;
using OmniForge.Requirements.Extraction.Statements;
using OmniForge.Requirements.Language.Tagging;

namespace OmniForge.Specification.Derivation.Machines;

/// <summary>
/// "What cannot happen: everything else! You can't mark an essay that was never handed in": under a heading that denies, what no other sentence allows, and
/// examples of it that deny as well and set no condition.
/// </summary>
/// <param name="machine">The machine.</param>
/// <param name="names">The names that sentences may hold.</param>
internal sealed partial class RestRefusals(MachineExtraction machine, NameBook names)
{
    private PrdRequirement? _told;

    private PrdRequirement? _refused;

    /// <summary>Notes whether the latest sentence of a paragraph refuses what nothing allows, so that cases of it may follow.</summary>
    public void Follow(PrdRequirement? refusing) => _refused = refusing;

    /// <summary>Tells whether a statement is such a sentence.</summary>
    public bool IsSaid(Statement statement)
    {
        var text = statement.Text.Text;
        if (RestPattern.IsMatch(text) && DenyingPattern.IsMatch(statement.Requirement.Section.Title))
        {
            _told = statement.Requirement;
            return true;
        }

        if (
            (_told is null || statement.Requirement.Section != _told.Section)
            && (statement.Requirement != _refused || !CasePattern.IsMatch(text))
        )
        {
            return false;
        }

        var tagged = TextTagger.Tag(text, names);
        return DenialPattern.IsMatch(tagged.Shape)
            && (!ConditionPattern.IsMatch(tagged.Shape) || IsCaseOfStates(tagged))
            && tagged.Tags.All(tag => tag.Kind is TagKind.Event or TagKind.State);
    }

    /// <summary>"A door cannot be blocked while it is reserved": of events and states between which nothing leads anyway.</summary>
    private bool IsCaseOfStates(TaggedText tagged)
    {
        var states = Named(tagged, TagKind.State);
        var events = Named(tagged, TagKind.Event);
        events.UnionWith(PassiveEvents.Of(machine, states));
        return events.Count > 0
            && WhilePattern.IsMatch(tagged.Shape)
            && !ConditionPattern.IsMatch(WhilePattern.Replace(tagged.Shape, " "))
            && !machine.Transitions.Any(one => events.Contains(one.Event) && one.From.Any(states.Contains));
    }

    private static HashSet<string> Named(TaggedText tagged, TagKind kind) =>
        tagged.Tags.Where(tag => tag.Kind == kind).Select(tag => tag.Name).ToHashSet(StringComparer.Ordinal);

    [GeneratedRegex(
        @"\b(?:while|when|whenever|if|as long as) (?:(?:it|they|she|he|[a-z]+) (?:is|are|has been|was) |(?:still |already |currently )?(?:in )?)?(?:still |already |currently |in )?(?="
            + TagSymbols.State
            + ")",
        RegexOptions.CultureInvariant,
        10000
    )]
    private static partial Regex WhilePattern { get; }

    [GeneratedRegex(
        @"^\W*(?:everything|anything|all|whatever is|the) (?:else|rest|other(?: things)?)\W*$",
        RegexOptions.CultureInvariant | RegexOptions.IgnoreCase,
        10000
    )]
    private static partial Regex RestPattern { get; }

    [GeneratedRegex(
        @"\b(?:cannot|can[’']t|can not|must not|mustn[’']t|may not|not|never|impossible|forbidden|refused|refusals?|rejected|rejections?|errors?|prohibited|illegal)\b",
        RegexOptions.CultureInvariant | RegexOptions.IgnoreCase,
        10000
    )]
    private static partial Regex DenyingPattern { get; }

    [GeneratedRegex(@"\b(?:cannot|not|never|nothing|nobody|no|none|neither)\b", RegexOptions.CultureInvariant, 10000)]
    private static partial Regex DenialPattern { get; }

    [GeneratedRegex(
        @"\b(?:if|when|whenever|unless|until|while|only|except|but (?!by)|more|less|least|most|twice|before|after|than|already|same)\b|\d",
        RegexOptions.CultureInvariant,
        10000
    )]
    private static partial Regex ConditionPattern { get; }

    /// <summary>"In particular the attendant can't lock a bay": a case of what the sentence before refuses.</summary>
    [GeneratedRegex(
        @"^\W*(?:in particular|above all|especially|notably|for instance|for example|among other things|this means|that means)\b",
        RegexOptions.CultureInvariant | RegexOptions.IgnoreCase,
        10000
    )]
    private static partial Regex CasePattern { get; }
}
