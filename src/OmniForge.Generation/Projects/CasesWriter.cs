using System.Text.Json;
using OmniForge.Foundation;
using OmniForge.Generation.Artifacts;
using OmniForge.Generation.Operations;
using OmniForge.Generation.Samples;

namespace OmniForge.Generation.Projects;

/// <summary>Writes <c>examples/cases.json</c>: a request and the fields of its answer for each operation.</summary>
internal sealed class CasesWriter : IProjectWriter
{
    /// <inheritdoc/>
    public IEnumerable<Artifact> Write(ProjectScope project)
    {
        var cases = project
            .Nodes.SelectMany(node => node.Operations.SelectMany(operation => operation.Value.Cases))
            .ToList();
        yield return new JsonArtifact(
            RelativePath.Of("examples", "cases.json"),
            json =>
            {
                json.WriteStartArray();
                cases.ForEach(example => Write(json, example));
                json.WriteEndArray();
            }
        );
    }

    private static void Write(Utf8JsonWriter json, OperationCase example)
    {
        json.WriteStartObject();
        json.WriteString("operation", example.Operation);
        json.WritePropertyName("given");
        Write(json, WireValue.Object(example.Given));
        if (example.Error is { } error)
        {
            json.WriteString("expect_error", error);
        }
        else
        {
            json.WritePropertyName("expect");
            Write(json, WireValue.Object(example.Expected));
        }

        if (example.Keep.Count > 0)
        {
            json.WritePropertyName("keep");
            Write(
                json,
                WireValue.Object([.. example.Keep.Select(kept => new WireField(kept.Key, WireValue.Text(kept.Value)))])
            );
        }

        json.WriteString("requirement", example.Requirement);
        json.WriteEndObject();
    }

    private static void Write(Utf8JsonWriter json, WireValue value)
    {
        switch (value)
        {
            case WireText(var text):
                json.WriteStringValue(text);
                break;
            case WireNumber(var number):
                json.WriteNumberValue(number);
                break;
            case WireTruth(var truth):
                json.WriteBooleanValue(truth);
                break;
            case WireList(var items):
                json.WriteStartArray();
                foreach (var item in items)
                {
                    Write(json, item);
                }

                json.WriteEndArray();
                break;
            case WireObject(var fields):
                json.WriteStartObject();
                foreach (var field in fields)
                {
                    json.WritePropertyName(field.Name);
                    Write(json, field.Value);
                }

                json.WriteEndObject();
                break;
            default:
                json.WriteNullValue();
                break;
        }
    }
}
