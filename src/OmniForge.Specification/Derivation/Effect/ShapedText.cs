using System.Text.RegularExpressions;
using OmniForge.Foundation;
using OmniForge.Requirements.Documents;
using OmniForge.Specification.Derivation.Fields;

namespace OmniForge.Specification.Derivation.Effect;

/// <summary>
/// A text in which each letter that names a field is <see cref="Field"/>, a status <see cref="Status"/>, the entity <see cref="Entity"/>,
/// so that recognisers see the shape of a sentence and not its words.
/// </summary>
internal sealed partial class ShapedText
{
    public const char Field = '\ue000';
    public const char Status = '\ue001';
    public const char Entity = '\ue002';

    /// <summary>Pattern of a field.</summary>
    public const string F = "(?:\ue000+)";

    /// <summary>Pattern of a status.</summary>
    public const string V = "(?:\ue001+)";

    /// <summary>Pattern of the entity.</summary>
    public const string E = "(?:\ue002+)";

    private readonly PhraseText _text;
    private readonly List<(int Start, int Length)> _read = [];
    private readonly List<(int Start, int Length)> _passed = [];

    public ShapedText(RichText text, EffectVocabulary vocabulary)
    {
        _text = new(text);
        Plain = Speaker().Replace(_text.Low, match => new string(' ', match.Length));
        Fields = [.. vocabulary.FieldsIn(Plain)];
        Values =
        [
            .. vocabulary
                .ValuesIn(Plain)
                .Where(value => !Fields.Any(field => value.Start < field.End && field.Start < value.End)),
        ];
        Shape = Mask(vocabulary);
    }

    /// <summary>The words in lower case.</summary>
    public string Plain { get; }

    /// <summary>The words, with fields, statuses and the entity masked.</summary>
    public string Shape { get; }

    public IReadOnlyList<FieldHit> Fields { get; }

    public IReadOnlyList<ValueHit> Values { get; }

    public IEnumerable<FieldReading> FieldsIn(int start, int length) =>
        Fields.Where(hit => hit.Start >= start && hit.End <= start + length).Select(hit => hit.Field).Distinct();

    public IEnumerable<FieldReading> FieldsIn(Capture part) => FieldsIn(part.Index, part.Length);

    public IEnumerable<string> ValuesIn(Capture part) =>
        Values.Where(hit => hit.Start >= part.Index && hit.End <= part.Index + part.Length).Select(hit => hit.Value);

    /// <summary>Notes that a range is understood.</summary>
    public void Take(int start, int length) => _read.Add((start, length));

    /// <summary>Notes that words say nothing by themselves; what stands around them may all the same.</summary>
    public void Pass(int start, int length) => _passed.Add((start, length));

    /// <summary>Notes that a match is understood.</summary>
    public void Take(Capture part) => Take(part.Index, part.Length);

    /// <summary>Tells whether a place is understood.</summary>
    public bool IsTaken(int position) =>
        _read.Concat(_passed).Any(range => range.Start <= position && position < range.Start + range.Length);

    /// <summary>Tells whether a part of a range is understood.</summary>
    public bool IsTouched(int start, int length) =>
        _read.Exists(range => range.Start < start + length && start < range.Start + range.Length);

    /// <summary>The PRD's own spelling of a range.</summary>
    public string RawOf(int start, int length) => _text.RawOf(start, length);

    /// <summary>The part of the PRD that a range is.</summary>
    public RichText SliceOf(int start, int length) => _text.SliceOf(start, length);

    /// <summary>The source of each range that is understood.</summary>
    public IEnumerable<SourceSpan> ReadSpans => _read.Select(range => _text.SpanOf(range.Start, range.Length));

    /// <summary>The source of each range that says nothing by itself.</summary>
    public IEnumerable<SourceSpan> PassedSpans => _passed.Select(range => _text.SpanOf(range.Start, range.Length));

    /// <summary>Who asks and who answers: <c>Q: … A: …</c>.</summary>
    [GeneratedRegex(@"(?:^|(?<=[?.!][*_]{0,2}\s))[qa]:\s", RegexOptions.CultureInvariant, 10000)]
    private static partial Regex Speaker();

    private string Mask(EffectVocabulary vocabulary)
    {
        var shape = Plain.ToCharArray();
        foreach (var (start, length) in vocabulary.EntitiesIn(Plain))
        {
            Array.Fill(shape, Entity, start, length);
        }
        foreach (var hit in Values)
        {
            Array.Fill(shape, Status, hit.Start, hit.Length);
        }
        foreach (var hit in Fields)
        {
            Array.Fill(shape, Field, hit.Start, hit.Length);
        }
        return new(shape);
    }
}
