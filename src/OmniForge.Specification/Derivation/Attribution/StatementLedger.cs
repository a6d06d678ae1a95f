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
    private readonly Dictionary<string, List<SourceSpan>> _passed = new(StringComparer.Ordinal);

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
    public void Read(SourceSpan span, string operation) => Note(_read, span, operation);

    /// <summary>Notes words that say nothing of one operation, or are no rule, so that they do not stop it.</summary>
    /// <param name="span">The words.</param>
    /// <param name="operation">Name of the operation or event.</param>
    public void Pass(SourceSpan span, string operation) => Note(_passed, span, operation);

    /// <summary>Tells whether words are carried out for an operation, or say nothing of it.</summary>
    public bool IsRead(SourceSpan span, string operation) =>
        IsCarriedOut(span, operation) || Covers(_passed, operation, span);

    /// <summary>Tells whether words are carried out for an operation; with an empty name, for every operation that they concern.</summary>
    public bool IsCarriedOut(SourceSpan span, string operation) =>
        Covers(_read, Everything, span) || Covers(_read, operation, span);

    /// <summary>Tells whether at least a part of a text is carried out for an operation, or says nothing of it.</summary>
    public bool IsTouched(SourceSpan span, string operation) =>
        Touches(_read, Everything, span) || Touches(_read, operation, span) || Touches(_passed, operation, span);

    /// <summary>Tells whether at least a part of a text is carried out for any operation, or says nothing of one.</summary>
    public bool IsTouched(SourceSpan span) =>
        _read.Values.Concat(_passed.Values).Any(spans => spans.Exists(span.Overlaps));

    /// <summary>Tells whether at least a part of a text is carried out for an operation.</summary>
    public bool IsReadInPart(SourceSpan span, string operation) =>
        Touches(_read, Everything, span) || Touches(_read, operation, span);

    private static void Note(Dictionary<string, List<SourceSpan>> notes, SourceSpan span, string operation)
    {
        ArgumentNullException.ThrowIfNull(operation);
        if (!notes.TryGetValue(operation, out var spans))
        {
            notes[operation] = spans = [];
        }

        spans.Add(span);
    }

    private static bool Covers(Dictionary<string, List<SourceSpan>> notes, string operation, SourceSpan span) =>
        notes.TryGetValue(operation, out var spans) && spans.Exists(read => read.Contains(span));

    private static bool Touches(Dictionary<string, List<SourceSpan>> notes, string operation, SourceSpan span) =>
        notes.TryGetValue(operation, out var spans) && spans.Exists(span.Overlaps);
}
