using OmniForge.Specification.Derivation.Expressions.Lexing;
using OmniForge.Specification.Derivation.Expressions.Symbols;
using OmniForge.Specification.Logic.Expressions;

namespace OmniForge.Specification.Derivation.Expressions.Grammar;

/// <summary>Reads groups of inputs that are counted, not named: "the three sides" where exactly three inputs are lengths.</summary>
internal sealed class GroupGrammar(PhraseGrammar grammar)
{
    private readonly LexemeCursor _cursor = grammar.Cursor;

    /// <summary>The inputs, or null with the cursor where it was.</summary>
    public IReadOnlyList<Expression>? Read() => _cursor.Try(Counted);

    private IReadOnlyList<Expression>? Counted()
    {
        _ = _cursor.TakeAny("the", "all", "these", "those");
        if (_cursor.Peek() is not { Kind: LexemeKind.Word, Number: { } number } || number is < 2 or > 9)
        {
            return null;
        }

        _cursor.Position++;
        if (
            _cursor.Peek() is not { Kind: LexemeKind.Word, Number: null } noun
            || !noun.Text.EndsWith('s')
            || UnitWords.IsUnit(noun.Text)
        )
        {
            return null;
        }

        _cursor.Position++;
        return Alike((int)number);
    }

    /// <summary>The only so many inputs that share their unit, or else the last word of their names.</summary>
    private IReadOnlyList<Expression>? Alike(int count)
    {
        var inputs = grammar
            .Symbols.Symbols.Where(symbol =>
                symbol is { Kind: ValueKind.Number, Expression: FieldExpression { Scope: FieldScope.Input } }
            )
            .ToList();
        return Only(inputs.GroupBy(UnitOf, StringComparer.Ordinal), count)
            ?? Only(inputs.GroupBy(symbol => Naming.WordsOf(symbol.Name)[^1], StringComparer.Ordinal), count);
    }

    private static string UnitOf(Symbol symbol) =>
        string.Join(' ', Naming.UnitOf(Naming.WordsOf(symbol.Name)).Concat(symbol.Units).Select(UnitWords.Of));

    private static IReadOnlyList<Expression>? Only(IEnumerable<IGrouping<string, Symbol>> groups, int count)
    {
        var fitting = groups.Where(group => group.Key.Length > 0 && group.Count() == count).ToList();
        return fitting is [var only] ? [.. only.Select(symbol => symbol.Expression)] : null;
    }
}
