using System.Text.RegularExpressions;
using OmniForge.Requirements.Extraction.Ranking;
using OmniForge.Requirements.Language;

namespace OmniForge.Requirements.Planning.Tasks;

/// <summary>
/// Finds what must be done before what: by the notation's order, by name (<c>after order creation</c>, <c>depends on FR-2</c>), and by data
/// (what is changed must have been created). An edge that would close a circle is left out; the surer ones come first.
/// </summary>
internal static partial class DependencyFinder
{
    private const string Creating = "create";

    /// <summary>Id of a task → what it depends on, in the order of the tree.</summary>
    public static IReadOnlyDictionary<string, IReadOnlyList<TaskDependency>> Find(
        IReadOnlyList<(TaskDraft Draft, WorkTask Task)> tasks
    )
    {
        var leaves = tasks.Where(task => task.Task.Parts is []).ToList();
        var found = new Dictionary<string, List<TaskDependency>>(StringComparer.Ordinal);
        foreach (var (task, dependency) in ByOrder(leaves).Concat(ByName(leaves)).Concat(ByData(leaves)))
        {
            var known = found.GetValueOrDefault(task) ?? (found[task] = []);
            if (!known.Exists(one => one.Id == dependency.Id) && !Reaches(found, dependency.Id, task))
            {
                known.Add(dependency);
            }
        }

        return found.ToDictionary(
            pair => pair.Key,
            IReadOnlyList<TaskDependency> (pair) => pair.Value,
            StringComparer.Ordinal
        );
    }

    private static IEnumerable<(string Task, TaskDependency On)> ByOrder(
        List<(TaskDraft Draft, WorkTask Task)> leaves
    ) =>
        from leaf in leaves
        from name in leaf.Draft.After
        from other in leaves
        where other.Draft.Name == name && SameWhole(other.Task.Id, leaf.Task.Id)
        select (leaf.Task.Id, new TaskDependency(other.Task.Id, "order of the steps"));

    private static IEnumerable<(string Task, TaskDependency On)> ByName(
        List<(TaskDraft Draft, WorkTask Task)> leaves
    ) =>
        from leaf in leaves
        from requirement in leaf.Draft.Home
        from Match cue in Cue().Matches(requirement.Text.Text)
        from other in leaves
        where other.Task.Id != leaf.Task.Id && IsNamed(other.Draft, cue.Groups["what"].Value)
        select (leaf.Task.Id, new TaskDependency(other.Task.Id, cue.Value.Trim()));

    private static IEnumerable<(string Task, TaskDependency On)> ByData(List<(TaskDraft Draft, WorkTask Task)> leaves)
    {
        var makers = leaves
            .Where(leaf => IsCreating(leaf.Draft) && Noun(leaf.Draft).Length > 0)
            .ToLookup(leaf => Noun(leaf.Draft), StringComparer.Ordinal);
        return from leaf in leaves
            where !IsCreating(leaf.Draft)
            from maker in makers[Noun(leaf.Draft)]
            select (leaf.Task.Id, new TaskDependency(maker.Task.Id, $"works on what {maker.Draft.Name} makes"));
    }

    private static bool IsCreating(TaskDraft draft) => VerbClasses.Of(Verb(draft)) == Creating;

    private static bool Reaches(Dictionary<string, List<TaskDependency>> found, string from, string to)
    {
        var seen = new HashSet<string>(StringComparer.Ordinal) { from };
        var open = new Queue<string>([from]);
        while (open.TryDequeue(out var id) && id != to)
        {
            foreach (var next in (found.GetValueOrDefault(id) ?? []).Where(dependency => seen.Add(dependency.Id)))
            {
                open.Enqueue(next.Id);
            }
        }

        return seen.Contains(to);
    }

    private static bool IsNamed(TaskDraft draft, string words)
    {
        var name = draft.Name.Replace('_', ' ');
        return words.StartsWith(name, StringComparison.OrdinalIgnoreCase)
            || draft.Home.Any(requirement =>
                requirement.HasOwnId && words.StartsWith(requirement.Id, StringComparison.OrdinalIgnoreCase)
            );
    }

    private static bool SameWhole(string id, string other) =>
        id[..id.LastIndexOf('.')] == other[..other.LastIndexOf('.')];

    private static string Verb(TaskDraft draft) => draft.Name.Split('_')[0];

    private static string Noun(TaskDraft draft) =>
        Inflection.SingularOfName(draft.Name[Verb(draft).Length..].Trim('_'));

    [GeneratedRegex(
        @"\b(?:depends on|requires|needs|after|once|follows|blocked by)\s+(?:the\s+)?[`""“*]*(?<what>[^.;,)`""”*]+)",
        RegexOptions.CultureInvariant | RegexOptions.IgnoreCase,
        10000
    )]
    private static partial Regex Cue();
}
