using System.Text.RegularExpressions;
using OmniForge.Requirements.Documents;
using OmniForge.Requirements.Extraction.Machines;

namespace OmniForge.Requirements.Extraction.Workflows;

/// <summary>Finds the names of steps where no table has them: in lists and sentences of the section that tells their order.</summary>
internal static partial class StepNameFinder
{
    private const int LeastSteps = 2;

    /// <summary>Adds the steps of the section that reads most like an order of steps.</summary>
    /// <param name="requirements">The requirements of the workflow's part.</param>
    /// <param name="fields">Names in snake_case of what the workflow is told.</param>
    /// <param name="notes">Where is added.</param>
    public static void Find(
        IReadOnlyList<PrdRequirement> requirements,
        IReadOnlyList<string> fields,
        WorkflowNotes notes
    )
    {
        var best = requirements
            .Where(requirement => requirement.Kind is RequirementKind.Item or RequirementKind.Paragraph)
            .GroupBy(requirement => Home(requirement.Section))
            .Select(section => NamesIn([.. section], fields))
            .Where(names => names.Count >= LeastSteps && Score(names) > 0)
            .OrderByDescending(Score)
            .ThenByDescending(names => names.Count)
            .FirstOrDefault();
        foreach (var (text, requirement) in best ?? [])
        {
            var isOnly = best!.Count(other => other.Requirement == requirement) == 1;
            var item = requirement.Block as PrdListItem;
            notes.Add(
                text.Text,
                text.Span,
                requirement,
                item is { Depth: 0 } ? item.Number : null,
                item is not null && isOnly ? Nested(requirement) : null
            );
        }

        notes.Unclear.AddRange(Strangers(best ?? [], fields));
        foreach (var list in (best ?? []).Select(name => name.Requirement.Block.Parent).OfType<PrdList>().Distinct())
        {
            AddSet(list, best!, notes);
        }
    }

    /// <summary>Items that set apart the name of something that is none of the steps: it may be one that was missed.</summary>
    private static IEnumerable<PrdRequirement> Strangers(
        List<(RichText Text, PrdRequirement Requirement)> names,
        IReadOnlyList<string> fields
    )
    {
        var known = names
            .Select(name => MachineNotes.SnakeName(name.Text.Text))
            .Concat(Reserved)
            .Concat(fields)
            .ToHashSet(StringComparer.Ordinal);
        var homes = names.Select(name => name.Requirement).Where(home => home.Block is PrdListItem).Distinct().ToList();
        var notation = NameNotation.Of(homes, homes);
        return homes.Where(home =>
            notation
                .In(home.Text)
                .Where(range => range.Start < UndoReader.BeginOfUndoing(home.Text.Text))
                .Select(range => home.Text.Text.Substring(range.Start, range.Length))
                .Any(name => IsLong(name) && !known.Contains(MachineNotes.SnakeName(name)))
        );
    }

    private static bool IsLong(string name) => name.AsSpan().ContainsAny(' ', '_');

    /// <summary>The section whose steps are read together: for a phase the one around it.</summary>
    private static PrdSection Home(PrdSection section) =>
        section.Parent is { } parent && StepFinder.PhaseNames(section.Title).Count > 0 ? parent : section;

    private static PrdRequirement[] Nested(PrdRequirement requirement) =>
        [requirement, .. requirement.Children.SelectMany(Nested)];

    private static void AddSet(
        PrdList list,
        List<(RichText Name, PrdRequirement Requirement)> names,
        WorkflowNotes notes
    )
    {
        string[] members =
        [
            .. names
                .Where(name => name.Requirement.Block.Parent == list)
                .Select(name => MachineNotes.SnakeName(name.Name.Text)),
        ];
        var around = list.Parent as PrdListItem;
        var called = StepFinder.PhaseNames(list.LeadIn?.Text ?? "");
        if (around is not null || called.Count > 0)
        {
            notes.Add(new StepSet(called, around?.Number, members));
        }
    }

    private static int Score(List<(RichText Name, PrdRequirement Requirement)> names) =>
        names.GroupBy(name => name.Requirement).Sum(group => Score(group.Key, group.Count()));

    private static int Score(PrdRequirement requirement, int names)
    {
        var cues =
            OrderPattern.Count(requirement.Text.Text)
            + requirement.Children.Sum(child => OrderPattern.Count(child.Text.Text));
        return requirement.Kind == RequirementKind.Item ? 2 * Math.Min(cues, 1) : Math.Min(cues, Math.Max(2, names));
    }

    private static List<(RichText Name, PrdRequirement Requirement)> NamesIn(
        List<PrdRequirement> requirements,
        IReadOnlyList<string> fields
    )
    {
        var items = requirements.Where(requirement => requirement.Block is PrdListItem { Depth: 0 }).ToList();
        var notation = NameNotation.Of(
            requirements,
            [.. items.Where(item => !IsOfFields(item, items) && !IsOfUndoing(item))]
        );
        if (notation == NameNotation.None)
        {
            notation = NameNotation.Of([.. requirements.Where(IsOfOrder)], []);
        }

        var known = new HashSet<string>(Reserved.Concat(fields), StringComparer.Ordinal);
        var names = new List<(RichText, PrdRequirement)>();
        foreach (var requirement in requirements.Where(requirement => !IsOfFields(requirement, items)))
        {
            if (!IsOfUndoing(requirement))
            {
                names.AddRange(
                    NamesOf(requirement, notation, known)
                        .Where(name => known.Add(MachineNotes.SnakeName(name.Text)))
                        .Select(name => (name, requirement))
                );
            }
        }

        return names;
    }

    /// <summary>A paragraph that tells an order, among items that name no steps.</summary>
    private static bool IsOfOrder(PrdRequirement requirement) =>
        requirement.Kind == RequirementKind.Paragraph
        && OrderPattern.IsMatch(requirement.Text.Text)
        && !IsOfUndoing(requirement);

    /// <summary>A list with <c>completed_steps</c> among its items lists fields.</summary>
    private static bool IsOfFields(PrdRequirement requirement, List<PrdRequirement> items) =>
        requirement.Block.Parent is PrdList list
        && items.Any(item => item.Block.Parent == list && FieldsPattern.IsMatch(item.Text.Text));

    private static bool IsOfUndoing(PrdRequirement requirement) =>
        UndoReader.IsAboutUndoing(requirement.Section.Title)
        || (requirement.Block.Parent is PrdList { LeadIn: { } lead } && UndoReader.IsAboutUndoing(lead.Text));

    private static IEnumerable<RichText> NamesOf(
        PrdRequirement requirement,
        NameNotation notation,
        HashSet<string> known
    )
    {
        var text = requirement.Text;
        var isItem = IsStepItem(requirement);
        if (notation == NameNotation.None)
        {
            return isItem && !IsLeadOfGroup(requirement) && LeadPattern.Match(text.Text) is { Success: true } lead
                ? [text.Slice(lead.Groups["name"].Index, lead.Groups["name"].Length)]
                : [];
        }

        var end = UndoReader.BeginOfUndoing(text.Text);
        var called = WorkflowCalls.In(text).Select(mark => mark.Start).Concat(WorkflowCalls.Quotes(text)).ToHashSet();
        var marked = notation.In(text).Where(range => range.Start < end && !called.Contains(range.Start));
        if (isItem)
        {
            return FirstGroup(text, [.. marked], known);
        }

        return requirement.Kind == RequirementKind.Paragraph && OrderPattern.IsMatch(text.Text)
            ? marked.Select(range => text.Slice(range.Start, range.Length))
            : [];
    }

    /// <summary>An item of the list, or of a list below an item such as "At the same time:".</summary>
    private static bool IsStepItem(PrdRequirement requirement) =>
        requirement.Block is PrdListItem { Depth: 0 }
        || (requirement.Block is PrdListItem { Depth: 1 } && requirement.Parent is { } parent && IsLeadOfGroup(parent));

    private static bool IsLeadOfGroup(PrdRequirement requirement) =>
        requirement.Block is PrdListItem { Blocks: [PrdList, ..] } && GroupPattern.IsMatch(requirement.Text.Text);

    /// <summary>The first names that are joined by commas or "and" and not known yet.</summary>
    private static IEnumerable<RichText> FirstGroup(
        RichText text,
        List<(int Start, int Length)> marked,
        HashSet<string> known
    )
    {
        var group = new List<RichText>();
        var end = 0;
        foreach (var (start, length) in marked)
        {
            if (start < end)
            {
                continue; // a mark within a mark
            }

            var name = text.Slice(start, length);
            var between = text.Text[end..start];
            if (
                group.Count > 0
                && !JoinPattern.IsMatch(between)
                && !(GroupPattern.IsMatch(text.Text) && PlacePattern.IsMatch(between))
            )
            {
                break;
            }

            if (!known.Contains(MachineNotes.SnakeName(name.Text)))
            {
                group.Add(name);
            }

            end = start + length;
        }

        return group;
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

    [GeneratedRegex(
        @"^\W*(?:,|and|or|,\s*and)(?:\W+(?:at the same time|in parallel(?: with (?:it|this|that))?|side by side|simultaneously|meanwhile|besides|alongside))?\W*$",
        RegexOptions.CultureInvariant | RegexOptions.IgnoreCase,
        10000
    )]
    private static partial Regex JoinPattern { get; }

    /// <summary>"Print pages in the hall and print cover at the press": where or by whom a step is done, before the next one.</summary>
    [GeneratedRegex(
        @"^ (?:in|at|on|by|with|through|for|from) (?:the |an? |our )?[\w’'-]+(?: [\w’'-]+){0,2}(?:,| and|, and) $",
        RegexOptions.CultureInvariant,
        10000
    )]
    private static partial Regex PlacePattern { get; }

    [GeneratedRegex(
        @"\b(?:side by side|same time|parallel|together|simultaneously|concurrently)\b",
        RegexOptions.CultureInvariant | RegexOptions.IgnoreCase,
        10000
    )]
    private static partial Regex GroupPattern { get; }

    [GeneratedRegex(
        @"^(?<name>[a-z]+(?:_[a-z0-9]+)+)\b|^(?<name>[A-Za-z][\w-]*(?: [\w-]+){0,4}?)(?:\s+(?:and|or))?\s*(?:$|\.$|\.(?= (?:[A-Z]\w* )+?(?:is|are|it|comes?|starts?|begins?|follows?|runs?|needs?|waits?|can|takes?)\b)|[–—:(,]|- )|^(?<name>[A-Z][\w-]*(?: [\w-]+){1,4}?) (?=(?:is|comes|starts|begins|follows|runs|needs|waits|can|takes place)\b)",
        RegexOptions.CultureInvariant,
        10000
    )]
    private static partial Regex LeadPattern { get; }

    [GeneratedRegex(
        @"\b(?:after|follows?|first|needs|waits?|then|finally|parallel|side by side|as soon as|once|same time|next|last|starts? with|begins? with|depends on|when both|precede|(?:begins?|starts?|ready|due) when|(?:final|last) step)\b",
        RegexOptions.CultureInvariant | RegexOptions.IgnoreCase,
        10000
    )]
    private static partial Regex OrderPattern { get; }
}
