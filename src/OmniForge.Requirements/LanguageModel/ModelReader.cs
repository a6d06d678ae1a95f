using OmniForge.Foundation;
using OmniForge.Onex.Naming;
using OmniForge.Requirements.Annotations;
using OmniForge.Requirements.Documents;
using OmniForge.Requirements.Extraction;

namespace OmniForge.Requirements.LanguageModel;

/// <summary>
/// Has a model read a PRD: part by part, pass by pass. Of what it claims is kept what stands in the text, with the place; the
/// rest is counted.
/// </summary>
public sealed class ModelReader
{
    private readonly SemanticAnalysis _analysis;
    private readonly ILanguageModel _model;
    private readonly ModelReadingOptions _options;
    private readonly PromptWriter _prompts;
    private readonly HashSet<string> _classes;
    private readonly SourceText _source;
    private readonly KnownPlaces _known = new();
    private readonly List<ModelExtraction> _kept = [];
    private readonly List<(SourceSpan, string)> _unread = [];
    private ModelReading _tally;

    private ModelReader(SemanticAnalysis analysis, ILanguageModel model, ModelReadingOptions options)
    {
        _analysis = analysis;
        _model = model;
        _options = options;
        var classes = Classes(options.Examples);
        _classes = [.. classes.Select(pair => pair.Key)];
        _prompts = new PromptWriter(classes, options.Examples);
        _source = new SourceText(analysis.Document.Text, analysis.Document.House);
        _tally = new(model.Id, [], 0);
    }

    /// <summary>Has a model read a PRD.</summary>
    /// <param name="analysis">The PRD as rules understood it.</param>
    /// <param name="known">What they found; a claim of the same class at the same place is no news.</param>
    /// <param name="model">The model.</param>
    /// <param name="options">How it reads.</param>
    /// <param name="cancellation">Stops it.</param>
    public static Task<ModelReading> ReadAsync(
        SemanticAnalysis analysis,
        AnnotatedDocument known,
        ILanguageModel model,
        ModelReadingOptions options,
        CancellationToken cancellation
    )
    {
        ArgumentNullException.ThrowIfNull(analysis);
        ArgumentNullException.ThrowIfNull(known);
        ArgumentNullException.ThrowIfNull(model);
        ArgumentNullException.ThrowIfNull(options);
        var reader = new ModelReader(analysis, model, options);
        foreach (var extraction in known.Extractions)
        {
            if (extraction.Interval is var (start, end))
            {
                _ = reader._known.Add(extraction.Class, start, end);
            }
        }

        return reader.ReadAsync(cancellation);
    }

    private async Task<ModelReading> ReadAsync(CancellationToken cancellation)
    {
        var chunks = Chunker.Cut(_analysis, _options.ChunkCharacters, _options.ContextCharacters);
        var isOver = false;
        foreach (var chunk in Enumerable.Repeat(chunks, _options.Passes).SelectMany(pass => pass))
        {
            if (isOver)
            {
                _unread.Add((chunk.Span, "the reading ended before it"));
                continue;
            }

            var answer = await _model.AskAsync(Prompt(chunk), cancellation).ConfigureAwait(false);
            _tally = _tally with { Usage = _tally.Usage.Plus(answer.Usage) };
            isOver = answer.EndsRun;
            Take(chunk, answer);
        }

        return _tally with
        {
            Extractions = [.. _kept.OrderBy(one => one.Span.Start).ThenBy(one => one.Class, StringComparer.Ordinal)],
            Chunks = chunks.Count * _options.Passes,
            Unread = _unread,
        };
    }

    private ModelPrompt Prompt(TextChunk chunk) =>
        _prompts.Write(
            Text(chunk.Span),
            chunk.Before,
            _kept.Where(one => chunk.Span.Contains(one.Span)).Select(one => (one.Class, Text(one.Span)))
        );

    private void Take(TextChunk chunk, ModelAnswer answer)
    {
        var reply = answer.Reply is { } text ? ReplyReader.Read(text) : null;
        if (reply is null)
        {
            _unread.Add((chunk.Span, answer.Problem ?? "the reply is no JSON of the form that was asked for"));
            return;
        }

        _tally = _tally with { Malformed = _tally.Malformed + reply.Malformed };
        var aligner = new Aligner(_analysis.Document.Text, chunk.Span.Start, chunk.Span.Length);
        foreach (var claim in reply.Claims)
        {
            Take(claim, aligner);
        }
    }

    private void Take(Claim claim, Aligner aligner)
    {
        if (!_classes.Contains(claim.Class))
        {
            _tally = _tally with { OtherClass = _tally.OtherClass + 1 };
            return;
        }

        var isGrounded = false;
        foreach (var place in aligner.Find(claim.Text))
        {
            isGrounded = true;
            if (_known.Add(claim.Class, place.Start, place.End))
            {
                _kept.Add(Extraction(claim, place));
                return;
            }
        }

        _tally = isGrounded
            ? _tally with
            {
                Known = _tally.Known + 1,
            }
            : _tally with
            {
                Ungrounded = _tally.Ungrounded + 1,
            };
    }

    private ModelExtraction Extraction(Claim claim, TextAlignment place)
    {
        var span = _source.Span(place.Start, place.End);
        var name = SnakeName.Of(Text(span), claim.Class);
        return new(claim.Class, name, span, claim.Text, place.Status, place.Ratio, claim.Attributes);
    }

    private string Text(SourceSpan span) => _analysis.Document.Text.Substring(span.Start, span.Length);

    private static List<KeyValuePair<string, string>> Classes(IReadOnlyList<AnnotatedDocument> examples) =>
        [
            .. ExtractionClasses.All,
            .. examples
                .SelectMany(example => example.Extractions)
                .Select(extraction => extraction.Class)
                .Distinct(StringComparer.Ordinal)
                .Except(ExtractionClasses.All.Select(pair => pair.Key), StringComparer.Ordinal)
                .Select(own => KeyValuePair.Create(own, "as in the examples")),
        ];
}
