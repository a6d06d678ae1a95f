using System.Text;
using OmniForge.Foundation;
using OmniForge.Generation;
using OmniForge.Generation.Locking;
using OmniForge.Generation.Profiles;
using OmniForge.Orchestration.Analysis;
using OmniForge.Orchestration.Answers;
using OmniForge.Orchestration.Configuration;
using OmniForge.Orchestration.Output;
using OmniForge.Orchestration.Sources;
using OmniForge.Quality.Inspection;
using OmniForge.Requirements.Planning;
using OmniForge.Requirements.Planning.Tasks;
using OmniForge.Specification.Derivation;
using OmniForge.Specification.Derivation.Defects;

namespace OmniForge.Orchestration;

/// <summary>Leads PRDs through the pipeline into a directory.</summary>
/// <param name="sources">Reads what the arguments name.</param>
/// <param name="output">Writes the project.</param>
public sealed class Conductor(SourceReader sources, OutputWriter output)
{
    /// <summary>Makes a project of PRDs and writes it.</summary>
    /// <exception cref="OmniForgeException">The input or the output directory is no good; nothing was written.</exception>
    /// <exception cref="OperationCanceledException">The token was cancelled; nothing was written.</exception>
    public GenerateResult Generate(GenerateRequest request, CancellationToken cancellation)
    {
        ArgumentNullException.ThrowIfNull(request);
        var settings = request.Settings;
        var texts = Answered(sources.Read(request.Inputs, cancellation), request, cancellation);
        var analyses = PrdAnalyzer.Analyze(texts, settings.House, request.SkipUnusable, cancellation);
        var known = Lock(request.OutputDirectory);
        var planning = Planner.Plan(analyses.Usable, settings.Name ?? NameOfMany(analyses, known), settings.Prefix);
        var derived = Specifier.Specify(planning.Plan);
        var spec = settings.Logic == LogicMode.Stub ? LogicRemover.Remove(derived) : derived;
        cancellation.ThrowIfCancellationRequested();
        var options = Options(settings, known);
        var project = ProjectGenerator.Generate(spec, options);
        var quality = QualityInspector.Inspect(project.Files);
        cancellation.ThrowIfCancellationRequested();
        var plan = request.IsPreview
            ? output.Plan(request.OutputDirectory, project.Files, request.Force)
            : output.Write(request.OutputDirectory, project.Files, request.Force, cancellation);
        var tasks = TaskPlanner.Of(planning.Plan);
        return new GenerateResult(
            spec,
            settings.House,
            tasks,
            project.Files,
            quality,
            plan,
            analyses.Skipped,
            [.. planning.Notes, .. DefectList.Of(spec), .. Changed(options)]
        );
    }

    private static IReadOnlyList<PrdSource> Answered(
        IReadOnlyList<PrdSource> texts,
        GenerateRequest request,
        CancellationToken cancellation
    ) =>
        request.AnswerFile is { } answers
            ? Answering.Apply(texts, AnswerFile.Read(answers), request.Settings.House, cancellation)
            : texts;

    private static GenerationOptions Options(Settings settings, ProjectLock? known) =>
        GenerationOptions.Default with
        {
            Profile = settings.Profile,
            Producer = settings.Producer,
            Shaping = settings.Shaping(),
            Lock = known,
        };

    // Whoever runs it in another directory would else lose the house's rules without a word.
    private static IEnumerable<Diagnostic> Changed(GenerationOptions options)
    {
        var before = options.Lock?.Options ?? options.Shaping;
        List<string> changed =
        [
            .. before
                .Except(options.Shaping)
                .Concat(options.Shaping.Except(before))
                .Select(option => option.Key)
                .Distinct(StringComparer.Ordinal)
                .Order(StringComparer.Ordinal),
        ];
        return changed is [] ? [] : [ConfigurationDiagnostics.OtherOptions.At(null, null, string.Join(", ", changed))];
    }

    private ProjectLock? Lock(string directory) =>
        output.ReadLock(directory) is { } content ? ProjectLock.Read(Encoding.UTF8.GetString(content.Span)) : null;

    // One PRD names its project itself; several take the name that the directory has.
    private static string? NameOfMany(PrdAnalyses analyses, ProjectLock? known) =>
        analyses.Usable.Count > 1 ? known?.Project : null;
}
