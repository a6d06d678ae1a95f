using System.CommandLine;
using System.Text;
using OmniForge.Cli.Bus;
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
using OmniForge.Requirements.House;

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
    private readonly BusArguments _bus = new();
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
        foreach (var option in analyze._model.All.Concat(analyze._bus.All))
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
        var isAnnotated = prd.EndsWith(".jsonl", StringComparison.OrdinalIgnoreCase);
        var settings = isAnnotated ? Settings.Default : SettingsReader.Read(Request(parsed));
        var model = _model.Read(parsed, _terminal, hasBus: settings.Bus.Kind is not null);
        if (
            settings.Bus.Kind is null
            && _bus.All.FirstOrDefault(option => parsed.GetResult(option) is not null) is { } lonely
        )
        {
            throw Refusal($"{lonely.Name} is of no use without --bus.");
        }

        if (model is not null && (isAnnotated || parsed.GetValue(_questions)))
        {
            throw Refusal("--model reads PRDs to list what they say: neither annotated documents nor --questions.");
        }

        if (isAnnotated)
        {
            _terminal.Out.Write(OfAnnotations(prd, format, cancellation));
            return ExitCode.Done;
        }

        var source = Source(parsed, settings.House, cancellation);
        IReadOnlyList<string> forms = parsed.GetValue(_questions)
            ? [AnalysisReport.AnswerTemplate]
            : [format, AnalysisReport.DefectLines];
        return settings.Bus.Kind is { } bus
            ? OverBus(settings, bus, source, forms, new(_terminal, parsed.GetValue(_json)), cancellation)
            : Here(settings.House, model, source, forms, cancellation);
    }

    private SettingsRequest Request(ParseResult parsed) =>
        _terminal.Settings(parsed.GetValue(_config)) with
        {
            Bus = _bus.Read(parsed) with { Timeout = _model.GivenTimeout(parsed) },
        };

    private int Here(
        HouseRules house,
        ModelOptions? model,
        PrdSource source,
        IReadOnlyList<string> forms,
        CancellationToken cancellation
    )
    {
        var analysis = PrdAnalyzer.Analyze([source], house, skipUnusable: false, cancellation).Usable[0];
        var seen = model is null ? analysis : ReadBy(model, analysis, cancellation);
        var report = new AnalysisReport(seen);
        Print(forms, report.In);
        return seen.Model is { Unread: not [] } ? ExitCode.Found : ExitCode.Done;
    }

    private int OverBus(
        Settings settings,
        BusKind bus,
        PrdSource source,
        IReadOnlyList<string> forms,
        FailurePrinter failures,
        CancellationToken cancellation
    )
    {
        switch (Blocking.Run(() => BusAnalysis.AskAsync(_terminal, settings, bus, source, forms, cancellation)))
        {
            case AnalysisReply.Answered { Renderings: var renderings }:
                Print(forms, form => renderings[form]);
                return ExitCode.Done;
            case AnalysisReply.Refused { Problem: var problem }:
                return failures.Print(ExitCode.BadInput, [problem]);
            case AnalysisReply.Unanswered { Problem: var problem }:
                return failures.Print(ExitCode.Lacking, [problem]);
            default:
                throw new InvalidOperationException();
        }
    }

    private void Print(IReadOnlyList<string> forms, Func<string, string> inForm)
    {
        foreach (var form in forms)
        {
            (form == AnalysisReport.DefectLines ? _terminal.Error : _terminal.Out).Write(inForm(form));
        }
    }

    private SemanticAnalysis ReadBy(ModelOptions model, SemanticAnalysis analysis, CancellationToken cancellation)
    {
        var seen = ModelRun.ReadAsync(analysis, model, _terminal.Time, cancellation).GetAwaiter().GetResult();
        _terminal.Error.PrintAll(ModelRun.Report(seen.Document.Name, seen.Model!));
        return seen;
    }

    private PrdSource Source(ParseResult parsed, HouseRules house, CancellationToken cancellation)
    {
        var sources = Read(parsed.GetRequiredValue(_prd), cancellation);
        return parsed.GetValue(_answers) is { } answers
            ? Answering.Apply(sources, AnswerFile.Read(answers), house, cancellation)[0]
            : sources[0];
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
