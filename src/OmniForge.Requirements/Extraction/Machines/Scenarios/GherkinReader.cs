using System.Text.RegularExpressions;
using OmniForge.Requirements.Documents;

namespace OmniForge.Requirements.Extraction.Machines.Scenarios;

/// <summary>Reads blocks of Gherkin: scenarios, outlines with examples, backgrounds.</summary>
internal static partial class GherkinReader
{
    /// <summary>The scenarios of a block of code; none, if it is no Gherkin.</summary>
    public static IEnumerable<Scenario> Read(PrdRequirement requirement, PrdCodeBlock code)
    {
        if (!HeadPattern.IsMatch(code.Text.Text))
        {
            return [];
        }

        var blocks = Blocks(code.Text);
        var background = blocks
            .Where(block => block.Kind == "background")
            .Select(block => Steps(block.Body))
            .FirstOrDefault();
        List<RichText> titles =
        [
            .. blocks.Where(block => block.Kind is "feature" or "rule").Select(block => block.Title),
        ];
        return
        [
            .. blocks
                .Where(block => block.Kind is "scenario" or "example")
                .Select(block => ScenarioOf(requirement, block.Title, block.Body, background))
                .OfType<Scenario>()
                .Select((scenario, i) => i > 0 ? scenario : scenario with { Frame = [.. scenario.Frame, .. titles] }),
        ];
    }

    private static List<(string Kind, RichText Title, RichText Body)> Blocks(RichText text)
    {
        var heads = HeadPattern.Matches(text.Text).ToList();
        return
        [
            .. heads.Select(
                (head, i) =>
                {
                    var start = head.Index + head.Length;
                    var end = i + 1 < heads.Count ? heads[i + 1].Index : text.Length;
                    return (
                        head.Groups["kind"].Value.ToLowerInvariant(),
                        text.Slice(head.Index, head.Length),
                        text.Slice(start, end - start)
                    );
                }
            ),
        ];
    }

    private static Scenario? ScenarioOf(
        PrdRequirement requirement,
        RichText title,
        RichText whole,
        (RichText? Given, RichText? When, RichText? Then) background
    )
    {
        var body = whole;
        var comments = CommentPattern.Matches(body.Text).ToList();
        if (comments is [{ } trailing, ..] && IsLast(body.Text, trailing))
        {
            body = body.Slice(0, trailing.Index);
        }

        var examples = ExamplesPattern.Match(body.Text);
        var (given, when, then) = Steps(examples.Success ? body.Slice(0, examples.Index) : body);
        if ((given ?? background.Given) is null || when is null || then is null)
        {
            return null;
        }

        return new(
            requirement,
            [.. new[] { background.Given, given }.OfType<RichText>()],
            [when],
            [then],
            Rows(examples)
        )
        {
            Frame =
            [
                title,
                .. Keywords(body),
                .. comments.Select(comment => whole.Slice(comment.Index, comment.Length)),
                .. examples.Success ? [body.Slice(examples.Index).Trim()] : Array.Empty<RichText>(),
            ],
        };
    }

    /// <summary>Tells whether nothing but comments follows.</summary>
    private static bool IsLast(string text, Match comment) =>
        string.IsNullOrWhiteSpace(CommentPattern.Replace(text[comment.Index..], ""));

    /// <summary>The text of each kind of step, the steps joined by "And" within.</summary>
    private static (RichText? Given, RichText? When, RichText? Then) Steps(RichText body)
    {
        var starts = StepPattern.Matches(body.Text).ToList();
        RichText? Part(string keyword)
        {
            var at = starts.FindIndex(start => start.Groups["keyword"].Value == keyword);
            if (at < 0 || starts.Count(start => start.Groups["keyword"].Value == keyword) > 1)
            {
                return null;
            }

            var begin = starts[at].Index + starts[at].Length;
            var end = at + 1 < starts.Count ? starts[at + 1].Index : body.Length;
            return body.Slice(begin, end - begin).Trim();
        }

        return (Part("Given"), Part("When"), Part("Then"));
    }

    private static IEnumerable<RichText> Keywords(RichText body) =>
        StepPattern.Matches(body.Text).Select(step => body.Slice(step.Index, step.Length).Trim());

    private static IReadOnlyList<IReadOnlyDictionary<string, string>> Rows(Match examples)
    {
        var lines = examples
            .Groups["row"]
            .Captures.Select(row => row.Value.Trim().Trim('|').Split('|').Select(cell => cell.Trim()).ToArray())
            .ToList();
        return lines.Count < 2
            ? []
            :
            [
                .. lines
                    .Skip(1)
                    .Where(row => row.Length == lines[0].Length)
                    .Select(row =>
                        lines[0].Zip(row).ToDictionary(pair => pair.First, pair => pair.Second, StringComparer.Ordinal)
                    ),
            ];
    }

    [GeneratedRegex(
        @"^[ \t]*(?<kind>Feature|Background|Scenario|Example|Rule)(?: Outline| Template)?:[^\n]*$",
        RegexOptions.CultureInvariant | RegexOptions.Multiline,
        10000
    )]
    private static partial Regex HeadPattern { get; }

    [GeneratedRegex(
        @"^[ \t]*(?<keyword>Given|When|Then)[ \t]+",
        RegexOptions.CultureInvariant | RegexOptions.Multiline,
        10000
    )]
    private static partial Regex StepPattern { get; }

    [GeneratedRegex(@"^[ \t]*#[^\n]*$", RegexOptions.CultureInvariant | RegexOptions.Multiline, 10000)]
    private static partial Regex CommentPattern { get; }

    [GeneratedRegex(
        @"^[ \t]*(?:Examples|Scenarios):[^\n]*\n(?:[ \t]*(?<row>\|[^\n]*\|)[ \t]*(?:\n|$))+",
        RegexOptions.CultureInvariant | RegexOptions.Multiline,
        10000
    )]
    private static partial Regex ExamplesPattern { get; }
}
