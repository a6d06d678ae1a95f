using System.Text.RegularExpressions;
using OmniForge.Requirements.Documents;
using OmniForge.Requirements.Extraction.Operations;
using OmniForge.Requirements.Extraction.Workflows;
using OmniForge.Requirements.Language;
using OmniForge.Requirements.Planning;
using OmniForge.Specification.Derivation.Fields;

namespace OmniForge.Specification.Derivation.Workflows;

/// <summary>Finds the name of a workflow: what the PRD calls it, else what its title says.</summary>
internal static partial class WorkflowNames
{
    /// <summary>The name in snake_case.</summary>
    public static string Of(NodePlan plan, WorkflowExtraction workflow)
    {
        var taken = workflow
            .Steps.SelectMany(step => new[] { step.Name, step.Compensation })
            .ToHashSet(StringComparer.Ordinal);
        var named = plan
            .Analysis.Operations.Where(operation => plan.Covers(operation.Section) || plan.IsWholeDocument)
            .Where(operation => IsName(operation.Name) && operation.Form is OperationForm.Named)
            .Select(operation => operation.Name);
        var others = plan
            .Operations.Where(operation => operation.Form <= OperationForm.Row && IsName(operation.Name))
            .Select(operation => operation.Name);
        var title = OfTitle(plan.Title, taken);
        var isWhole = plan.IsWholeDocument && title is not null && title.Contains('_', StringComparison.Ordinal);
        return named
                .Concat(Called(plan, taken))
                .Concat(OfHome(plan, workflow))
                .Concat(isWhole ? [title!] : others)
                .FirstOrDefault()
            ?? title
            ?? plan.Name;

        bool IsName(string name) => name.Contains('_', StringComparison.Ordinal) && !taken.Contains(name);
    }

    /// <summary>The heading above the steps, if it says what to do and the title says nothing of the sort: "Make wedding cake".</summary>
    private static IEnumerable<string> OfHome(NodePlan plan, WorkflowExtraction workflow) =>
        plan.Analysis.Document.HasMarkdownTitle
            ? []
            : workflow
                .Steps.Select(step => step.Requirement.Section.Heading)
                .OfType<RichText>()
                .Take(1)
                .Where(heading =>
                    Sentence.Of(heading).Tokens is [{ Verb: not null }, _, ..] tokens
                    && tokens.Count <= LongestName
                    && !Meanings.WorkflowVocabulary.Holds(heading.Text)
                )
                .Select(heading => FieldNames.Snake(heading.Text));

    private const int LongestName = 5;

    private static IEnumerable<string> Called(NodePlan plan, HashSet<string?> taken) =>
        plan
            .Analysis.Document.Sections.Where(section => plan.Covers(section) || section.Parent is null)
            .SelectMany(section =>
                section.Requirements.Select(requirement => requirement.Text).Prepend(section.Heading)
            )
            .OfType<RichText>()
            .SelectMany(text => Matches(text))
            .Select(FieldNames.Snake)
            .Where(name => name.Contains('_', StringComparison.Ordinal) && !taken.Contains(name));

    private static IEnumerable<string> Matches(RichText text)
    {
        foreach (Match match in NamedPattern.Matches(text.Text))
        {
            yield return match.Groups["name"].Value;
        }

        foreach (var mark in WorkflowCalls.In(text))
        {
            yield return text.Text.Substring(mark.Start, mark.Length);
        }
    }

    /// <summary>Of "Web shop: Fulfil web order" what follows the colon, unless a part is a name as programs have it.</summary>
    private static string? OfTitle(string title, HashSet<string?> taken)
    {
        var quoted = QuotedPattern.Match(title);
        var parts = (quoted.Success ? quoted.Groups["name"].Value : title).Split(
            [':', '–', '—'],
            StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries
        );
        var name = FieldNames.Snake(parts.FirstOrDefault(SnakePattern.IsMatch) ?? parts.LastOrDefault() ?? "");
        return
            name.Length > 0
            && char.IsAsciiLetter(name[0])
            && name.Count(character => character == '_') < 5
            && !taken.Contains(name)
            ? name
            : null;
    }

    [GeneratedRegex(
        @"\b[Ww]orkflow(?:\s+is)?(?:,?\s+called|,?\s+named)?\s*(?:[:–—]\s*[""“]?(?<name>[A-Z][\w-]*(?: [\w-]+){1,4}|(?<name>[a-z]+(?:_[a-z0-9]+)+))|[""“](?<name>[A-Z][\w-]*(?: [\w-]+){1,4})[""”])|[""“](?<name>[A-Z][\w-]*(?: [\w-]+){1,4})[""”]$|\b(?:called|named|known as|(?:its|the) name is|we call (?:it|this)|goes by(?: the name(?: of)?)?)\s+[""“'‘](?<name>[A-Z][\w-]*(?: [\w-]+){1,4})[""”'’]",
        RegexOptions.CultureInvariant,
        10000
    )]
    private static partial Regex NamedPattern { get; }

    [GeneratedRegex("^[a-z]+(?:_[a-z0-9]+)+$", RegexOptions.CultureInvariant, 10000)]
    private static partial Regex SnakePattern { get; }

    [GeneratedRegex(@"[""“](?<name>[^""”]{3,60})[""”]", RegexOptions.CultureInvariant, 10000)]
    private static partial Regex QuotedPattern { get; }
}
