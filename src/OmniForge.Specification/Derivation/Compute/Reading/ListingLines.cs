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
        foreach (
            var line in code.Lines.Where(line =>
                !line.IsEmpty && !Member().IsMatch(line.Text) && !IsFurther(code, line)
            )
        )
        {
            var indent = line.Text.Length - line.Text.TrimStart().Length;
            if (indent <= depth)
            {
                (branch, depth, opened) = ("", -1, null);
            }

            var words = WithRounding(line.Text);
            var opening = Opening().Match(words);
            if (!opening.Success)
            {
                var further = FurtherLines(code, line);
                yield return new(
                    source,
                    line,
                    IsAboutItself(words, branch) ? "? " : branch,
                    opened is null ? further : [opened, .. further],
                    string.Join(", ", further.Select(Plain).Prepend(words.TrimEnd()))
                );
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

    /// <summary>The lines that go on with a formula.</summary>
    private static List<RichText> FurtherLines(PrdCodeBlock code, RichText line) =>
        [
            .. code
                .Lines.SkipWhile(other => other != line)
                .Skip(1)
                .TakeWhile(other => !other.Trim().IsEmpty && IsFurther(code, other)),
        ];

    /// <summary>A line with no sign of equality that begins behind that of a line above it.</summary>
    private static bool IsFurther(PrdCodeBlock code, RichText line)
    {
        var indent = line.Text.Length - line.Text.TrimStart().Length;
        if (indent == 0 || line.Text.Contains('=', StringComparison.Ordinal))
        {
            return false;
        }

        var above = code
            .Lines.TakeWhile(other => other != line)
            .Reverse()
            .TakeWhile(other => !other.Trim().IsEmpty)
            .FirstOrDefault(other => other.Text.Contains('=', StringComparison.Ordinal));
        return above is not null && indent > above.Text.IndexOf('=', StringComparison.Ordinal);
    }

    /// <summary>A comment explains what the code says, unless it says how that is rounded.</summary>
    private static string WithRounding(string line)
    {
        var comment = Comment().Match(line);
        var words = comment.Success ? line[..comment.Index] : line;
        return comment.Success && Rounds().IsMatch(comment.Value) && !Rounds().IsMatch(words)
            ? $"{words.TrimEnd()}, {comment.Value.Trim(' ', '#', '/', '-')}"
            : words;
    }

    [GeneratedRegex(@"\bround(?:ed|ing|s)?\b", RegexOptions.CultureInvariant | RegexOptions.IgnoreCase, 10000)]
    private static partial Regex Rounds();

    private static string Plain(RichText line) => Arrow().Replace(Comment().Replace(line.Text, ""), "").Trim();

    [GeneratedRegex(@"^\s*(?:→|->|⇒|=>)\s*(?=.)", RegexOptions.CultureInvariant, 10000)]
    private static partial Regex Arrow();

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

    /// <summary>A member with its type: <c>bags: number;</c>, <c>grade?: Grade; // default "lean"</c>.</summary>
    [GeneratedRegex(
        @"^\s*(?:readonly\s+)?\w+\??\s*:\s*(?:number|string|boolean|bool|int|integer|decimal|float|double|str|text|bigint|null|[A-Z][A-Za-z]*)(?:\[\])?(?:\s*\|\s*\w+)*\s*[;,]?\s*(?:(?://|#).*)?$",
        RegexOptions.CultureInvariant,
        10000
    )]
    private static partial Regex Member();
}
