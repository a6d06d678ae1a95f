using System.Globalization;

namespace OmniForge.Requirements.Planning.Tasks;

/// <summary>Makes of the nodes of a plan a tree of tasks with priorities, complexity, dependencies and a critical path.</summary>
public static class TaskPlanner
{
    /// <summary>The tasks of a plan; the same plan gives the same tasks.</summary>
    public static TaskTree Of(GenerationPlan plan)
    {
        ArgumentNullException.ThrowIfNull(plan);
        var drafts = plan.Nodes.Select(node => (Node: node, Draft: TaskDrafts.Of(node))).ToList();
        var order = NodeOrder.Of([.. drafts.Select(pair => pair.Draft)]);
        List<WorkTask> tasks =
        [
            .. order.Select(
                (at, index) => Task(drafts[at].Draft, $"T{Number(index + 1)}", drafts[at].Node.Analysis.Document.Name)
            ),
        ];
        var drafted = order.SelectMany((at, index) => Flat(drafts[at].Draft, tasks[index])).ToList();
        var dependencies = DependencyFinder.Find(drafted);
        var path = CriticalPath.Of(tasks, dependencies);
        return new([.. tasks.Select(task => With(task, dependencies, path))], path);
    }

    private static WorkTask Task(TaskDraft draft, string id, string document)
    {
        List<WorkTask> parts =
        [
            .. draft.Parts.Select((part, index) => Task(part, $"{id}.{Number(index + 1)}", document)),
        ];
        List<string> pieces =
        [
            .. draft
                .Pieces.Where(piece => piece.Count > 0)
                .Select(piece => $"{Number(piece.Count)} {piece.Noun}{(piece.Count == 1 ? "" : "s")}"),
        ];
        var complexity = parts is []
            ? Math.Max(1, draft.Pieces.Sum(piece => piece.Count))
            : parts.Sum(part => part.Complexity);
        var (priority, reason) = parts is [] || draft.Home.Count > 0 ? PriorityReader.Read(draft) : OfParts(parts);
        return new(id, draft.Name, document, draft.Span)
        {
            Priority = priority,
            PriorityReason = reason,
            Complexity = complexity,
            ComplexityReasons = parts is [] ? pieces : [$"{Number(parts.Count)} part{(parts.Count == 1 ? "" : "s")}"],
            EstimatedHours = parts is [] ? complexity + 2 : parts.Sum(part => part.EstimatedHours),
            Parts = parts,
        };
    }

    /// <summary>A whole is as urgent as the most urgent of its parts.</summary>
    private static (TaskPriority, string) OfParts(List<WorkTask> parts)
    {
        var first = parts.MinBy(part => part.Priority)!;
        return (first.Priority, $"{first.Id}: {first.PriorityReason}");
    }

    private static IEnumerable<(TaskDraft Draft, WorkTask Task)> Flat(TaskDraft draft, WorkTask task) =>
        draft.Parts.Zip(task.Parts).SelectMany(pair => Flat(pair.First, pair.Second)).Prepend((draft, task));

    private static WorkTask With(
        WorkTask task,
        IReadOnlyDictionary<string, IReadOnlyList<TaskDependency>> dependencies,
        IReadOnlyList<string> path
    ) =>
        task with
        {
            DependsOn = dependencies.GetValueOrDefault(task.Id) ?? [],
            Parts = [.. task.Parts.Select(part => With(part, dependencies, path))],
            IsCritical = task.SelfAndParts().Any(part => path.Contains(part.Id, StringComparer.Ordinal)),
        };

    private static string Number(int number) => number.ToString(CultureInfo.InvariantCulture);
}
