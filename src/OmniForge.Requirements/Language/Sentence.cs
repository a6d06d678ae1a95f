using OmniForge.Foundation;
using OmniForge.Requirements.Documents;
using OmniForge.Requirements.Language.Tokens;

namespace OmniForge.Requirements.Language;

/// <summary>A sentence, or any other text that is read as one (a cell, a heading, an item), with its tokens.</summary>
public sealed class Sentence
{
    private Token[]? _read;
    private IReadOnlyList<Clause>? _clauses;
    private int[]? _closings;

    internal Sentence(RichText text) => Text = text;

    /// <summary>Its text with the way to the source; the tokens' offsets are offsets into it.</summary>
    public RichText Text { get; }

    /// <summary>Its tokens; read when they are first asked for, since most sentences are only told apart.</summary>
    public IReadOnlyList<Token> Tokens => Read;

    /// <summary>The number of its tokens.</summary>
    public int Count => Read.Length;

    /// <summary>All tokens.</summary>
    public TokenRange All => new(0, Read.Length);

    /// <summary>Its source.</summary>
    public SourceSpan Span => Text.IsEmpty ? Text.Span : Text.SpanOf(0, Text.Length);

    /// <summary>Its clauses in order: main clauses, conditions, and what stands in brackets.</summary>
    public IReadOnlyList<Clause> Clauses => _clauses ??= ClauseReader.Read(this);

    /// <summary>A token.</summary>
    public Token this[int index] => Read[index];

    /// <summary>The sentences of a text.</summary>
    public static IReadOnlyList<Sentence> Split(RichText text)
    {
        ArgumentNullException.ThrowIfNull(text);
        return text.Sentences ??= SentenceSplitter.Split(text);
    }

    /// <summary>A whole text as one sentence.</summary>
    public static Sentence Of(RichText text)
    {
        ArgumentNullException.ThrowIfNull(text);
        return text.Whole ??= new(text);
    }

    /// <summary>A token, or null if there is none at the index.</summary>
    public Token? At(int index) => (uint)index < (uint)Read.Length ? Read[index] : null;

    /// <summary>Tells whether the token at the index is this word or symbol.</summary>
    public bool IsAt(int index, string lower) => At(index)?.Is(lower) == true;

    /// <summary>Tells whether these words follow each other from the index on.</summary>
    public bool AreAt(int index, params ReadOnlySpan<string> lower)
    {
        for (var i = 0; i < lower.Length; i++)
        {
            if (!IsAt(index + i, lower[i]))
            {
                return false;
            }
        }

        return true;
    }

    /// <summary>Index of the first of these words or symbols from an index on, or -1.</summary>
    public int IndexOf(int start, params ReadOnlySpan<string> lower)
    {
        for (var i = Math.Max(start, 0); i < Read.Length; i++)
        {
            if (Read[i].IsAny(lower))
            {
                return i;
            }
        }

        return -1;
    }

    /// <summary>The text of some tokens, with its marks and its source.</summary>
    public RichText Slice(TokenRange range) =>
        range.IsEmpty
            ? Text.Slice(range.Start < Read.Length ? Read[range.Start].Start : Text.Length, 0)
            : Text.Slice(Read[range.Start].Start, Read[range.End - 1].End - Read[range.Start].Start);

    /// <summary>The source of some tokens.</summary>
    public SourceSpan SpanOf(TokenRange range) =>
        Slice(range) is { IsEmpty: false } slice ? slice.SpanOf(0, slice.Length) : Text.Span with { Length = 0 };

    /// <summary>The tokens in a range.</summary>
    public IEnumerable<Token> In(TokenRange range) => Read.Skip(range.Start).Take(range.Count);

    /// <summary>Index of the bracket that closes the one at the index, or -1.</summary>
    public int ClosingOf(int index) => (_closings ??= Brackets.Match(Read))[index];

    /// <summary>The range without articles, punctuation and conjunctions at its ends.</summary>
    public TokenRange Trim(TokenRange range)
    {
        var (start, end) = (range.Start, range.End);
        while (start < end && IsLoose(Read[start]) && (end - start > 1 || !Read[start].Is(WordClass.Article)))
        {
            start++;
        }

        while (end > start && IsLoose(Read[end - 1]) && (end - start > 1 || !Read[start].Is(WordClass.Article)))
        {
            end--;
        }

        return new(start, end);
    }

    /// <inheritdoc/>
    public override string ToString() => Text.Text;

    private Token[] Read => _read ??= Tokenizer.Tokenize(Text);

    private static bool IsLoose(Token token) =>
        token.IsAny(",", ";", ":", ".", "!", "?", "–", "—", "-") || token.Is(WordClass.Article | WordClass.Conjunction);
}
