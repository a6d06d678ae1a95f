using System.Globalization;
using System.Text.RegularExpressions;
using OmniForge.Specification.Derivation.Compute.Sentences;
using OmniForge.Specification.Derivation.Expressions.Grammar;
using OmniForge.Specification.Derivation.Expressions.Lexing;
using OmniForge.Specification.Derivation.Expressions.Symbols;
using OmniForge.Specification.Logic.Expressions;
using OmniForge.Specification.Logic.Tables;

namespace OmniForge.Specification.Derivation.Compute.Tables;

/// <summary>Reads the cells of decision tables.</summary>
/// <param name="context">What they may name.</param>
internal sealed partial class DecisionCells(SentenceContext context)
{
    /// <summary>The symbol that a head names, with nothing else but its unit; null if none or several.</summary>
    public static Symbol? SymbolOf(string head, SymbolTable symbols)
    {
        var cursor = new LexemeCursor(Lexer.Split(head));
        cursor.SkipArticles();
        if (symbols.Match(cursor) is not { } match)
        {
            return null;
        }

        cursor.Position += match.Count;
        _ = cursor.TakeAny("in", "(");
        while (cursor.Peek() is { Kind: LexemeKind.Word } unit && UnitWords.IsUnit(unit.Text))
        {
            cursor.Position++;
        }

        _ = cursor.Take(")");
        return cursor.IsAtEnd ? match.Symbol : null;
    }

    /// <summary>Whether a head names a symbol.</summary>
    public static bool IsMatched(string head, SymbolTable symbols) => SymbolOf(head, symbols) is not null;

    /// <summary>Whether a cell is a number or a share.</summary>
    public static bool IsNumber(string cell) =>
        Lexer.Split(cell) is [{ Kind: LexemeKind.Number }] or [{ Kind: LexemeKind.Number }, { Text: "%" }];

    /// <summary>Whether a cell says that its row is refused.</summary>
    public static bool IsRefusal(string cell) => Refusal().IsMatch(cell);

    /// <summary>Whether a cell leaves more than one value open.</summary>
    public static bool IsOpen(string cell) =>
        (IsAny(cell) && cell.Any(char.IsLetter))
        || (RangeCell.Read(cell) is { } range && range.Lower?.Value != range.Upper?.Value);

    /// <summary>Whether the cell of a last row takes all other cases.</summary>
    public static bool IsAlways(string cell) => Always().IsMatch(cell);

    /// <summary>Whether a head announces remarks.</summary>
    public static bool IsRemarkHead(string head) => Remark().IsMatch(head);

    /// <summary>A condition in words, as a whole; else null.</summary>
    public Expression? Condition(string cell)
    {
        var grammar = context.Grammar(Lexer.Split(cell));
        var condition = grammar.Circumstances.Read() ?? grammar.Conditions.Read();
        return condition is not null && grammar.Cursor.IsAtEnd ? condition : null;
    }

    /// <summary>What a cell says of a symbol: null for any value; false if it is not understood.</summary>
    public static bool Selects(string cell, Symbol symbol, out Expression? condition)
    {
        condition = null;
        if (IsAny(cell))
        {
            return true;
        }

        condition =
            symbol.Values.Count > 0 ? OneOf(cell, symbol)
            : symbol.Kind == ValueKind.Boolean ? Truth(cell, symbol)
            : symbol.Kind == ValueKind.Number && RangeCell.Read(cell) is { } range ? Within(symbol.Expression, range)
            : null;
        return condition is not null;
    }

    /// <summary>The value that a cell gives to a target; null if it is not understood.</summary>
    public Expression? Value(string cell, Symbol target)
    {
        var text = cell.Trim();
        return Literal(text, target) ?? Computed(text) ?? Text(text, target);
    }

    private static LiteralExpression? Literal(string text, Symbol target) =>
        text.ToLower(CultureInfo.InvariantCulture) switch
        {
            "true" or "yes" when target.Kind == ValueKind.Boolean || target.IsUntyped => new(true),
            "false" or "no" when target.Kind == ValueKind.Boolean || target.IsUntyped => new(false),
            "nothing"
            or "free"
            or "none"
            or "free of charge" when target.Kind == ValueKind.Number && target.Values.Count == 0 => new(0m),
            _ => null,
        };

    /// <summary>A formula; "the first night, i.e. rooms × room price" is what stands behind "i.e.".</summary>
    private Expression? Computed(string text)
    {
        var gloss = text.IndexOf("i.e.", StringComparison.OrdinalIgnoreCase);
        var grammar = context.Grammar(Lexer.Split(gloss < 0 ? text : text[(gloss + "i.e.".Length)..]));
        var value = grammar.Values.Value();
        return value is not null && grammar.Cursor.IsAtEnd ? value : null;
    }

    private static LiteralExpression? Text(string text, Symbol target)
    {
        var isText = target.IsUntyped || target.Kind == ValueKind.Text;
        var known = target.Values.FirstOrDefault(value => value.Equals(text, StringComparison.OrdinalIgnoreCase));
        return !isText || text.Length is 0 or > 40 || Lexer.Split(text).Count > 4 ? null
            : target.Values.Count == 0 ? new(text)
            : known is null ? null
            : new(known);
    }

    private static Expression? OneOf(string cell, Symbol symbol)
    {
        var cursor = new LexemeCursor(Lexer.Split(cell));
        var table = new SymbolTable([symbol]);
        var isNot = cursor.Take("not") || cursor.Take("other", "than");
        Expression? condition = null;
        do
        {
            if (table.MatchValue(cursor) is not { } match)
            {
                return null;
            }

            cursor.Position += match.Count;
            var equal = Build.Compare(BinaryOperator.Equal, symbol.Expression, new LiteralExpression(match.Value));
            condition = condition is null ? equal : Build.Or(condition, equal);
        } while (cursor.Take(",", "or") || cursor.TakeAny(",", "or", "/", "and"));

        return !cursor.IsAtEnd || condition is null ? null
            : isNot ? Build.Not(condition)
            : condition;
    }

    private static Expression? Truth(string cell, Symbol symbol) =>
        cell.Trim().ToLower(CultureInfo.InvariantCulture) switch
        {
            "yes" or "true" or "y" => symbol.Expression,
            "no" or "false" or "n" => Build.Not(symbol.Expression),
            _ => null,
        };

    private static Expression? Within(Expression value, RangeKey range)
    {
        if (
            range.Lower is { IsExclusive: false } one
            && range.Upper is { IsExclusive: false } same
            && one.Value == same.Value
        )
        {
            return Build.Compare(BinaryOperator.Equal, value, Build.Number(one.Value));
        }

        var lower = range.Lower is { } least
            ? Build.Compare(
                least.IsExclusive ? BinaryOperator.Greater : BinaryOperator.GreaterOrEqual,
                value,
                Build.Number(least.Value)
            )
            : null;
        var upper = range.Upper is { } most
            ? Build.Compare(
                most.IsExclusive ? BinaryOperator.Less : BinaryOperator.LessOrEqual,
                value,
                Build.Number(most.Value)
            )
            : null;
        return lower is not null && upper is not null ? Build.And(lower, upper) : lower ?? upper;
    }

    private static bool IsAny(string cell) => Any().IsMatch(cell);

    [GeneratedRegex(
        @"^\W*(?:any|all|every|anything|either|whatever|any value)?\W*$",
        RegexOptions.CultureInvariant | RegexOptions.IgnoreCase,
        10000
    )]
    private static partial Regex Any();

    [GeneratedRegex(
        @"^\W*(?:in )?(?:all other cases|any other case|every other case|otherwise|else|all others|everything else|anything else|always|any|none of the above|default|the rest|no other row applies)\W*$",
        RegexOptions.CultureInvariant | RegexOptions.IgnoreCase,
        10000
    )]
    private static partial Regex Always();

    [GeneratedRegex(
        @"^\W*(?:an? )?(?:error|refused?|reject(?:ed)?|not (?:served|offered|possible|allowed|insurable|accepted|available)|declined?|is refused)\b",
        RegexOptions.CultureInvariant | RegexOptions.IgnoreCase,
        10000
    )]
    private static partial Regex Refusal();

    [GeneratedRegex(
        @"^\W*(?:remarks?|notes?|comments?|explanation|reason|meaning|example|why|source|since|#|no\.?|nr\.?)?\W*$",
        RegexOptions.CultureInvariant | RegexOptions.IgnoreCase,
        10000
    )]
    private static partial Regex Remark();
}
