using System.Text.Json;
using OmniForge.Requirements.Planning.Tasks;

namespace OmniForge.Requirements.Rendering;

/// <summary>Tasks as JSON, within <see cref="AnalysisJson.Schema"/>.</summary>
internal static class TaskJson
{
    /// <summary>Writes the members <c>tasks</c> and <c>critical_path</c>.</summary>
    public static void Write(Utf8JsonWriter json, TaskTree tree)
    {
        json.WriteStartArray("tasks");
        foreach (var task in tree.Nodes)
        {
            Write(json, task);
        }

        json.WriteEndArray();
        ItemWriter.WriteNames(json, "critical_path", tree.CriticalPath);
    }

    private static void Write(Utf8JsonWriter json, WorkTask task)
    {
        json.WriteStartObject();
        json.WriteString("id", task.Id);
        json.WriteString("name", task.Name);
        json.WriteNumber("line", task.Span.Line);
        json.WriteString("priority", task.Priority.ToString());
        json.WriteString("priority_reason", task.PriorityReason);
        json.WriteNumber("complexity", task.Complexity);
        ItemWriter.WriteNames(json, "complexity_reasons", task.ComplexityReasons);
        json.WriteNumber("estimated_hours", task.EstimatedHours);
        json.WriteBoolean("critical", task.IsCritical);
        json.WriteStartArray("depends_on");
        foreach (var dependency in task.DependsOn)
        {
            json.WriteStartObject();
            json.WriteString("id", dependency.Id);
            json.WriteString("reason", dependency.Reason);
            json.WriteEndObject();
        }

        json.WriteEndArray();
        json.WriteStartArray("parts");
        foreach (var part in task.Parts)
        {
            Write(json, part);
        }

        json.WriteEndArray();
        json.WriteEndObject();
    }
}
