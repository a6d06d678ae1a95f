using System.Collections.Frozen;
using System.Text.RegularExpressions;

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
        + "undo rolled back reversed compensated remain remains remaining outstanding open due next needed does do did succeed "
        + "succeeded successful successfully neither nor entry entries list named names name still only entire whole more "
        + "anymore any longer tell tells say says contains holds value"
    )
        .Split(' ')
        .ToFrozenSet(StringComparer.Ordinal);

    /// <summary>Tells whether all conditions in a clause speak of runs only.</summary>
    /// <param name="clause">A clause of a shape in which names and numbers are tagged.</param>
    public static bool AreAllIn(string clause) =>
        ConditionPattern.Matches(clause).All(match => IsOfRuns(match.Groups["words"].Value));

    private static bool IsOfRuns(string words) =>
        SomePattern.IsMatch(words)
        || WordPattern.Matches(AllPattern.Replace(words, "all")).All(word => Vocabulary.Contains(word.Value));

    [GeneratedRegex(
        @"\b(?:if|when|whenever|once|as soon as|as long as|while|unless|until|in case|provided|where)\b(?<words>[^,;:()–]*)",
        RegexOptions.CultureInvariant,
        10000
    )]
    private static partial Regex ConditionPattern { get; }

    [GeneratedRegex(@"[^\s.""'→=-]+", RegexOptions.CultureInvariant, 10000)]
    private static partial Regex WordPattern { get; }

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
