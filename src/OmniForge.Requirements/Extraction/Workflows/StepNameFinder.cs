using System.Text.RegularExpressions;
using OmniForge.Requirements.Documents;
using OmniForge.Requirements.Extraction.Machines;

namespace OmniForge.Requirements.Extraction.Workflows;

/// <summary>Finds the names of steps where no table has them: in lists and sentences of the section that tells their order.</summary>
internal static partial class StepNameFinder
{
    private const int LeastSteps = 2;

    /// <summary>Adds the steps of the section that reads most like an order of steps.</summary>
    public static void Find(IReadOnlyList<PrdRequirement> requirements, WorkflowNotes notes)
    {
        var best = requirements
            .Where(requirement => requirement.Kind is RequirementKind.Item or RequirementKind.Paragraph)
            .GroupBy(requirement => requirement.Section)
            .Select(section => (Names: NamesIn([.. section]), Score: section.Sum(Score)))
            .Where(section => section.Names.Count >= LeastSteps && section.Score > 0)
            .OrderByDescending(section => section.Score)
            .ThenByDescending(section => section.Names.Count)
            .FirstOrDefault();
        foreach (var (text, requirement) in best.Names ?? [])
        {
            notes.Add(text.Text, text.Span, requirement, (requirement.Block as PrdListItem)?.Number);
        }
    }

    private static int Score(PrdRequirement requirement)
    {
        var cues = OrderPattern.Count(requirement.Text.Text);
        return requirement.Kind == RequirementKind.Item ? 2 * Math.Min(cues, 1) : Math.Min(cues, 2);
    }

    private static List<(RichText Name, PrdRequirement Requirement)> NamesIn(List<PrdRequirement> requirements)
    {
        var items = requirements.Where(requirement => requirement.Block is PrdListItem { Depth: 0 }).ToList();
        var kind = MarkOf(requirements, items);
        var names = new List<(RichText, PrdRequirement)>();
        foreach (var requirement in requirements)
        {
            if (IsOfFields(requirement, items))
            {
                continue;
            }

            names.AddRange(
                NamesOf(requirement, kind)
                    .Where(name => !Reserved.Contains(MachineNotes.SnakeName(name.Text)))
                    .Select(name => (name, requirement))
            );
        }

        return [.. names.DistinctBy(name => MachineNotes.SnakeName(name.Item1.Text), StringComparer.Ordinal)];
    }

    /// <summary>A list with <c>completed_steps</c> among its items lists fields.</summary>
    private static bool IsOfFields(PrdRequirement requirement, List<PrdRequirement> items) =>
        requirement.Block.Parent is PrdList list
        && items.Any(item => item.Block.Parent == list && FieldsPattern.IsMatch(item.Text.Text));

    /// <summary>How names are set: bold, as code, or not at all.</summary>
    private static TextMarkKind? MarkOf(List<PrdRequirement> requirements, List<PrdRequirement> items)
    {
        var sources = items.Count >= LeastSteps ? items : requirements;
        foreach (var kind in (ReadOnlySpan<TextMarkKind>)[TextMarkKind.Bold, TextMarkKind.Code, TextMarkKind.Italic])
        {
            var count = 0;
            foreach (var requirement in sources)
            {
                count += requirement.Text.Marks.Any(mark => mark.Kind == kind) ? 1 : 0;
            }

            if (count >= Math.Max(LeastSteps, items.Count >= LeastSteps ? (sources.Count * 3 / 5) : LeastSteps))
            {
                return kind;
            }
        }

        return null;
    }

    private static IEnumerable<RichText> NamesOf(PrdRequirement requirement, TextMarkKind? kind)
    {
        var text = requirement.Text;
        var isItem = requirement.Block is PrdListItem { Depth: 0 };
        if (kind is null)
        {
            return isItem && LeadPattern.Match(text.Text) is { Success: true } lead
                ? [text.Slice(lead.Groups["name"].Index, lead.Groups["name"].Length)]
                : [];
        }

        var marked = text
            .Marks.Where(mark => mark.Kind == kind)
            .Select(mark => text.Slice(mark.Start, mark.Length).Trim())
            .Where(name => NamePattern.IsMatch(name.Text) && !IdPattern.IsMatch(name.Text));
        if (isItem)
        {
            return marked.Take(1);
        }

        return requirement.Kind == RequirementKind.Paragraph && OrderPattern.IsMatch(text.Text) ? marked : [];
    }

    private static readonly HashSet<string> Reserved = new(
        [
            "completed_steps",
            "failed_step",
            "next_steps",
            "compensations",
            "status",
            "running",
            "completed",
            "compensating",
            "null",
            "true",
            "false",
        ],
        StringComparer.Ordinal
    );

    [GeneratedRegex(
        @"^\W*(?:completed[_ ]?steps|failed[_ ]?step|next[_ ]?steps|compensations)\b",
        RegexOptions.CultureInvariant | RegexOptions.IgnoreCase,
        10000
    )]
    private static partial Regex FieldsPattern { get; }

    [GeneratedRegex(@"^[A-Z]{1,4}-?\d+$", RegexOptions.CultureInvariant, 10000)]
    private static partial Regex IdPattern { get; }

    [GeneratedRegex(@"^[A-Za-z][\w-]*(?: [\w'’-]+){0,5}$", RegexOptions.CultureInvariant, 10000)]
    private static partial Regex NamePattern { get; }

    [GeneratedRegex(
        @"^(?<name>[a-z]+(?:_[a-z0-9]+)+)\b|^(?<name>[A-Za-z][\w-]*(?: [\w-]+){0,4}?)\s*(?:$|\.$|[–—:(,]|- )",
        RegexOptions.CultureInvariant,
        10000
    )]
    private static partial Regex LeadPattern { get; }

    [GeneratedRegex(
        @"\b(?:after|follows?|first|needs|waits?|then|finally|parallel|side by side|as soon as|once|same time|next|last|starts? with|begins? with|depends on|when both|precede)\b",
        RegexOptions.CultureInvariant | RegexOptions.IgnoreCase,
        10000
    )]
    private static partial Regex OrderPattern { get; }
}
