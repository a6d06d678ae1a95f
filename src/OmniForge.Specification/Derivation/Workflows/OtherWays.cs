using System.Text.RegularExpressions;
using OmniForge.Requirements.Language.Tagging;
using OmniForge.Specification.Logic.Workflows;

namespace OmniForge.Specification.Derivation.Workflows;

/// <summary>
/// Recognises clauses that ask for what no workflow does, without a word that is normative by itself: "the finished ones are taken back, from the earliest to
/// the latest", "an arrow means before that".
/// </summary>
internal static partial class OtherWays
{
    /// <summary>Tells whether a clause asks for it.</summary>
    /// <param name="clause">The clause of a shape in which steps are tagged.</param>
    /// <param name="tags">Its tags.</param>
    /// <param name="steps">The steps of the workflow.</param>
    public static bool AreAskedFor(string clause, IReadOnlyList<Tag> tags, IReadOnlyList<StepSpec> steps) =>
        IsForward(clause)
        || IsUndoingOfFailed(clause)
        || LegendPattern.IsMatch(clause)
        || FurtherPattern.IsMatch(clause)
        || (tags.Any(tag => tag.Kind == TagKind.Step) && OnePattern.IsMatch(clause))
        || (
            NoUndoPattern.IsMatch(clause)
            && tags.Any(tag =>
                tag.Kind == TagKind.Step && steps.Any(step => step.Name == tag.Name && step.Compensation is not null)
            )
        );

    /// <summary>Tells whether a clause undoes first what was completed first.</summary>
    public static bool IsForward(string clause) =>
        WorkflowPatterns.UndonePattern.IsMatch(clause) && ForwardPattern.IsMatch(clause);

    /// <summary>Tells whether a clause undoes the step that failed, too.</summary>
    private static bool IsUndoingOfFailed(string clause) =>
        WorkflowPatterns.FailedStepPattern.IsMatch(clause)
        && WorkflowPatterns.UndonePattern.IsMatch(clause)
        && WorkflowPatterns.AlsoPattern.IsMatch(clause)
        && !WorkflowPatterns.NotPattern.IsMatch(clause);

    /// <summary>Tells whether a statement about the next steps lists them in another order than that of the steps, or not all of them.</summary>
    public static bool AreListedOtherwise(string words) => ListedPattern.IsMatch(words);

    [GeneratedRegex(
        @"\bfrom (?:very )?(?:first|earliest|oldest)\b[^,;]*? to (?:very )?(?:last|latest|newest|youngest|most recent)\b",
        RegexOptions.CultureInvariant,
        10000
    )]
    private static partial Regex ForwardPattern { get; }

    [GeneratedRegex(
        @"\barrows?\b[^;]*\bbefore\b|\b(?:bars?|(?:one|same) (?:line|row))\b[^;]*\b(?:from left to right|one after (?:the )?other|one by one|in turn|sequentially|not side by side|not in parallel)\b",
        RegexOptions.CultureInvariant,
        10000
    )]
    private static partial Regex LegendPattern { get; }

    [GeneratedRegex(
        "\\b(?:after|when|once|as soon as|waits? for) (?:only |just |already )?(?:one|any|either|some|\uE006) (?:step |steps )?(?:of|in|from) (?:steps|them|these|those|line|row|everything)\\b|\uE004 (?:is |are )?not (?:included|counted|waited for)\\b|\uE004 does not (?:count|matter)$",
        RegexOptions.CultureInvariant,
        10000
    )]
    private static partial Regex OnePattern { get; }

    [GeneratedRegex(
        @"\b(?:has|have|gets?|needs?) (?:no|neither) (?:counter-?(?:step|action|measure|part)s?|countermeasures?|undo(?:ing)?|compensations?|reversals?|way back)\b",
        RegexOptions.CultureInvariant,
        10000
    )]
    private static partial Regex NoUndoPattern { get; }

    /// <summary>"Further steps are begun all the same".</summary>
    [GeneratedRegex(
        @"^(?:further|other|new|more) steps (?:are|may be|can be|will be) (?:begun|started|run) (?:all same|anyway|nevertheless|as usual|as before)$",
        RegexOptions.CultureInvariant,
        10000
    )]
    private static partial Regex FurtherPattern { get; }

    [GeneratedRegex(
        @"^\W*next[_ ]?steps\b(?:(?!compensat|undo)[^.;])*?\b(?:alphabetic\w*|by (?:the )?names?|order of (?:the |their )?names?|right to left|bottom to top|from below|reversed?|backwards?|descending|random\w*|at most|at random|only the (?:first|last)|one at a time)\b",
        RegexOptions.CultureInvariant | RegexOptions.IgnoreCase,
        10000
    )]
    private static partial Regex ListedPattern { get; }
}
