using System.Text.Json;
using OmniForge.Foundation;
using OmniForge.Generation.Artifacts;
using OmniForge.Generation.Projects;
using OmniForge.Specification.Model;

namespace OmniForge.Generation.Tracing;

/// <summary>
/// Writes <c>trace.json</c>, both ways: what became of each requirement, with the symbols and tests that show it, and which
/// requirements stand behind the lines of each file.
/// </summary>
internal static class TraceWriter
{
    /// <summary>The trace of a project.</summary>
    /// <param name="spec">What the project must hold.</param>
    /// <param name="nodes">Its nodes.</param>
    /// <param name="files">Its other files.</param>
    public static Artifact Write(ProjectSpec spec, IReadOnlyList<NodeDraft> nodes, IReadOnlyList<PrintedFile> files)
    {
        var places = files
            .Select(file => TracedFile.Of(file))
            .Where(file => file.Places.Count > 0)
            .OrderBy(file => file.Path)
            .ToList();
        var links = nodes
            .SelectMany(node => node.Files.SelectMany(file => file.Links))
            .Concat(places.SelectMany(file => file.Links))
            .ToLookup(link => (link.Source.Document, link.Source.RequirementId));
        var carried = new CarrierLinks(nodes);
        return new JsonArtifact(
            RelativePath.Of(ProjectTrace.FileName),
            json =>
            {
                json.WriteStartObject();
                json.WriteStartArray("documents");
                foreach (var document in spec.Documents)
                {
                    Write(
                        json,
                        document,
                        requirement => carried.Completed(requirement, [.. links[(document.Name, requirement.Id)]]),
                        places
                    );
                }

                json.WriteEndArray();
                json.WriteString("spans", "UTF-16 code units");
                json.WriteEndObject();
            }
        );
    }

    private static void Write(
        Utf8JsonWriter json,
        DocumentTrace document,
        Func<RequirementTrace, IReadOnlyList<TraceLink>> linksOf,
        IReadOnlyList<TracedFile> files
    )
    {
        json.WriteStartObject();
        json.WriteString("prd", document.Name);
        json.WriteString("sha256", document.Sha256);
        json.WriteStartArray("requirements");
        foreach (var requirement in document.Requirements)
        {
            Write(json, requirement, linksOf(requirement));
        }

        json.WriteEndArray();
        json.WriteStartArray("files");
        foreach (var file in files)
        {
            Write(json, file, document.Name);
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
        json.WriteString("status", RequirementStatusNames.Of(requirement.Status));
        Write(json, "symbols", links.Where(link => !link.IsTest).Select(link => link.Target));
        Write(json, "tests", links.Where(link => link.IsTest).Select(link => link.Target));
        if (requirement.Reason is { } reason)
        {
            json.WriteString("reason", reason);
        }

        json.WriteEndObject();
    }

    private static void Write(Utf8JsonWriter json, TracedFile file, string document)
    {
        var places = file.Places.Where(place => place.Sources.Any(source => source.Document == document)).ToList();
        if (places.Count == 0)
        {
            return;
        }

        json.WriteStartObject();
        json.WriteString("path", file.Path.Value);
        json.WriteStartArray("places");
        foreach (var place in places)
        {
            json.WriteStartObject();
            json.WriteString("symbol", place.Target);
            json.WriteNumber("first_line", place.FirstLine);
            json.WriteNumber("last_line", place.LastLine);
            Write(
                json,
                "requirements",
                place.Sources.Where(source => source.Document == document).Select(source => source.RequirementId)
            );
            json.WriteEndObject();
        }

        json.WriteEndArray();
        json.WriteEndObject();
    }

    private static void Write(Utf8JsonWriter json, string name, IEnumerable<string> values)
    {
        json.WriteStartArray(name);
        foreach (var value in values.Distinct(StringComparer.Ordinal))
        {
            json.WriteStringValue(value);
        }

        json.WriteEndArray();
    }
}
