using OmniForge.Specification.Derivation.Expressions.Grammar;
using OmniForge.Specification.Derivation.Expressions.Lexing;
using OmniForge.Specification.Derivation.Expressions.Symbols;
using OmniForge.Specification.Logic.Expressions;

namespace OmniForge.Specification.Derivation.Compute.Sentences;

/// <summary>What the sentences of an operation may name, and what "it" means in the next one.</summary>
/// <param name="symbols">Inputs, outputs, values that are named in between, columns of tables.</param>
/// <param name="targets">Names of the symbols that sentences may define, with what is known of them.</param>
/// <param name="counted">What a number of things counts that no symbol names.</param>
/// <param name="tables">The tables that they may refer to.</param>
internal sealed class SentenceContext(
    SymbolTable symbols,
    IReadOnlyDictionary<string, Symbol> targets,
    Func<IReadOnlyList<string>, Symbol?> counted,
    IReadOnlyList<TableReference> tables
)
{
    /// <summary>The lists that are answered.</summary>
    public IReadOnlyList<Symbol> Lists { get; } = [.. targets.Values.Where(target => target.Kind == ValueKind.List)];

    /// <summary>What the rows of lists hold, as far as sentences told.</summary>
    public Dictionary<string, IReadOnlyList<RecordField>> Rows { get; } = new(StringComparer.Ordinal);

    /// <summary>The items that a sentence puts together, or null.</summary>
    public Grouping? Grouping { get; set; }

    /// <summary>What may be named.</summary>
    public SymbolTable Symbols => symbols;

    /// <summary>The threshold that a sentence named last.</summary>
    public Expression? LastCircumstance { get; set; }

    /// <summary>What the cases of the next sentence compare, told by "by weight:" before them; or null.</summary>
    public Expression? Key { get; set; }

    /// <summary>How a value was rounded last, and which one, or null.</summary>
    public RoundingFact? LastRounding { get; set; }

    /// <summary>Whether the sentence before refused something.</summary>
    public bool HasRefused { get; set; }

    /// <summary>What the sentence before computed with.</summary>
    public IReadOnlyList<Expression> Recent { get; set; } = [];

    /// <summary>Name of the value that the sentence before was about, or null.</summary>
    public string? Last => Mentioned.Count > 0 ? Mentioned[^1] : null;

    /// <summary>Notes what a sentence was about.</summary>
    public void Mention(string target) => Mentioned = [.. Mentioned.Where(other => other != target), target];

    /// <summary>Forgets what "it" may mean: a sentence that was not understood may have been about something else.</summary>
    public void Forget() => Mentioned = [];

    /// <summary>What the sentences so far were about, to go back to.</summary>
    public IReadOnlyList<string> Mentioned { get; set; } = [];

    /// <summary>What "it" means, the latest last; at most two.</summary>
    public IReadOnlyList<Expression> Antecedents =>
        Mentioned.Count == 0 ? [] : [.. Mentioned.TakeLast(2).Select(name => targets[name].Expression)];

    /// <summary>The symbol that may be defined and that the next lexemes name; the cursor is behind it.</summary>
    public Symbol? TakeTarget(LexemeCursor cursor)
    {
        var mark = cursor.Position;
        cursor.SkipArticles();
        if (symbols.Match(cursor) is { } match && targets.ContainsKey(match.Symbol.Name))
        {
            cursor.Position += match.Count;
            return match.Symbol;
        }

        cursor.Position = mark;
        return null;
    }

    /// <summary>The symbol of a target.</summary>
    public Symbol? Find(string? target) =>
        target is not null && targets.TryGetValue(target, out var symbol) ? symbol : null;

    /// <summary>The grammars for a sentence.</summary>
    public PhraseGrammar Grammar(IReadOnlyList<Lexeme> sentence) =>
        new(new LexemeCursor(sentence), symbols)
        {
            Antecedents = Antecedents,
            Counted = counted,
            Tables = tables,
            LastCircumstance = LastCircumstance,
            Subject = Key,
            Recent = Recent,
        };
}
