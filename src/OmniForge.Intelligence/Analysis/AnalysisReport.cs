using System.Text;
using OmniForge.Requirements.Annotations;
using OmniForge.Requirements.Extraction;
using OmniForge.Requirements.Lines;
using OmniForge.Requirements.Planning;
using OmniForge.Requirements.Questions;
using OmniForge.Requirements.Rendering;
using OmniForge.Specification.Derivation;
using OmniForge.Specification.Derivation.Defects;
using OmniForge.Specification.Description;
using OmniForge.Specification.Model;
using OmniForge.Specification.Questions;

namespace OmniForge.Intelligence.Analysis;

/// <summary>What there is to tell of an analysis, in each form that somebody may want.</summary>
public sealed class AnalysisReport
{
    /// <summary>The form of a file of answers to fill in.</summary>
    public const string AnswerTemplate = "questions";

    /// <summary>The form of what is wrong with rules that were understood: a diagnostic a line.</summary>
    public const string DefectLines = "defects";

    /// <summary>The form of the schema <see cref="AnalysisJson.Schema"/>.</summary>
    public const string Json = "json";

    private static readonly Dictionary<string, Func<AnalysisReport, string>> Writers = new(StringComparer.Ordinal)
    {
        ["text"] = report => Lines(AnalysisText.Lines(report._analysis, report._plan, report.Questions)),
        [Json] = report => Encoding.UTF8.GetString(report.Document.Span),
        ["jsonl"] = report => LangExtractJsonl.Write([AnalysisAnnotations.Of(report._analysis)]),
        ["html"] = report => AnnotationPage.Write(AnalysisAnnotations.Of(report._analysis), report.ReadLines),
        ["lines"] = report => Lines(LinesText.Lines(report._analysis.Document.Text, report.ReadLines)),
        ["mermaid"] = report => AnalysisMermaid.Write(report._analysis, report._plan),
        [AnswerTemplate] = report => QuestionTemplate.Write(report.Questions),
        [DefectLines] = report => Lines(DefectList.Of(report._project).Select(defect => defect.ToString())),
    };

    private readonly SemanticAnalysis _analysis;
    private readonly GenerationPlan _plan;
    private readonly ProjectSpec _project;

    /// <summary>Plans and specifies what was analysed.</summary>
    public AnalysisReport(SemanticAnalysis analysis)
    {
        _analysis = analysis;
        _plan = Planner.Plan([analysis], name: null).Plan;
        _project = Specifier.Specify(_plan);
    }

    /// <summary>The names of all forms.</summary>
    public static IReadOnlyCollection<string> Forms => Writers.Keys;

    /// <summary>The forms of the analysis itself.</summary>
    public static IEnumerable<string> Formats => Forms.Where(form => form is not (AnswerTemplate or DefectLines));

    /// <summary>Whether anything was found; of a title with a purpose alone a node can be made, and nothing is known of it.</summary>
    public bool IsEmpty => !_analysis.HasStructure;

    /// <summary>The document of the schema <see cref="AnalysisJson.Schema"/>, in UTF-8.</summary>
    public ReadOnlyMemory<byte> Document =>
        AnalysisJson.Write(_analysis, _plan, OperationFields.Of(_project), Questions, ReadLines);

    private IReadOnlyList<Question> Questions => QuestionFinder.Find([_analysis], _project);

    private IReadOnlyList<ReadLine> ReadLines =>
        LineReader.Read(_analysis.Document.Text, _analysis.Document.Name, _project);

    /// <summary>The analysis in a form.</summary>
    /// <param name="form">One of <see cref="Forms"/>.</param>
    /// <exception cref="KeyNotFoundException">There is no such form.</exception>
    public string In(string form) => Writers[form](this);

    /// <summary>The media type of a form.</summary>
    public static string MediaTypeOf(string form) =>
        form switch
        {
            Json => "application/json",
            "jsonl" => "application/jsonl",
            "html" => "text/html",
            "mermaid" => "text/vnd.mermaid",
            AnswerTemplate => "application/yaml",
            _ => "text/plain",
        };

    private static string Lines(IEnumerable<string> lines) => string.Concat(lines.Select(line => line + "\n"));
}
