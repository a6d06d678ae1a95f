using System.Collections.Frozen;
using System.Text.RegularExpressions;
using OmniForge.Requirements.Language.Tagging;

namespace OmniForge.Requirements.Extraction.Workflows;

/// <summary>
/// Reads sentences that say which step is undone by what and nothing else: names of steps and of counter-steps in turn, or first all of the one and then
/// all of the other "respectively", with no word besides those of undoing.
/// </summary>
internal static partial class UndoPairs
{
    private static readonly FrozenSet<string> Words = (
        "undo undone undoes undoing reverse reversed reverses reversal compensate compensated compensates compensation compensations roll rolled rolls back rollback "
        + "take taken takes revert reverted reverts counterpart counter-step counterstep countermeasure counter-action action actions step steps by with through via using of for is are be been can "
        + "could shall will must has have needs need to use uses call calls run runs do does that one ones and or we you i they system completed if where when it as case what respectively means "
        + "then in turn order case each pairs pair following"
    )
        .Split(' ')
        .ToFrozenSet(StringComparer.Ordinal);

    /// <summary>The pairs of a stretch, each of the offset of a step and the offset and length of what undoes it; none, if it says anything else.</summary>
    public static IReadOnlyList<(int Step, int Undo, int Length)> In(string shape)
    {
        if (!SignPattern.IsMatch(shape))
        {
            return [];
        }

        var steps = new List<int>();
        var undos = new List<Match>();
        var order = new List<bool>();
        foreach (Match word in WordPattern.Matches(shape))
        {
            if (word.Value == TagSymbols.Step)
            {
                steps.Add(word.Index);
                order.Add(true);
            }
            else if (word.Value.Contains('_', StringComparison.Ordinal))
            {
                undos.Add(word);
                order.Add(false);
            }
            else if (!Words.Contains(word.Value) && word.Value != TagSymbols.Number)
            {
                return [];
            }
        }

        return steps.Count > 0 && steps.Count == undos.Count && (IsInTurn(order) || IsInRows(order, shape))
            ? [.. steps.Zip(undos, (step, undo) => (step, undo.Index, undo.Length))]
            : [];
    }

    private static bool IsInTurn(List<bool> order) =>
        Enumerable.Range(0, order.Count).All(i => order[i] == (i % 2 == 0 ? order[0] : !order[0]));

    private static bool IsInRows(List<bool> order, string shape) =>
        shape.Contains("respectively", StringComparison.Ordinal)
        && Enumerable.Range(1, order.Count - 1).Count(i => order[i] != order[i - 1]) == 1;

    [GeneratedRegex(
        @"\b(?:undo|undoes|undone|undoing|revers\w+|compensat\w+|rolled back|roll back|rolls back|rollback|reverts?|reverted|taken? back|counter\w*)\b",
        RegexOptions.CultureInvariant,
        10000
    )]
    private static partial Regex SignPattern { get; }

    [GeneratedRegex(@"[a-z0-9][\w-]*|[\uE000-\uE006]", RegexOptions.CultureInvariant, 10000)]
    private static partial Regex WordPattern { get; }
}
