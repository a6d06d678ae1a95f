using OmniForge.Foundation;
using OmniForge.Requirements.Documents;

namespace OmniForge.Specification.Derivation.Attribution;

/// <summary>
/// Which words of a PRD the logic carries out, and for which operation: a recogniser notes exactly the words that it has
/// understood, and what remains tells what needs a human.
/// </summary>
public sealed class StatementLedger
{
    private const string Everything = "";

    private readonly Dictionary<string, List<SourceSpan>> _read = new(StringComparer.Ordinal);

    /// <summary>Notes words that are carried out for every operation that they concern.</summary>
    public void Read(SourceSpan span) => Read(span, Everything);

    /// <summary>Notes a text that is carried out for every operation that it concerns.</summary>
    public void Read(RichText text)
    {
        ArgumentNullException.ThrowIfNull(text);
        Read(text.Span, Everything);
    }

    /// <summary>Notes words that are carried out for one operation.</summary>
    /// <param name="span">The words.</param>
    /// <param name="operation">Name of the operation; an event's or a step's name, where these are told apart.</param>
    public void Read(SourceSpan span, string operation)
    {
        ArgumentNullException.ThrowIfNull(operation);
        if (!_read.TryGetValue(operation, out var spans))
        {
            _read[operation] = spans = [];
        }

        spans.Add(span);
    }

    /// <summary>Tells whether words are carried out for an operation.</summary>
    public bool IsRead(SourceSpan span, string operation) => Covers(Everything, span) || Covers(operation, span);

    /// <summary>Tells whether at least a part of a text is carried out for an operation.</summary>
    public bool IsTouched(SourceSpan span, string operation) => Touches(Everything, span) || Touches(operation, span);

    private bool Touches(string operation, SourceSpan span) =>
        _read.TryGetValue(operation, out var spans)
        && spans.Exists(read => read.Start < span.End && span.Start < read.End);

    private bool Covers(string operation, SourceSpan span) =>
        _read.TryGetValue(operation, out var spans) && spans.Exists(read => read.Contains(span));
}
