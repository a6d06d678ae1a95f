using System.Text.Json;
using OmniForge.Foundation;
using OmniForge.Generation.Artifacts;
using OmniForge.Generation.Projects;
using OmniForge.Specification.Model;

namespace OmniForge.Generation.Tracing;

/// <summary>Writes <c>trace.json</c>: what became of each requirement, with the symbols and tests that show it.</summary>
internal sealed class TraceWriter : IProjectWriter
{
    /// <inheritdoc/>
    public IEnumerable<Artifact> Write(ProjectScope project)
    {
        var links = project
            .Nodes.SelectMany(node => node.Files.SelectMany(file => file.Links))
            .ToLookup(link => (link.Source.Document, link.Source.RequirementId));
        yield return new JsonArtifact(
            RelativePath.Of("trace.json"),
            json =>
            {
                json.WriteStartObject();
                json.WriteStartArray("documents");
                foreach (var document in project.Spec.Documents)
                {
                    Write(json, document, id => links[(document.Name, id)]);
                }

                json.WriteEndArray();
                json.WriteString("spans", "UTF-16 code units");
                json.WriteEndObject();
            }
        );
    }

    private static void Write(Utf8JsonWriter json, DocumentTrace document, Func<string, IEnumerable<TraceLink>> linksOf)
    {
        json.WriteStartObject();
        json.WriteString("prd", document.Name);
        json.WriteString("sha256", document.Sha256);
        json.WriteStartArray("requirements");
        foreach (var requirement in document.Requirements)
        {
            Write(json, requirement, [.. linksOf(requirement.Id)]);
        }

        json.WriteEndArray();
        json.WriteEndObject();
    }

    private static void Write(Utf8JsonWriter json, RequirementTrace requirement, IReadOnlyList<TraceLink> links)
    {
        json.WriteStartObject();
        json.WriteString("id", requirement.Id);
        json.WriteString("text", requirement.Text);
        json.WriteNumber("line", requirement.Span.Line);
        json.WriteStartObject("span");
        json.WriteNumber("start", requirement.Span.Start);
        json.WriteNumber("length", requirement.Span.Length);
        json.WriteEndObject();
        json.WriteString("status", Written(requirement.Status));
        Write(json, "symbols", links.Where(link => !link.IsTest));
        Write(json, "tests", links.Where(link => link.IsTest));
        if (requirement.Reason is { } reason)
        {
            json.WriteString("reason", reason);
        }

        json.WriteEndObject();
    }

    private static void Write(Utf8JsonWriter json, string name, IEnumerable<TraceLink> links)
    {
        json.WriteStartArray(name);
        foreach (var target in links.Select(link => link.Target).Distinct(StringComparer.Ordinal))
        {
            json.WriteStringValue(target);
        }

        json.WriteEndArray();
    }

    private static string Written(RequirementStatus status) =>
        status switch
        {
            RequirementStatus.Implemented => "implemented",
            RequirementStatus.NeedsHuman => "needs_human",
            RequirementStatus.Quality => "quality",
            _ => "not_behaviour",
        };
}
