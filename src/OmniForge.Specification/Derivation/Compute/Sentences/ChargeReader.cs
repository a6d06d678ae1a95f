using OmniForge.Specification.Derivation.Compute.Assembly;
using OmniForge.Specification.Derivation.Expressions.Grammar;
using OmniForge.Specification.Derivation.Expressions.Lexing;
using OmniForge.Specification.Derivation.Expressions.Symbols;
using OmniForge.Specification.Logic.Expressions;

namespace OmniForge.Specification.Derivation.Compute.Sentences;

/// <summary>Reads clauses that charge or waive a value: "a surcharge of 12.50 applies if …", "there is no insurance fee up to …".</summary>
internal sealed class ChargeReader(PhraseGrammar grammar, SentenceContext context)
{
    private static readonly string[][] Charges = Phrases.Of(
        "applies,apply,is charged,is added,is due,is payable,is levied,is granted,is given,is paid,is raised,be charged,be added,be due,be payable,be levied,be granted,be given,be paid"
    );

    private readonly LexemeCursor _cursor = grammar.Cursor;

    /// <summary>Such a clause, with the circumstance behind it.</summary>
    /// <param name="isConditional">Whether a circumstance stands before it.</param>
    public IReadOnlyList<Fact>? Read(bool isConditional) =>
        _cursor.Try<IReadOnlyList<Fact>>(() => Charged(isConditional))
        ?? _cursor.Try<IReadOnlyList<Fact>>(() => Waived(isConditional))
        ?? _cursor.Try<IReadOnlyList<Fact>>(Denied)
        ?? (isConditional ? null : _cursor.Try<IReadOnlyList<Fact>>(Scoped));

    /// <summary>"A residential surcharge of 3.20 shall apply if …"; where it does not apply it is 0.</summary>
    private ArmFact[]? Charged(bool isConditional)
    {
        if (context.TakeTarget(_cursor) is not { } target || !_cursor.Take("of"))
        {
            return null;
        }

        if (IsBareShare() || grammar.Values.Sum() is not { } amount || !TakeCharge())
        {
            return null;
        }

        _ = _cursor.Take("once");
        var zero = new Arm(null, Build.Number(0));
        return isConditional ? [new(target.Name, [new(null, amount), zero], true)]
            : grammar.Circumstances.Read() is { } condition ? [new(target.Name, [new(condition, amount), zero], true)]
            : [new(target.Name, [new(null, amount)], true)];
    }

    /// <summary>"5 %" without "of": it does not tell of what.</summary>
    private bool IsBareShare()
    {
        var mark = _cursor.Position;
        var isBare = grammar.Values.Percent() is not null && !_cursor.Sees("of");
        _cursor.Position = mark;
        return isBare;
    }

    private bool TakeCharge()
    {
        _ = _cursor.TakeAny("shall", "must", "will");
        return _cursor.TakePhrase(Charges);
    }

    /// <summary>"The discount applies to the storage cost only".</summary>
    private ScopeFact[]? Scoped()
    {
        if (context.TakeTarget(_cursor) is not { } target)
        {
            return null;
        }

        var isOnly = _cursor.Take("only");
        if (!_cursor.TakeAny("applies", "apply") || !_cursor.TakeAny("to", "on"))
        {
            return null;
        }

        _cursor.SkipArticles();
        if (context.Symbols.Match(_cursor) is not { Symbol.Expression: FieldExpression of } match)
        {
            return null;
        }

        _cursor.Position += match.Count;
        return isOnly || _cursor.Take("only") || _cursor.Take("alone") ? [new(target.Name, of)] : null;
    }

    /// <summary>"Sea freight never gets a discount", "gold members pay no fee": 0 for a value of an enum.</summary>
    private AmendmentFact[]? Denied()
    {
        _cursor.SkipArticles();
        if (grammar.Symbols.MatchValue(_cursor) is not { } match)
        {
            return null;
        }

        _cursor.Position += match.Count;
        if (_cursor.Peek() is { Kind: LexemeKind.Word } noun && !IsVerb(noun) && noun.Text != "never")
        {
            _cursor.Position++;
        }

        var isNever = _cursor.Take("never");
        if (_cursor.Peek() is not { } verb || !IsVerb(verb))
        {
            return null;
        }

        _cursor.Position++;
        if (!isNever && !_cursor.Take("no"))
        {
            return null;
        }

        var condition = Build.Compare(
            BinaryOperator.Equal,
            match.Symbol.Expression,
            new LiteralExpression(match.Value)
        );
        return Denied(condition);
    }

    private AmendmentFact[]? Denied(Expression condition)
    {
        var target = context.TakeTarget(_cursor);
        if (target is null && context.Find(context.Last) is { } last && IsHead(last))
        {
            _cursor.Position++;
            target = last;
        }

        return target is null ? null : [new(target.Name, value => Build.Choose(condition, Build.Number(0), value))];
    }

    /// <summary>"Discount" where the sentence before was about the volume discount percent.</summary>
    private bool IsHead(Symbol last) =>
        _cursor.Peek() is { Kind: LexemeKind.Word, Words: [var word] }
        && Naming.WordsOf(last.Name).Any(part => Spelling.IsSame(part, word));

    private static bool IsVerb(Lexeme word) =>
        word.Text
            is "gets"
                or "get"
                or "pays"
                or "pay"
                or "receives"
                or "receive"
                or "earns"
                or "earn"
                or "has"
                or "have";

    /// <summary>"There is no insurance fee", "no delivery fee is charged from 50.00 on".</summary>
    private AmendmentFact[]? Waived(bool isConditional)
    {
        var isThere = _cursor.Take("there", "is");
        if (!_cursor.Take("no") || context.TakeTarget(_cursor) is not { } target || !(isThere || TakeCharge()))
        {
            return null;
        }

        var zero = Build.Number(0);
        return isConditional ? [new(target.Name, _ => zero)]
            : grammar.Circumstances.Read() is { } condition
                ? [new(target.Name, value => Build.Choose(condition, zero, value))]
            : null;
    }
}
