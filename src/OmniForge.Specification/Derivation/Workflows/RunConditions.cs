using System.Collections.Frozen;
using System.Text.RegularExpressions;
using OmniForge.Requirements.Language.Tagging;

namespace OmniForge.Specification.Derivation.Workflows;

/// <summary>
/// Tells conditions that speak of any run of any workflow ("once a step has failed", "when all that apply are done") from those that
/// name a step, a field, or something else of this one.
/// </summary>
internal static partial class RunConditions
{
    private static readonly FrozenSet<string> Vocabulary = (
        "step steps failed_step failed fail fails failing failure failures completed_steps next_steps compensations "
        + "compensation compensating running completed complete completion status workflow process run runs it they them these "
        + "those that this which who whose what there has have had is are was were be been being will can could may shall must not "
        + "no none nothing null empty set given told present named some one any anything something all every everything each both "
        + "of for in on by to from with as and or but then than yet already still also too itself themselves apply applies applied "
        + "applicable condition conditions hold holds true false met fulfilled satisfied skipped left out omitted passed over done "
        + "finished ready reported recorded ticked ended ends end waits wait waited waiting predecessors predecessor successors "
        + "begins begin begun starts start started takes take taken place happens happen happened went goes go gone wrong undone "
        + "undo rolled back reversed compensated remain remains remaining outstanding open due next need needs needed does do did succeed "
        + "succeeded successful successfully neither nor entry entries list named names name still only entire whole more "
        + "task tasks job jobs exist exists existing "
        + "through anymore any longer several multiple one two different branches branch parallel tackled tell tells say says contains holds value"
    )
        .Split(' ')
        .ToFrozenSet(StringComparer.Ordinal);

    /// <summary>Tells whether all conditions in a clause speak of runs only.</summary>
    /// <param name="clause">A clause of a shape in which names and numbers are tagged.</param>
    /// <param name="name">The workflow's name, in words.</param>
    /// <param name="isRead">Whether a part of the clause, given by offset and length, is carried out anyway.</param>
    public static bool AreAllIn(string clause, string name, Func<int, int, bool> isRead) =>
        ConditionPattern
            .Matches(clause)
            .All(match =>
                IsOfRuns(match.Groups["words"].Value, name) || isRead(match.Index, match.Value.TrimEnd().Length)
            );

    private static bool IsOfRuns(string words, string name) =>
        SomePattern.IsMatch(words)
        || WordPattern
            .Matches(AllPattern.Replace(OfRunPattern.Replace(words, ""), "all"))
            .All(word => Vocabulary.Contains(word.Value) || IsObject(word.Value, name))
        || IsStart(words, name);

    /// <summary>"All that this concert needs", of the workflow <c>stage_concert</c>.</summary>
    private static bool IsObject(string word, string name) =>
        name.Split(' ').Skip(1).Contains(word, StringComparer.Ordinal);

    /// <summary>"When a workshop is published", of the workflow <c>publish_workshop</c>.</summary>
    private static bool IsStart(string words, string name) =>
        StartPattern.Match(words) is { Success: true } start
        && name.Split(' ', 2) is [var verb, var noun]
        && start.Groups["noun"].Value == noun
        && Inflections.OfVerb(verb).Contains(start.Groups["verb"].Value, StringComparer.Ordinal);

    [GeneratedRegex(
        @"^ ?(?<noun>[a-z][a-z ]*?) (?:is|are|is to be|has to be|must be|shall be) (?<verb>[a-z]+) *$",
        RegexOptions.CultureInvariant,
        10000
    )]
    private static partial Regex StartPattern { get; }

    [GeneratedRegex(
        @"\b(?:if|when|whenever|once|as soon as|as long as|while|unless|until|in case|provided|where)\b(?<words>[^,;:()–]*?)(?=[,;:()–]|$|(?<=\w \w+) (?:we|nothing|everything|no (?:new|further|more|other))\b)",
        RegexOptions.CultureInvariant,
        10000
    )]
    private static partial Regex ConditionPattern { get; }

    [GeneratedRegex(@"[^\s.""'→=-]+", RegexOptions.CultureInvariant, 10000)]
    private static partial Regex WordPattern { get; }

    /// <summary>"All steps that exist for this flat", "that are part of the launch": what the run is for.</summary>
    [GeneratedRegex(
        @"(?<=\b(?:exists?|appl(?:y|ies)|needed|due|required|necessary|place|part)) (?:(?:for|to|in|of|with|at) (?:(?:this|that|such|given) )?|(?:for|to|of) )[a-z]+",
        RegexOptions.CultureInvariant,
        10000
    )]
    private static partial Regex OfRunPattern { get; }

    /// <summary>How many steps there are, which is checked elsewhere.</summary>
    [GeneratedRegex(@"\b(?:all|these|those|of) \uE006\b", RegexOptions.CultureInvariant, 10000)]
    private static partial Regex AllPattern { get; }

    /// <summary>"Where a step is done only for some orders".</summary>
    [GeneratedRegex(
        @"\bonly (?:for|in|under|with) (?:some|certain|particular|specific) \w+$",
        RegexOptions.CultureInvariant,
        10000
    )]
    private static partial Regex SomePattern { get; }
}
