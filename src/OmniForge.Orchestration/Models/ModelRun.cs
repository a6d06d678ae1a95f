using OmniForge.Foundation;
using OmniForge.Requirements.Annotations;
using OmniForge.Requirements.Extraction;
using OmniForge.Requirements.LanguageModel;
using OmniForge.Requirements.Rendering;

namespace OmniForge.Orchestration.Models;

/// <summary>Has a language model read a PRD that rules have read before.</summary>
public static class ModelRun
{
    /// <summary>The analysis with what the model found.</summary>
    /// <param name="analysis">The analysis by rules, which stays as it is.</param>
    /// <param name="options">Which model, and what it may cost.</param>
    /// <param name="time">The clock for waits and timeouts.</param>
    /// <param name="cancellation">Stops it.</param>
    /// <exception cref="OmniForgeException">The examples or the cache are no good; before anything was sent, for the examples.</exception>
    public static async Task<SemanticAnalysis> ReadAsync(
        SemanticAnalysis analysis,
        ModelOptions options,
        TimeProvider time,
        CancellationToken cancellation
    )
    {
        ArgumentNullException.ThrowIfNull(analysis);
        ArgumentNullException.ThrowIfNull(options);
        var examples = options.Examples is { } file ? Examples(file) : ExampleReader.Default;
        using var chat = new ChatModel(options, time);
        ILanguageModel model = options.Cache is { } directory ? new CachedModel(chat, directory) : chat;
        var how = new ModelReadingOptions(examples, options.Passes, options.ChunkCharacters);
        var known = AnalysisAnnotations.Of(analysis);
        return analysis.With(
            await ModelReader.ReadAsync(analysis, known, model, how, cancellation).ConfigureAwait(false)
        );
    }

    /// <summary>What there is to tell of a reading: its counts, and each part that was not read.</summary>
    /// <param name="document">The PRD's name.</param>
    /// <param name="reading">The reading.</param>
    public static IReadOnlyList<Diagnostic> Report(string document, ModelReading reading)
    {
        ArgumentNullException.ThrowIfNull(reading);
        return
        [
            .. reading.Unread.Select(part =>
                ModelRunDiagnostics.Unread.At(document, part.Span, part.Span.Length, part.Problem)
            ),
            ModelRunDiagnostics.Read.At(
                document,
                null,
                reading.Model,
                Words.Count(reading.Usage.Calls, "call"),
                Words.Count(reading.Usage.Tokens, "token"),
                reading.Usage.Cached,
                reading.Extractions.Count,
                reading.Fuzzy,
                reading.Ungrounded,
                reading.Known,
                reading.Malformed,
                reading.OtherClass
            ),
        ];
    }

    private static IReadOnlyList<AnnotatedDocument> Examples(string file)
    {
        try
        {
            return ExampleReader.Read(file, File.ReadAllText(file));
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            throw new OmniForgeException(ModelRunDiagnostics.ExamplesUnreadable.At(file, null, e.Message));
        }
    }
}
