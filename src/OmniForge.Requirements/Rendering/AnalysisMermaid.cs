using System.Text;
using OmniForge.Onex;
using OmniForge.Requirements.Extraction;
using OmniForge.Requirements.Extraction.Machines;
using OmniForge.Requirements.Extraction.Workflows;
using OmniForge.Requirements.Planning;
using OmniForge.Requirements.Planning.Tasks;

namespace OmniForge.Requirements.Rendering;

/// <summary>Diagrams of an analysis for Mermaid: the nodes with their operations, each state machine, each workflow.</summary>
public static class AnalysisMermaid
{
    /// <summary>Markdown with one block of Mermaid a diagram.</summary>
    public static string Write(SemanticAnalysis analysis, GenerationPlan plan)
    {
        ArgumentNullException.ThrowIfNull(analysis);
        ArgumentNullException.ThrowIfNull(plan);
        var text = new StringBuilder();
        Block(text, "Nodes", "flowchart LR", Nodes(plan));
        Block(text, "Tasks", "flowchart LR", Tasks(TaskPlanner.Of(plan)));
        foreach (var machine in analysis.Machines)
        {
            Block(text, machine.StateField ?? "States", "stateDiagram-v2", States(machine));
        }

        foreach (var workflow in analysis.Workflows)
        {
            Block(text, workflow.Section.Level > 0 ? workflow.Section.Title : "Steps", "flowchart TD", Steps(workflow));
        }

        return text.ToString();
    }

    private static void Block(StringBuilder text, string title, string kind, IEnumerable<string> lines)
    {
        text.Append(text.Length > 0 ? "\n" : "")
            .Append("## ")
            .Append(Label(title))
            .Append("\n\n```mermaid\n")
            .Append(kind)
            .Append('\n');
        foreach (var line in lines)
        {
            text.Append("    ").Append(line).Append('\n');
        }

        text.Append("```\n");
    }

    private static IEnumerable<string> Nodes(GenerationPlan plan)
    {
        foreach (var node in plan.Nodes)
        {
            yield return $"{node.Name}[\"{node.Name}<br/>{node.Kind.Label()}\"]";
            foreach (var operation in node.Operations)
            {
                yield return $"{node.Name}.{operation.Name}([\"{operation.Name}\"]) --> {node.Name}";
            }
        }
    }

    private static IEnumerable<string> Tasks(TaskTree tree)
    {
        yield return "classDef critical stroke-width:3px";
        foreach (var task in tree.All)
        {
            yield return $"{task.Id}[\"{task.Id} {task.Name}<br/>{task.Priority}\"]{(task.IsCritical ? ":::critical" : "")}";
            foreach (var part in task.Parts)
            {
                yield return $"{task.Id} --- {part.Id}";
            }

            foreach (var dependency in task.DependsOn)
            {
                yield return $"{dependency.Id} --> {task.Id}";
            }
        }
    }

    private static IEnumerable<string> States(MachineExtraction machine)
    {
        if (machine.Initial is { } initial)
        {
            yield return $"[*] --> {Id(initial)}";
        }

        foreach (var state in machine.States.Where(state => Id(state) != state))
        {
            yield return $"state \"{Label(state)}\" as {Id(state)}";
        }

        foreach (var transition in machine.Transitions)
        {
            foreach (var from in transition.From)
            {
                foreach (var to in transition.Targets)
                {
                    yield return $"{Id(from)} --> {Id(to)}: {Label(transition.Event)}";
                }
            }
        }
    }

    private static IEnumerable<string> Steps(WorkflowExtraction workflow)
    {
        foreach (var step in workflow.Steps)
        {
            yield return $"{Id(step.Name)}[\"{Label(step.Name)}\"]";
            foreach (var before in step.WaitsFor)
            {
                yield return $"{Id(before)} --> {Id(step.Name)}";
            }

            if (step.Compensation is { } undo)
            {
                yield return $"{Id(step.Name)} -. undone by .-> {Id(undo)}";
            }
        }
    }

    /// <summary>What Mermaid takes for an identifier, whatever the name holds; a word of its own language such as <c>end</c> is none.</summary>
    private static string Id(string name)
    {
        var id = string.Concat(name.Select(c => char.IsAsciiLetterOrDigit(c) ? c : '_'));
        return id.Equals("end", StringComparison.OrdinalIgnoreCase) ? $"{id}_" : id;
    }

    /// <summary>A text in which Mermaid and HTML find nothing to read.</summary>
    private static string Label(string text) =>
        string.Concat(text.Select(c => c is '"' or '<' or '>' or '#' or ';' or '&' or '`' or '\n' ? ' ' : c));
}
