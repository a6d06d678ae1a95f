using System.Text.RegularExpressions;

namespace OmniForge.Requirements.Documents.Reading;

/// <summary>
/// Reads a block of Gherkin with several features as sections: each feature is one, each step a paragraph. What a scenario without
/// conditions is called is its condition: <c>Scenario: A value is missing</c>, then <c>Then the request is refused</c>.
/// </summary>
internal static partial class GherkinFeatures
{
    /// <summary>Headings, paragraphs and an end; null, if the block is something else.</summary>
    public static IReadOnlyList<object>? Of(SourceText source, PrdCodeBlock code)
    {
        if (
            code.Lines.Count(line => Feature().IsMatch(line.Text)) < 2
            || code.Lines.Any(line => !line.Trim().IsEmpty && !Known().IsMatch(line.Text))
        )
        {
            return null;
        }

        var parts = new List<object>();
        RichText? title = null;
        foreach (var line in code.Lines.Select(line => line.Trim()).Where(line => !line.IsEmpty))
        {
            if (Feature().IsMatch(line.Text))
            {
                parts.Add(new HeadingLine(line, line.Span, HeadingStyle.Bold, 0));
                title = null;
            }
            else if (Scenario().Match(line.Text) is { Success: true } scenario)
            {
                title = line.Slice(scenario.Length).Trim();
            }
            else if (Step().Match(line.Text) is { Success: true } step)
            {
                var text = step.Groups["word"].Value == "Given" ? line : line.Slice(step.Length).Trim();
                var isCondition =
                    step.Groups["word"].Value == "Then" && title?.Text.Count(letter => letter == ' ') is > 2;
                parts.Add(BlockConverter.Paragraph(isCondition ? Joined(source, title!, text) : text));
                title = null;
            }
        }

        parts.Add(new SectionEnd());
        return parts;
    }

    private static RichText Joined(SourceText source, RichText title, RichText text) =>
        RichTextBuilder.Join(source, [title, text], ": ", source.TrimmedSpan(title.Span.Start, text.Span.End));

    [GeneratedRegex(@"^\s*Feature:\s*\S", RegexOptions.CultureInvariant, 10000)]
    private static partial Regex Feature();

    [GeneratedRegex(@"^(?:Scenario(?: Outline)?|Rule|Background|Example):", RegexOptions.CultureInvariant, 10000)]
    private static partial Regex Scenario();

    [GeneratedRegex(@"^(?:(?<word>Given|When|Then|And|But)\s|\*\s)", RegexOptions.CultureInvariant, 10000)]
    private static partial Regex Step();

    [GeneratedRegex(
        @"^\s*(?:Feature:|Scenario(?: Outline)?:|Rule:|Background:|Example:|Given\s|When\s|Then\s|And\s|But\s|\*\s|#)",
        RegexOptions.CultureInvariant,
        10000
    )]
    private static partial Regex Known();
}
