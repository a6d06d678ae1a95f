using System.Text.RegularExpressions;
using OmniForge.Requirements.Documents;
using OmniForge.Requirements.Extraction.Machines;
using OmniForge.Requirements.Language.Tagging;

namespace OmniForge.Specification.Derivation.Machines;

/// <summary>
/// Recognises that nothing leads out of states that no transition leads out of: "closed is final", "rejected and revoked permits are history. Nothing happens to
/// them any more".
/// </summary>
/// <param name="machine">The machine.</param>
internal sealed partial class FinalStates(MachineExtraction machine)
{
    private PrdRequirement? _told;

    /// <summary>Tells it of a clause; clauses are asked about in the order of the text.</summary>
    /// <param name="requirement">What the clause stands in.</param>
    /// <param name="clause">A clause of a shape.</param>
    /// <param name="tags">The names in it.</param>
    public bool Are(PrdRequirement requirement, string clause, IReadOnlyList<Tag> tags)
    {
        var isTold = IsTold(clause, tags) || (_told == requirement && tags.Count == 0 && AgainPattern.IsMatch(clause));
        _told = isTold ? requirement : null;
        return isTold;
    }

    private bool IsTold(string clause, IReadOnlyList<Tag> tags)
    {
        var states = tags.Where(tag => tag.Kind == TagKind.State)
            .Select(tag => tag.Name)
            .ToHashSet(StringComparer.Ordinal);
        return states.Count > 0
            && !tags.Any(tag => tag.Kind is TagKind.Number or TagKind.Event)
            && FinalPattern.IsMatch(clause)
            && !machine.Transitions.Any(transition => transition.From.Any(states.Contains));
    }

    [GeneratedRegex(
        @"\b(?:final|terminal|ends?|end states?|last|finished|history|dead ends?|for good|done with|nothing leads out|no way (?:out|back|on)|accepts? nothing|accept no|no (?:further |more )?(?:events?|transitions?)|(?:that|this|it) (?:means|is):? (?:every|each|all|any) (?:one |events?)|not be left|never left|never (?:\w+ )?(?:changes?|moves?|leaves?)(?: (?:its|their) (?:status|state|phase|mode|stage))?(?: again| any ?more)?|nothing (?:more )?(?:happens|can happen|follows)|over)\b",
        RegexOptions.CultureInvariant,
        10000
    )]
    private static partial Regex FinalPattern { get; }

    /// <summary>"Nothing happens to them any more", "they never change again", of the states just told.</summary>
    [GeneratedRegex(
        @"^(?:so |therefore |and |after that,? |then )?(?:(?:nothing|no (?:more |further |other )?(?:event|transition|change)s?)(?: \w+){0,2} (?:happens?|happen|follows?|comes?|applies|apply|possible|allowed|accepted)(?: (?:any ?more|again|any longer|further|more|then|there|(?:to|with|for|in|after|from) (?:it|them|this|these|that|there)))*|(?:they|it|these|those|such (?:a )?\w+) (?:are|is|will be|stays?|remains?|can)? ?(?:never|no longer|not) (?:be )?(?:changed?|changes|left|leaves?|moved?|reopened|touched)(?: (?:again|any ?more|any longer))*)\.?$",
        RegexOptions.CultureInvariant,
        10000
    )]
    private static partial Regex AgainPattern { get; }
}
