using System.Text.RegularExpressions;
using OmniForge.Requirements.Language.Tagging;

namespace OmniForge.Requirements.Extraction.Machines;

/// <summary>Reads cells that name states.</summary>
internal static partial class StateCells
{
    /// <summary>The names that a cell lists: <c>received, assigned</c>.</summary>
    public static IReadOnlyList<string> Names(string cell) =>
        [.. SeparatorPattern.Split(cell).Select(Clean).Where(name => name.Any(char.IsLetterOrDigit))];

    /// <summary>Tells whether a cell stands for no state.</summary>
    public static bool IsNothing(string cell) => NothingPattern.IsMatch(cell.Trim()) || MayRefuse(cell);

    /// <summary>Tells whether a cell stands for no state, or for a refusal; the name of a known state is neither.</summary>
    public static bool IsNothing(string cell, MachineNotes notes) => notes.FindState(cell) is null && IsNothing(cell);

    /// <summary>Tells whether a word that may stand for a refusal is what an event makes of things: "reject" → "rejected".</summary>
    public static bool IsResultOf(string name, IReadOnlyList<string> events) =>
        events.Any(one =>
            Inflections
                .OfVerb(NameBook.WordsOf(one).Split(' ')[0])
                .Contains(NameBook.WordsOf(name), StringComparer.Ordinal)
        );

    /// <summary>Tells whether a word may stand for a refusal, or for a state.</summary>
    public static bool MayRefuse(string name) => RefusalPattern.IsMatch(name.Trim());

    /// <summary>Tells whether a cell says that the state stays.</summary>
    public static bool IsSame(string cell) => SamePattern.IsMatch(cell.Trim());

    /// <summary>The states that words such as "any but closed" stand for, or null.</summary>
    public static IReadOnlyList<string>? Any(string cell, MachineNotes notes)
    {
        if (AnyPattern.Match(cell.Trim()) is not { Success: true } any)
        {
            return null;
        }

        var but = any.Groups["but"].Success ? Names(any.Groups["but"].Value).Select(notes.FindState).ToArray() : [];
        return but.Contains(null) ? null : [.. notes.States.Where(state => !but.Contains(state))];
    }

    private static string Clean(string name) => EdgePattern.Replace(name, "");

    [GeneratedRegex(@"\s*(?:[,;|/\n]|\bor\b|\band\b|&)\s*", RegexOptions.CultureInvariant, 10000)]
    private static partial Regex SeparatorPattern { get; }

    [GeneratedRegex(@"^[\s""“”'`(*]+|[\s""“”'`).*]+$", RegexOptions.CultureInvariant, 10000)]
    private static partial Regex EdgePattern { get; }

    [GeneratedRegex(
        @"^(?:[-–—x✗✘✕×❌·./]*|n/?a|no|none|nothing|never|not (?:allowed|possible|accepted)|invalid[_ ]state)$",
        RegexOptions.CultureInvariant | RegexOptions.IgnoreCase,
        10000
    )]
    private static partial Regex NothingPattern { get; }

    [GeneratedRegex(
        @"^(?:invalid|impossible|error|refused|rejected|denied|forbidden)$",
        RegexOptions.CultureInvariant | RegexOptions.IgnoreCase,
        10000
    )]
    private static partial Regex RefusalPattern { get; }

    [GeneratedRegex(
        @"^(?:\(?(?:same|stays?|unchanged|no change|as before|remains?|=|(?:the )?same (?:state|status))\)?)$",
        RegexOptions.CultureInvariant | RegexOptions.IgnoreCase,
        10000
    )]
    private static partial Regex SamePattern { get; }

    [GeneratedRegex(
        @"^\(?(?:any|all|every|each|\*|anywhere|any other)(?: (?:state|status|mode|phase|stage)(?:s|es)?)?(?:,? (?:but|except|other than)(?: for)? (?<but>.+?))?\)?$",
        RegexOptions.CultureInvariant | RegexOptions.IgnoreCase,
        10000
    )]
    private static partial Regex AnyPattern { get; }
}
