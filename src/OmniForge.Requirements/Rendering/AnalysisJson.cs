using System.Text.Encodings.Web;
using System.Text.Json;
using OmniForge.Onex;
using OmniForge.Requirements.Extraction;
using OmniForge.Requirements.Extraction.Flags;
using OmniForge.Requirements.Fields;
using OmniForge.Requirements.LanguageModel;
using OmniForge.Requirements.Lines;
using OmniForge.Requirements.Planning;
using OmniForge.Requirements.Planning.Kinds;
using OmniForge.Requirements.Planning.Tasks;
using OmniForge.Requirements.Questions;

namespace OmniForge.Requirements.Rendering;

/// <summary>An analysis as a JSON document of the schema <c>omniforge.analysis/1</c>, within which things are added only.</summary>
public static class AnalysisJson
{
    /// <summary>The schema's name.</summary>
    public const string Schema = "omniforge.analysis/1";

    private static readonly JsonWriterOptions Options = new()
    {
        Indented = true,
        NewLine = "\n",
        Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping,
    };

    /// <summary>The document in UTF-8, with a line feed at its end.</summary>
    /// <param name="analysis">The analysis.</param>
    /// <param name="plan">The nodes that it becomes.</param>
    /// <param name="fields">What operations take and answer.</param>
    /// <param name="questions">What it leaves open.</param>
    /// <param name="lines">What its lines were understood as.</param>
    public static ReadOnlyMemory<byte> Write(
        SemanticAnalysis analysis,
        GenerationPlan plan,
        IReadOnlyList<OperationField> fields,
        IReadOnlyList<Question> questions,
        IReadOnlyList<ReadLine> lines
    )
    {
        ArgumentNullException.ThrowIfNull(analysis);
        ArgumentNullException.ThrowIfNull(plan);
        ArgumentNullException.ThrowIfNull(fields);
        ArgumentNullException.ThrowIfNull(questions);
        ArgumentNullException.ThrowIfNull(lines);
        using var stream = new MemoryStream();
        using (var json = new Utf8JsonWriter(stream, Options))
        {
            json.WriteStartObject();
            WriteHead(json, analysis);
            WriteNodes(json, plan);
            WriteFlags(json, DocumentFlags.Of(analysis));
            var items = new ItemWriter(json, analysis.Document.Text);
            foreach (var list in AnalysisItems.Of(analysis, fields))
            {
                items.WriteList(list);
            }

            if (analysis.Model is { } model)
            {
                WriteModel(json, model);
                items.WriteList(AnalysisItems.OfModel(model));
            }

            TaskJson.Write(json, TaskPlanner.Of(plan));
            WriteQuestions(json, questions);
            WriteLines(json, lines);
            json.WriteEndObject();
        }

        stream.Write("\n"u8);
        return stream.ToArray();
    }

    private static void WriteHead(Utf8JsonWriter json, SemanticAnalysis analysis)
    {
        json.WriteString("schema", Schema);
        json.WriteStartObject("document");
        json.WriteString("name", analysis.Document.Name);
        json.WriteString("sha256", analysis.Document.Sha256);
        json.WriteString("title", analysis.Document.Title);
        json.WriteEndObject();
        var kinds = Responsibility.Of(analysis);
        json.WriteStartObject("kind");
        json.WriteString("main", kinds.Main.Label());
        json.WriteStartObject("scores");
        foreach (var (kind, score) in kinds.Scores)
        {
            json.WriteNumber(kind.Label(), score);
        }

        json.WriteEndObject();
        json.WriteStartArray("evidence");
        foreach (var evidence in kinds.Evidence)
        {
            WriteEvidence(json, evidence);
        }

        json.WriteEndArray();
        json.WriteEndObject();
    }

    private static void WriteEvidence(Utf8JsonWriter json, KindEvidence evidence)
    {
        json.WriteStartObject();
        json.WriteString("kind", evidence.Kind.Label());
        json.WriteNumber("weight", evidence.Weight);
        json.WriteString("reason", evidence.Reason);
        json.WriteNumber("line", evidence.Span.Line);
        json.WriteNumber("column", evidence.Span.Column);
        json.WriteEndObject();
    }

    private static void WriteNodes(Utf8JsonWriter json, GenerationPlan plan)
    {
        json.WriteStartArray("nodes");
        foreach (var node in plan.Nodes)
        {
            json.WriteStartObject();
            json.WriteString("name", node.Name);
            json.WriteString("kind", node.Kind.Label());
            ItemWriter.WriteNames(json, "operations", node.Operations.Select(operation => operation.Name));
            json.WriteEndObject();
        }

        json.WriteEndArray();
    }

    private static void WriteLines(Utf8JsonWriter json, IReadOnlyList<ReadLine> lines)
    {
        json.WriteStartArray("lines");
        foreach (var line in lines)
        {
            json.WriteStartObject();
            json.WriteNumber("line", line.Number);
            json.WriteString("mark", line.Mark.Name());
            ItemWriter.WriteNames(json, "as", line.As);
            ItemWriter.WriteNames(json, "reasons", line.Reasons);
            json.WriteEndObject();
        }

        json.WriteEndArray();
    }

    private static void WriteQuestions(Utf8JsonWriter json, IReadOnlyList<Question> questions)
    {
        json.WriteStartArray("questions");
        foreach (var question in questions)
        {
            json.WriteStartObject();
            json.WriteString("id", question.Id);
            json.WriteString("kind", question.Kind.ToString().ToLowerInvariant());
            json.WriteString("text", question.Words);
            json.WriteStartObject("span");
            json.WriteNumber("start", question.Span.Start);
            json.WriteNumber("length", question.Span.Length);
            json.WriteEndObject();
            json.WriteNumber("line", question.Span.Line);
            json.WriteNumber("column", question.Span.Column);
            json.WriteString("problem", question.Problem);
            json.WriteString("assumption", question.Assumption);
            json.WriteEndObject();
        }

        json.WriteEndArray();
    }

    private static void WriteModel(Utf8JsonWriter json, ModelReading model)
    {
        json.WriteStartObject("model");
        json.WriteString("name", model.Model);
        json.WriteNumber("chunks", model.Chunks);
        json.WriteNumber("unread", model.Unread.Count);
        json.WriteNumber("kept", model.Extractions.Count);
        json.WriteNumber("fuzzy", model.Fuzzy);
        json.WriteNumber("ungrounded", model.Ungrounded);
        json.WriteNumber("known", model.Known);
        json.WriteNumber("malformed", model.Malformed);
        json.WriteNumber("other_class", model.OtherClass);
        json.WriteEndObject();
    }

    private static void WriteFlags(Utf8JsonWriter json, DocumentFlags flags)
    {
        json.WriteStartObject("flags");
        json.WriteBoolean("data_model", flags.HasDataModel);
        json.WriteBoolean("state_machine", flags.HasStateMachine);
        json.WriteBoolean("formulas", flags.HasFormulas);
        json.WriteBoolean("examples", flags.HasExamples);
        json.WriteEndObject();
    }
}
