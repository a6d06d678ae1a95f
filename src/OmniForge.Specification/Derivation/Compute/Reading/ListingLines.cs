using System.Text.RegularExpressions;
using OmniForge.Requirements.Documents;

namespace OmniForge.Specification.Derivation.Compute.Reading;

/// <summary>Cuts pseudo code into sentences: a line in a branch gets the branch's condition before it.</summary>
internal static partial class ListingLines
{
    /// <summary>The lines that hold formulas; those that only open a branch come along with the next one.</summary>
    public static IEnumerable<RuleText> Read(NodeStatement source, PrdCodeBlock code)
    {
        var (condition, depth, branch) = ("", -1, "");
        RichText? opened = null;
        foreach (var line in code.Lines.Where(line => !line.IsEmpty))
        {
            var indent = line.Text.Length - line.Text.TrimStart().Length;
            if (indent <= depth)
            {
                (branch, depth, opened) = ("", -1, null);
            }

            // A comment explains what the code says.
            var words = Comment().Replace(line.Text, "");
            var opening = Opening().Match(words);
            if (!opening.Success)
            {
                yield return new(source, line, IsAboutItself(words, branch) ? "? " : branch, opened, words);
                continue;
            }

            var isElse = opening.Groups["else"].Success;
            condition = isElse ? condition : opening.Groups["condition"].Value;
            (branch, depth) = (
                condition.Length == 0 ? "? "
                : isElse ? $"unless {condition}, "
                : $"if {condition}, ",
                indent
            );
            opened = line;
        }
    }

    /// <summary>Whether a line of an "else" changes what the condition is about: the other branch has changed it before.</summary>
    private static bool IsAboutItself(string line, string branch)
    {
        var name = line.Trim().Split(' ', '=')[0];
        return branch.StartsWith("unless", StringComparison.Ordinal)
            && name.Length > 0
            && branch.Contains(name, StringComparison.Ordinal);
    }

    [GeneratedRegex(@"(?:^|\s)\s*(?:#|//|--)\s.*$", RegexOptions.CultureInvariant, 10000)]
    private static partial Regex Comment();

    [GeneratedRegex(
        @"^\s*(?:if\s+(?<condition>[^:]+?)\s*(?::|\bthen)|(?<else>else)\s*:?)\s*$",
        RegexOptions.CultureInvariant | RegexOptions.IgnoreCase,
        10000
    )]
    private static partial Regex Opening();
}
