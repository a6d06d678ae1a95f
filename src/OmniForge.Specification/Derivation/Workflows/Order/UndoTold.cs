using System.Text.RegularExpressions;
using OmniForge.Requirements.Language.Tagging;

namespace OmniForge.Specification.Derivation.Workflows.Order;

/// <summary>Recognises clauses that tell again of steps that nothing undoes them: "an approval or a programme need not be put right".</summary>
/// <param name="draft">The workflow.</param>
internal sealed partial class UndoTold(WorkflowDraft draft)
{
    private readonly StepWords _words = new(draft.Steps);

    /// <summary>Tells it of a clause.</summary>
    public bool Tells(string shape, TaggedText tagged, (int Start, int End) clause)
    {
        if (Pattern.Match(ReasonPattern.Replace(shape, "")) is not { Success: true } match)
        {
            return false;
        }

        var who = match.Groups["who"];
        return JoinPattern
            .Split(who.Value)
            .Where(part => part.Length > 0)
            .Zip(Offsets(who), (part, at) => StepsOf(part, tagged.TagsWithin(clause.Start + at, part.Length)))
            .All(steps => steps.Count == 1 && draft.Steps.First(step => step.Name == steps[0]).Compensation is null);
    }

    private IReadOnlyList<string> StepsOf(string part, IReadOnlyList<Tag> tags) =>
        tags is [{ Kind: TagKind.Step } step] ? [step.Name]
        : tags.Count == 0 ? _words.Find(part)
        : [];

    private static IEnumerable<int> Offsets(Group who)
    {
        var at = 0;
        foreach (Match joint in JoinPattern.Matches(who.Value))
        {
            yield return who.Index + at;
            at = joint.Index + joint.Length;
        }

        yield return who.Index + at;
    }

    private const string Undone =
        "(?:undone|put right(?: again)?|taken back|reversed|compensated|rolled back|reverted|cleaned up|unwound)";

    [GeneratedRegex(
        "^(?:and |but )?(?<who>[^.;]+?) (?:(?:need|can|must|is|are|will)(?: to)? not(?: to)?(?: be)? |(?:do|does) not (?:need|have) to be |never (?:has|have|needs?) to be )"
            + Undone
            + "$|^(?:and |but )?(?:for|after|with) (?<who>[^.;]+?),? (?:there is )?nothing (?:to (?:do|undo|be undone|be done)|(?:has|needs?|is) (?:to be )?(?:done|"
            + Undone
            + "))$|^(?:and |but )?(?:for|after|with|to) (?<who>[^.;]+?),? (?:there is|we have|there exists) (?:no (?:undo|undoing|clean-?up|reversal|compensation|countermeasure|counter-?step|counter-?action|way back)|none)$|^(?:and |but )?nothing (?:is|has to be|needs? to be|must be) (?:done|"
            + Undone
            + ") (?:for|after|with) (?<who>[^.;]+?)(?: either| as well)?$",
        RegexOptions.CultureInvariant,
        10000
    )]
    private static partial Regex Pattern { get; }

    /// <summary>Why nothing undoes a step.</summary>
    [GeneratedRegex(
        @"(?:: (?:it|this|that|they) (?:is|are) [^,;:]*|,? (?:since|because|as) [^,;:]*)$",
        RegexOptions.CultureInvariant,
        10000
    )]
    private static partial Regex ReasonPattern { get; }

    [GeneratedRegex(", (?:and |or |nor )?| and | or | nor ", RegexOptions.CultureInvariant, 10000)]
    private static partial Regex JoinPattern { get; }
}
