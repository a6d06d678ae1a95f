using OmniForge.Specification.Derivation.Expressions.Lexing;
using OmniForge.Specification.Derivation.Expressions.Symbols;
using OmniForge.Specification.Logic.Expressions;

namespace OmniForge.Specification.Derivation.Expressions.Grammar;

/// <summary>The grammars of values, conditions and circumstances over one phrase; each reads as far as it understands, or nothing.</summary>
public sealed class PhraseGrammar
{
    /// <summary>The grammars at the beginning of a phrase.</summary>
    /// <param name="phrase">The phrase.</param>
    /// <param name="symbols">What it may name.</param>
    public PhraseGrammar(string phrase, SymbolTable symbols)
        : this(new LexemeCursor(Lexer.Split(phrase)), symbols) { }

    /// <summary>The grammars at a place.</summary>
    public PhraseGrammar(LexemeCursor cursor, SymbolTable symbols)
    {
        Cursor = cursor;
        Symbols = symbols;
        Values = new(this);
        Conditions = new(this);
        Circumstances = new(this);
    }

    /// <summary>Where it reads.</summary>
    public LexemeCursor Cursor { get; }

    /// <summary>What it knows.</summary>
    public SymbolTable Symbols { get; private set; }

    /// <summary>Whether it knows lists.</summary>
    public bool HasLists => Symbols.HasLists;

    /// <summary>Whether it reads what is said of an item of a list.</summary>
    public bool IsWithinItem { get; private set; }

    /// <summary>What a parser reads that speaks of an item of a list.</summary>
    public T? Within<T>(string item, Func<T?> read)
        where T : class
    {
        ArgumentNullException.ThrowIfNull(read);
        var (symbols, isWithin, subject) = (Symbols, IsWithinItem, Subject);
        (Symbols, IsWithinItem, Subject) = (symbols.Within(item), true, null);
        var result = read();
        (Symbols, IsWithinItem, Subject) = (symbols, isWithin, subject);
        return result;
    }

    /// <summary>What "it" means, the latest last; at most two.</summary>
    public IReadOnlyList<Expression> Antecedents { get; set; } = [];

    /// <summary>What conditions compare that name no subject of their own, or null.</summary>
    public Expression? Subject { get; set; }

    /// <summary>The value that is being defined; its own texts are no condition.</summary>
    public Expression? Target { get; set; }

    /// <summary>What a number of things counts that no symbol names, such as "5 tickets"; or null.</summary>
    public Func<IReadOnlyList<string>, Symbol?> Counted { get; set; } = _ => null;

    /// <summary>The tables that it may refer to.</summary>
    public IReadOnlyList<TableReference> Tables { get; init; } = [];

    /// <summary>Reads conditions of sorts that only some texts have; it gives up with null. Null: there are none.</summary>
    public Func<Expression?>? Further { get; set; }

    /// <summary>The threshold of the circumstance read last: "with fewer" is its opposite.</summary>
    public Expression? LastCircumstance { get; set; }

    /// <summary>The unit of the number that was read last, as <see cref="UnitWords.Of"/> spells it, or null.</summary>
    public string? LastUnit { get; set; }

    /// <summary>What the sentence before computed with; it tells what a short name means that fits several.</summary>
    public IReadOnlyList<Expression> Recent { get; set; } = [];

    /// <summary>What the sentence has refused so far, or null.</summary>
    public Expression? LastRefusal { get; set; }

    internal ValueGrammar Values { get; }

    internal ConditionGrammar Conditions { get; }

    internal CircumstanceGrammar Circumstances { get; }

    /// <summary>The sort of value that an expression has.</summary>
    public ValueKind KindOf(Expression expression) =>
        expression switch
        {
            LiteralExpression { Value: bool } => ValueKind.Boolean,
            LiteralExpression { Value: string } => ValueKind.Text,
            FieldExpression or LookupExpression or MemberExpression => Symbols
                .Symbols.FirstOrDefault(symbol => symbol.Expression == expression)
                ?.Kind
                ?? ValueKind.Number,
            NotExpression => ValueKind.Boolean,
            FunctionExpression { Function: ExpressionFunction.Contains or ExpressionFunction.StartsWith } =>
                ValueKind.Boolean,
            EachExpression { Operator: EachOperator.Any or EachOperator.All } => ValueKind.Boolean,
            EachExpression { Operator: EachOperator.Least or EachOperator.Greatest } extreme => KindOf(extreme.Body),
            EachExpression { Operator: not EachOperator.Sum } => ValueKind.List,
            FunctionExpression
            {
                Function: ExpressionFunction.DateOf
                    or ExpressionFunction.AddMinutes
                    or ExpressionFunction.AddHours
                    or ExpressionFunction.AddDays
                    or ExpressionFunction.PastWeekdays
            } => ValueKind.Time,
            FunctionExpression { Function: ExpressionFunction.IgnoreCase } => ValueKind.Text,
            BinaryExpression { Operator: >= BinaryOperator.Less } => ValueKind.Boolean,
            ConditionalExpression conditional => KindOf(conditional.Then),
            _ => ValueKind.Number,
        };
}
