namespace OmniForge.Requirements.Language.Patterns;

/// <summary>
/// A pattern of tokens. Patterns are matched from left to right and never take back what they took (as parsing expression grammars do): the first
/// alternative that fits counts, and <c>?</c>, <c>*</c> and <c>+</c> take as much as they can.
/// </summary>
public abstract class Pattern
{
    private protected Pattern() { }

    /// <summary>
    /// Reads a pattern: <c>word</c> stands for itself in any case, <c>=store</c> for each form of a word, <c>&lt;number&gt;</c> for a class (see
    /// <see cref="PatternClasses"/>), <c>..</c> for as few tokens as possible up to what follows, <c>'|'</c> for a sign that has a meaning here; <c>( )</c> groups,
    /// <c>|</c> parts alternatives, <c>? * +</c> repeat, <c>!x</c> and <c>&amp;x</c> look ahead, <c>{name: x}</c> captures.
    /// </summary>
    /// <exception cref="FormatException">The text is no pattern.</exception>
    public static Pattern Of(string text)
    {
        ArgumentNullException.ThrowIfNull(text);
        return new PatternParser(text).Parse();
    }

    /// <summary>A pattern of one's own.</summary>
    /// <param name="match">Gives the index behind the match that begins at an index, or a negative number if there is none.</param>
    public static Pattern Of(Func<Sentence, int, int> match)
    {
        ArgumentNullException.ThrowIfNull(match);
        return new TokenPattern(match);
    }

    /// <summary>One after the other.</summary>
    public static Pattern Sequence(params IReadOnlyList<Pattern> parts) => new SequencePattern(parts);

    /// <summary>The first that fits.</summary>
    public static Pattern Choice(params IReadOnlyList<Pattern> alternatives) => new ChoicePattern(alternatives);

    /// <summary>The pattern, with its tokens under a name.</summary>
    public Pattern As(string name) => new CapturePattern(name, this);

    /// <summary>The pattern or nothing.</summary>
    public Pattern Optional() => new RepeatPattern(this, 0, 1);

    /// <summary>The pattern, as often as it fits.</summary>
    public Pattern Many(int atLeast = 0) => new RepeatPattern(this, atLeast, int.MaxValue);

    /// <summary>The match that begins at an index, or null.</summary>
    /// <param name="sentence">The sentence.</param>
    /// <param name="index">Index of the first token.</param>
    /// <param name="end">Index behind the last token that may be taken; negative: the end of the sentence.</param>
    public PatternMatch? MatchAt(Sentence sentence, int index, int end = -1)
    {
        ArgumentNullException.ThrowIfNull(sentence);
        return MatchAt(new MatchState(sentence, end < 0 ? sentence.Count : end), index);
    }

    /// <summary>The match of exactly these tokens, or null.</summary>
    public PatternMatch? MatchAll(Sentence sentence, TokenRange range) =>
        MatchAt(sentence, range.Start, range.End) is { } match && match.Range.End == range.End ? match : null;

    /// <summary>The first match in some tokens, or null.</summary>
    public PatternMatch? Find(Sentence sentence, TokenRange range) => FindAll(sentence, range).FirstOrDefault();

    /// <summary>The first match in a sentence, or null.</summary>
    public PatternMatch? Find(Sentence sentence)
    {
        ArgumentNullException.ThrowIfNull(sentence);
        return Find(sentence, sentence.All);
    }

    /// <summary>All matches in a sentence, from left to right, none within another.</summary>
    public IEnumerable<PatternMatch> FindAll(Sentence sentence)
    {
        ArgumentNullException.ThrowIfNull(sentence);
        return FindAll(sentence, sentence.All);
    }

    /// <summary>All matches in some tokens, from left to right, none within another.</summary>
    public IEnumerable<PatternMatch> FindAll(Sentence sentence, TokenRange range)
    {
        var state = new MatchState(sentence, range.End);
        for (var i = range.Start; i < range.End; i++)
        {
            if (MatchAt(state, i) is { } match)
            {
                yield return match;
                i = Math.Max(i, match.Range.End - 1);
                state = new(sentence, range.End);
            }
        }
    }

    /// <summary>One after the other.</summary>
    public static Pattern operator +(Pattern left, Pattern right) => Sequence(left, right);

    /// <summary>The first that fits.</summary>
    public static Pattern operator |(Pattern left, Pattern right) => Choice(left, right);

    private PatternMatch? MatchAt(MatchState state, int index)
    {
        var last = Match(state, index);
        if (last < 0)
        {
            state.Reset(0);
            return null;
        }

        return new(state.Sentence, new(index, last), state.Captures);
    }

    /// <summary>Index behind the match, or a negative number.</summary>
    internal abstract int Match(MatchState state, int index);
}
