using System.Text.RegularExpressions;

namespace OmniForge.Requirements.Extraction.Machines;

/// <summary>Tells clauses that say in which state something is, and not when: "The card is ended."</summary>
internal static partial class StatedClauses
{
    /// <summary>"The card is ended.": whether that is so before or afterwards, other sentences tell.</summary>
    public static bool IsStated(string before, string behind) =>
        StatedPattern.IsMatch(before) && (StatedEndPattern.IsMatch(behind) || IsChoice(behind));

    [GeneratedRegex(
        "^(?:then |now |so )?(?:(?:with|on|at|after) [\\w\uE006]+ [a-z\uE001]+,? )?(?!if |when |while |unless |as |only |where |once )(?:[a-z]+ ){1,2}(?:is|are) $",
        RegexOptions.CultureInvariant,
        10000
    )]
    private static partial Regex StatedPattern { get; }

    [GeneratedRegex("^(?: (?:then|now|again))?(?:[.;]|$)", RegexOptions.CultureInvariant, 10000)]
    private static partial Regex StatedEndPattern { get; }

    /// <summary>Tells whether "otherwise" stands between two states.</summary>
    public static bool IsChoice(string between) => OtherwisePattern.IsMatch(between);

    [GeneratedRegex(@"^[,;] (?:otherwise|else)\b", RegexOptions.CultureInvariant, 10000)]
    private static partial Regex OtherwisePattern { get; }
}
