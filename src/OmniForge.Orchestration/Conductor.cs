using OmniForge.Foundation;
using OmniForge.Orchestration.Output;
using OmniForge.Orchestration.Sources;
using OmniForge.Requirements.Documents;
using OmniForge.Specification.Model;

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
        var texts = sources.Read(request.Inputs);
        var (documents, skipped) = Usable(texts, request.SkipUnusable);
        var spec = new ProjectSpec(request.Name ?? "project", "", [], [.. documents.Select(Trace)]);
        var files = new FileTree([]);
        cancellation.ThrowIfCancellationRequested();
        var plan = request.IsPreview
            ? output.Plan(request.OutputDirectory, files, request.Force)
            : output.Write(request.OutputDirectory, files, request.Force, cancellation);
        return new GenerateResult(spec, files, plan, skipped);
    }

    private static (IReadOnlyList<PrdDocument> Documents, IReadOnlyList<Diagnostic> Skipped) Usable(
        IReadOnlyList<PrdSource> texts,
        bool skip
    )
    {
        var readings = texts.Select(text => PrdReader.Read(text.Name, text.Bytes.Span)).ToList();
        var problems = readings.Select(reading => reading.Error).OfType<Diagnostic>().ToList();
        var documents = readings.Select(reading => reading.Document).OfType<PrdDocument>().ToList();
        return problems is [] || (skip && documents is not [])
            ? (documents, problems)
            : throw new OmniForgeException(problems);
    }

    private static DocumentTrace Trace(PrdDocument document) => new(document.Name, document.Sha256, []);
}
