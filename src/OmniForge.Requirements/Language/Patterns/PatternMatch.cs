using OmniForge.Requirements.Documents;

namespace OmniForge.Requirements.Language.Patterns;

/// <summary>Tokens that fit a pattern.</summary>
public sealed class PatternMatch
{
    private readonly IReadOnlyList<(string Name, TokenRange Range)> _captures;

    internal PatternMatch(Sentence sentence, TokenRange range, IReadOnlyList<(string Name, TokenRange Range)> captures)
    {
        Sentence = sentence;
        Range = range;
        _captures = captures;
    }

    /// <summary>The sentence.</summary>
    public Sentence Sentence { get; }

    /// <summary>All tokens of the match.</summary>
    public TokenRange Range { get; }

    /// <summary>The text of the match.</summary>
    public RichText Text => Sentence.Slice(Range);

    /// <summary>The first capture of this name; empty if there is none.</summary>
    public TokenRange this[string name]
    {
        get
        {
            foreach (var capture in _captures)
            {
                if (string.Equals(capture.Name, name, StringComparison.Ordinal))
                {
                    return capture.Range;
                }
            }

            return new(Range.End, Range.End);
        }
    }

    /// <summary>Tells whether something was captured under this name.</summary>
    public bool Has(string name) => !this[name].IsEmpty;

    /// <summary>All captures of this name.</summary>
    public IEnumerable<TokenRange> All(string name) =>
        _captures
            .Where(capture => string.Equals(capture.Name, name, StringComparison.Ordinal))
            .Select(capture => capture.Range);

    /// <summary>The text of the first capture of this name; empty if there is none.</summary>
    public RichText TextOf(string name) => Sentence.Slice(this[name]);

    /// <summary>The name that the tokens of the first capture are.</summary>
    public Name NameOf(string name) => Name.Of(Sentence, this[name]);
}
