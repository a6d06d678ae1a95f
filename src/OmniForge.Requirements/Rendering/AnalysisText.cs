using System.Globalization;
using OmniForge.Foundation;
using OmniForge.Onex;
using OmniForge.Requirements.Extraction;
using OmniForge.Requirements.Extraction.Ranking;
using OmniForge.Requirements.Extraction.Systems;
using OmniForge.Requirements.Planning;
using OmniForge.Requirements.Planning.Kinds;
using OmniForge.Requirements.Planning.Tasks;
using OmniForge.Requirements.Questions;

namespace OmniForge.Requirements.Rendering;

/// <summary>An analysis for humans: what was understood, with the lines that it comes from.</summary>
public static class AnalysisText
{
    private const int MaxText = 100;
    private const int MaxEvidence = 8;

    /// <summary>The lines of the text.</summary>
    /// <param name="analysis">The analysis.</param>
    /// <param name="plan">The nodes that it becomes.</param>
    /// <param name="questions">What it leaves open.</param>
    public static IEnumerable<string> Lines(
        SemanticAnalysis analysis,
        GenerationPlan plan,
        IReadOnlyList<Question> questions
    )
    {
        ArgumentNullException.ThrowIfNull(analysis);
        ArgumentNullException.ThrowIfNull(plan);
        return
        [
            $"{SafeText.OneLine(analysis.Document.Name)}: {SafeText.OneLine(analysis.Document.Title ?? "without a title")}",
            .. Kind(Responsibility.Of(analysis)),
            .. Nodes(plan),
            .. List(
                "Sections",
                analysis.Document.Sections.Skip(1),
                s => (s.Span, $"{new string(' ', 2 * (s.Level - 1))}{s.Title}", "")
            ),
            .. List("Operations", OperationRanking.Rank(analysis), o => (o.Span, o.Name, "")),
            .. List("Entities", EntityRanking.Rank(analysis), e => (e.Span, e.Name, string.Join(", ", e.Fields))),
            .. List(
                "Transitions",
                analysis.Machines.SelectMany(machine => machine.Transitions),
                t => (t.Requirement.Span, t.Event, $"{string.Join(", ", t.From)} → {string.Join(", ", t.Targets)}")
            ),
            .. List(
                "Steps",
                analysis.Workflows.SelectMany(workflow => workflow.Steps),
                s => (s.Span, s.Name, s.WaitsFor is [] ? "" : $"after {string.Join(", ", s.WaitsFor)}")
            ),
            .. Tasks(TaskPlanner.Of(plan)),
            .. List("Questions", questions, q => (q.Span, q.Id, $"{q.Words} — {q.Problem} {q.Assumption}")),
            .. List("External systems", SystemFinder.Find(analysis), s => (s.Span, s.Name, "")),
            .. List(
                "Found by a language model, not built",
                analysis.Model?.Extractions ?? [],
                one => (one.Span, one.Class, analysis.Document.Text.Substring(one.Span.Start, one.Span.Length))
            ),
        ];
    }

    private static IEnumerable<string> Kind(KindAssessment kinds)
    {
        var scores = kinds.Scores.Select(score =>
            string.Create(CultureInfo.InvariantCulture, $"{score.Key.Label()} {score.Value}")
        );
        yield return $"Kind: {kinds.Main.Label()} ({string.Join(", ", scores)})";
        var strongest = kinds
            .Evidence.Where(e => e.Kind == kinds.Main)
            .OrderByDescending(e => e.Weight)
            .Take(MaxEvidence);
        foreach (var evidence in strongest)
        {
            yield return Line(
                evidence.Span,
                $"+{evidence.Weight.ToString(CultureInfo.InvariantCulture)}",
                evidence.Reason
            );
        }
    }

    private static IEnumerable<string> Nodes(GenerationPlan plan)
    {
        yield return "Nodes:";
        foreach (var node in plan.Nodes)
        {
            yield return $"  {node.Name} ({node.Kind.Label()}): {string.Join(", ", node.Operations.Select(o => o.Name))}";
        }
    }

    private static IEnumerable<string> Tasks(TaskTree tree) =>
        [
            "Tasks (* on the critical path):",
            .. tree.All.Select(task =>
                string.Create(
                    CultureInfo.InvariantCulture,
                    $"  {task.Span.Line, 5}  {new string(' ', 2 * task.Id.Count(c => c == '.'))}{task.Id}{(task.IsCritical ? "*" : "")} {task.Name}  {task.Priority} ({SafeText.OneLine(task.PriorityReason)}), complexity {task.Complexity}, {task.EstimatedHours} h{After(task)}"
                )
            ),
        ];

    private static string After(WorkTask task) =>
        task.DependsOn is [] ? "" : $", after {string.Join(", ", task.DependsOn.Select(dependency => dependency.Id))}";

    private static IEnumerable<string> List<T>(
        string title,
        IEnumerable<T> items,
        Func<T, (SourceSpan Span, string Name, string Text)> line
    )
    {
        List<string> lines = [.. items.Select(line).Select(item => Line(item.Span, item.Name, item.Text))];
        return lines is [] ? [] : [$"{title}:", .. lines];
    }

    private static string Line(SourceSpan span, string name, string text)
    {
        var safe = SafeText.OneLine(text);
        var shown = safe.Length > MaxText ? $"{safe[..MaxText]} …" : safe;
        return string.Create(CultureInfo.InvariantCulture, $"  {span.Line, 5}  {SafeText.OneLine(name)}  {shown}")
            .TrimEnd();
    }
}
