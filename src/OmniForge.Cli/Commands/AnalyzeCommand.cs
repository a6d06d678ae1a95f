using System.CommandLine;
using System.Text;
using OmniForge.Cli.Printing;
using OmniForge.Foundation;
using OmniForge.Intelligence.Analysis;
using OmniForge.Orchestration.Analysis;
using OmniForge.Orchestration.Answers;
using OmniForge.Orchestration.Configuration;
using OmniForge.Orchestration.Models;
using OmniForge.Orchestration.Sources;
using OmniForge.Requirements.Annotations;
using OmniForge.Requirements.Extraction;

namespace OmniForge.Cli.Commands;

/// <summary><c>omniforge analyze</c>: what was understood of a PRD.</summary>
internal sealed class AnalyzeCommand
{
    private const string JsonLines = "jsonl";
    private const string Html = "html";

    private readonly Argument<string> _prd = CommonOptions.Prd();
    private readonly Option<bool> _json = CommonOptions.Json();

    private readonly Option<string> _format = new("--format")
    {
        Description =
            "text; lines: the PRD with what each line was understood as; json: the schema omniforge.analysis/1; jsonl: LangExtract's; html: a page to look at; mermaid: diagrams.",
        DefaultValueFactory = _ => "text",
    };

    private readonly Option<string?> _answers = CommonOptions.Answers();
    private readonly Option<string?> _config = CommonOptions.Config();
    private readonly Option<bool> _questions = new("--questions")
    {
        Description = "Print a file of answers to fill in, for what the PRD leaves open.",
    };

    private readonly ModelArguments _model = new();
    private readonly Terminal _terminal;

    private AnalyzeCommand(Terminal terminal)
    {
        _terminal = terminal;
        _format.AcceptOnlyFromAmong([.. AnalysisReport.Formats]);
    }

    /// <summary>Makes the command.</summary>
    public static Command Create(Terminal terminal, CancellationToken cancellation)
    {
        var analyze = new AnalyzeCommand(terminal);
        var command = new Command("analyze", "Tells what is understood of a PRD, with the lines that it comes from.")
        {
            analyze._prd,
            analyze._format,
            analyze._json,
            analyze._answers,
            analyze._questions,
            analyze._config,
        };
        foreach (var option in analyze._model.All)
        {
            command.Options.Add(option);
        }

        command.SetAction(parsed => analyze.Run(parsed, cancellation));
        return command;
    }

    private int Run(ParseResult parsed, CancellationToken cancellation)
    {
        var format = parsed.GetValue(_json) ? AnalysisReport.Json : parsed.GetRequiredValue(_format);
        if (parsed.GetValue(_json) && parsed.GetResult(_format) is { Implicit: false })
        {
            throw Refusal("--json is short for --format json; give one of them.");
        }

        var prd = parsed.GetRequiredValue(_prd);
        var model = _model.Read(parsed, _terminal);
        var isAnnotated = prd.EndsWith(".jsonl", StringComparison.OrdinalIgnoreCase);
        if (model is not null && (isAnnotated || parsed.GetValue(_questions)))
        {
            throw Refusal("--model reads PRDs to list what they say: neither annotated documents nor --questions.");
        }

        if (isAnnotated)
        {
            _terminal.Out.Write(OfAnnotations(prd, format, cancellation));
            return ExitCode.Done;
        }

        var analysis = Analyze(parsed, cancellation);
        if (parsed.GetValue(_questions))
        {
            _terminal.Out.Write(new AnalysisReport(analysis).In(AnalysisReport.AnswerTemplate));
            return ExitCode.Done;
        }

        var seen = model is null ? analysis : ReadBy(model, analysis, cancellation);
        var report = new AnalysisReport(seen);
        _terminal.Error.Write(report.In(AnalysisReport.DefectLines));
        _terminal.Out.Write(report.In(format));
        return seen.Model is { Unread: not [] } ? ExitCode.Found : ExitCode.Done;
    }

    private SemanticAnalysis ReadBy(ModelOptions model, SemanticAnalysis analysis, CancellationToken cancellation)
    {
        var seen = ModelRun.ReadAsync(analysis, model, _terminal.Time, cancellation).GetAwaiter().GetResult();
        _terminal.Error.PrintAll(ModelRun.Report(seen.Document.Name, seen.Model!));
        return seen;
    }

    private SemanticAnalysis Analyze(ParseResult parsed, CancellationToken cancellation)
    {
        var house = SettingsReader.Read(_terminal.Settings(parsed.GetValue(_config))).House;
        var sources = Read(parsed.GetRequiredValue(_prd), cancellation);
        if (parsed.GetValue(_answers) is { } answers)
        {
            sources = Answering.Apply(sources, AnswerFile.Read(answers), house, cancellation);
        }

        return PrdAnalyzer.Analyze(sources, house, skipUnusable: false, cancellation).Usable[0];
    }

    /// <summary>What others, such as LangExtract, extracted; shown as it is.</summary>
    private string OfAnnotations(string file, string format, CancellationToken cancellation)
    {
        var text = Encoding.UTF8.GetString(Read(file, cancellation)[0].Bytes.Span);
        var documents = LangExtractJsonl.Read(Path.GetFileName(file), text);
        return (format, documents) switch
        {
            (JsonLines, _) => LangExtractJsonl.Write(documents),
            (Html, [var only]) => AnnotationPage.Write(only, []),
            (Html, _) => throw Refusal($"A page shows one document, and {file} has {documents.Count}."),
            _ => throw Refusal("Annotated documents are printed with --format html or jsonl."),
        };
    }

    private IReadOnlyList<PrdSource> Read(string path, CancellationToken cancellation)
    {
        var sources = new SourceReader(_terminal.Input).Read([path], cancellation);
        return sources.Count == 1 ? sources : throw Refusal("analyze takes one PRD.");
    }

    private static OmniForgeException Refusal(string problem) => new(CliDiagnostics.Usage.At(null, null, problem));
}
