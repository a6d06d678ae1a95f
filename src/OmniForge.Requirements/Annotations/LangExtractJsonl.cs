using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Nodes;
using OmniForge.Foundation;

namespace OmniForge.Requirements.Annotations;

/// <summary>
/// Annotated documents as JSON Lines in the format of LangExtract 1.7 (<c>save_annotated_documents</c>): one document a
/// line. The positions in the file count code points, those in memory UTF-16 code units.
/// </summary>
public static class LangExtractJsonl
{
    private static readonly JsonWriterOptions Options = new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    private static readonly (AlignmentStatus Status, string Name)[] Statuses =
    [
        (AlignmentStatus.Exact, "match_exact"),
        (AlignmentStatus.Greater, "match_greater"),
        (AlignmentStatus.Lesser, "match_lesser"),
        (AlignmentStatus.Fuzzy, "match_fuzzy"),
    ];

    /// <summary>Writes documents, each with a line feed behind it.</summary>
    public static string Write(IEnumerable<AnnotatedDocument> documents)
    {
        ArgumentNullException.ThrowIfNull(documents);
        var lines = new StringBuilder();
        foreach (var document in documents)
        {
            lines.Append(Line(document)).Append('\n');
        }

        return lines.ToString();
    }

    /// <summary>Reads documents; empty lines are left out.</summary>
    /// <param name="file">Name of the file, for diagnostics.</param>
    /// <param name="lines">Its text.</param>
    /// <exception cref="OmniForgeException">A line is no annotated document, or a position lies outside of its text.</exception>
    public static IReadOnlyList<AnnotatedDocument> Read(string file, string lines)
    {
        ArgumentNullException.ThrowIfNull(lines);
        return
        [
            .. lines
                .Split('\n')
                .Index()
                .Where(line => !string.IsNullOrWhiteSpace(line.Item))
                .Select(line => Document(file, line.Index + 1, line.Item)),
        ];
    }

    private static string Line(AnnotatedDocument document)
    {
        using var stream = new MemoryStream();
        using (var json = new Utf8JsonWriter(stream, Options))
        {
            var points = new CodePoints(document.Text);
            json.WriteStartObject();
            json.WriteStartArray("extractions");
            foreach (var extraction in document.Extractions)
            {
                Write(json, extraction, points);
            }

            json.WriteEndArray();
            json.WriteString("text", document.Text);
            json.WriteString("document_id", document.DocumentId);
            json.WriteEndObject();
        }

        return Encoding.UTF8.GetString(stream.ToArray());
    }

    private static void Write(Utf8JsonWriter json, AnnotatedExtraction extraction, CodePoints points)
    {
        json.WriteStartObject();
        json.WriteString("extraction_class", extraction.Class);
        json.WriteString("extraction_text", extraction.Text);
        if (extraction.Interval is var (start, end))
        {
            json.WriteStartObject("char_interval");
            json.WriteNumber("start_pos", points.OfCodeUnits(start));
            json.WriteNumber("end_pos", points.OfCodeUnits(end));
            json.WriteEndObject();
        }
        else
        {
            json.WriteNull("char_interval");
        }

        json.WriteString("alignment_status", NameOf(extraction.Alignment));
        WriteNumber(json, "extraction_index", extraction.Index);
        WriteNumber(json, "group_index", extraction.GroupIndex);
        json.WriteString("description", extraction.Description);
        json.WritePropertyName("attributes");
        (extraction.Attributes ?? (JsonNode?)null)?.WriteTo(json);
        if (extraction.Attributes is null)
        {
            json.WriteNullValue();
        }

        json.WriteEndObject();
    }

    private static void WriteNumber(Utf8JsonWriter json, string name, int? value)
    {
        if (value is { } number)
        {
            json.WriteNumber(name, number);
        }
        else
        {
            json.WriteNull(name);
        }
    }

    private static string? NameOf(AlignmentStatus? status) =>
        status is null ? null : Statuses.Single(pair => pair.Status == status).Name;

    private static AnnotatedDocument Document(string file, int line, string json)
    {
        try
        {
            var document = JsonNode.Parse(json)!.AsObject();
            var text = (string?)document["text"] ?? throw new FormatException("it has no text");
            var id = (string?)document["document_id"] ?? throw new FormatException("it has no document_id");
            var points = new CodePoints(text);
            var extractions = document["extractions"] as JsonArray ?? [];
            return new(id, text, [.. extractions.Select(extraction => Extraction(extraction!.AsObject(), points))]);
        }
        catch (Exception error)
            when (error is JsonException or FormatException or InvalidOperationException or NullReferenceException)
        {
            throw new OmniForgeException(AnnotationDiagnostics.NoAnnotatedDocument.At(file, null, line, error.Message));
        }
    }

    private static AnnotatedExtraction Extraction(JsonObject json, CodePoints points) =>
        new(Text(json, "extraction_class"), Text(json, "extraction_text"))
        {
            Interval = json["char_interval"] is JsonObject interval ? Interval(interval, points) : null,
            Alignment = (string?)json["alignment_status"] is { } status ? Status(status) : null,
            Index = (int?)json["extraction_index"],
            GroupIndex = (int?)json["group_index"],
            Description = (string?)json["description"],
            Attributes = (JsonObject?)json["attributes"]?.DeepClone(),
        };

    private static string Text(JsonObject json, string name) =>
        (string?)json[name] ?? throw new FormatException($"an extraction has no {name}");

    private static AlignmentStatus Status(string name) =>
        Statuses.Where(pair => pair.Name == name).Select(pair => (AlignmentStatus?)pair.Status).FirstOrDefault()
        ?? throw new FormatException($"there is no alignment_status '{name}'");

    /// <summary>A place; LangExtract writes one without positions for what it could not align.</summary>
    private static (int, int)? Interval(JsonObject interval, CodePoints points)
    {
        if (interval["start_pos"] is null || interval["end_pos"] is null)
        {
            return null;
        }

        return
            (points.ToCodeUnits((int)interval["start_pos"]!), points.ToCodeUnits((int)interval["end_pos"]!))
                is ({ } start, { } end)
            && start <= end
            ? (start, end)
            : throw new FormatException("a char_interval lies outside of the text");
    }
}
