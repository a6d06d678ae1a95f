using OmniForge.Requirements.Documents;
using OmniForge.Specification.Derivation.Compute.Sentences;
using OmniForge.Specification.Derivation.Expressions.Grammar;
using OmniForge.Specification.Derivation.Expressions.Lexing;
using OmniForge.Specification.Derivation.Expressions.Symbols;
using OmniForge.Specification.Logic.Expressions;

namespace OmniForge.Specification.Derivation.Compute.Tables;

/// <summary>Reads tables that have a condition in each row, and in other columns the values that count where it holds.</summary>
internal static class RuleTableReader
{
    private static readonly string[][] Always = Phrases.Of(
        "in all other cases,in any other case,in every other case,all other cases,otherwise,else,all others,everything else,anything else,always,any,none of the above,default,no other row applies"
    );

    /// <summary>What the table says of the targets that its columns are named after; empty if it is no such table.</summary>
    /// <param name="table">The table.</param>
    /// <param name="context">What conditions may name.</param>
    /// <param name="targets">What may be defined.</param>
    /// <param name="isFirstMatch">Whether the first row that applies counts.</param>
    public static IReadOnlyList<ArmFact> Read(
        PrdTable table,
        SentenceContext context,
        IEnumerable<Symbol> targets,
        bool isFirstMatch
    )
    {
        var columns = Enumerable.Range(0, table.Header.Count).ToList();
        var ruled = columns
            .Select(column => (column, conditions: Conditions(table, column, context)))
            .Where(one => one.conditions is not null)
            .ToList();
        if (table.Rows.Count < 2 || ruled is not [var (conditionColumn, conditions)])
        {
            return [];
        }

        var facts = columns
            .Where(column => column != conditionColumn)
            .Select(column => (column, target: TargetOf(table.Header[column].Text, targets)))
            .Where(one => one.target is not null)
            .Select(one => FactOf(table, one.column, one.target!, conditions!, isFirstMatch))
            .ToList();
        return facts.Count == 0 || facts.Exists(fact => fact is null) ? [] : [.. facts.Select(fact => fact!)];
    }

    private static Symbol? TargetOf(string header, IEnumerable<Symbol> targets)
    {
        var words = Naming.WordsOf(header);
        var found = targets.Where(target => Spelling.AreSame(Naming.WordsOf(target.Name), words)).Take(2).ToList();
        return found is [var only] ? only : null;
    }

    /// <summary>The conditions of a column, the last one null where it takes all other cases; null if a cell is none.</summary>
    private static List<Expression?>? Conditions(PrdTable table, int column, SentenceContext context)
    {
        var conditions = new List<Expression?>();
        foreach (var row in table.Rows)
        {
            var grammar = context.Grammar(Lexer.Split(row.Cells[column].Text));
            if (row == table.Rows[^1] && grammar.Cursor.TakePhrase(Always) && grammar.Cursor.IsAtEnd)
            {
                conditions.Add(null);
                continue;
            }

            grammar.Cursor.Position = 0;
            var condition = grammar.Circumstances.Read() ?? grammar.Conditions.Read();
            if (condition is null || !grammar.Cursor.IsAtEnd)
            {
                return null;
            }

            conditions.Add(condition);
        }

        return conditions;
    }

    private static ArmFact? FactOf(
        PrdTable table,
        int column,
        Symbol target,
        List<Expression?> conditions,
        bool isFirstMatch
    )
    {
        var values = table.Rows.Select(row => ValueOf(row.Cells[column].Text, target)).ToList();
        return values.Exists(value => value is null)
            ? null
            : new(target.Name, [.. conditions.Zip(values, (condition, value) => new Arm(condition, value!))], isFirstMatch);
    }

    private static LiteralExpression? ValueOf(string cell, Symbol target)
    {
        var lexemes = Lexer.Split(cell);
        var cursor = new LexemeCursor(lexemes);
        if (lexemes is [{ Text: "true" or "yes" }])
        {
            return new(true);
        }

        if (lexemes is [{ Text: "false" or "no" }])
        {
            return new(false);
        }

        var grammar = new PhraseGrammar(cursor, new SymbolTable([]));
        if ((grammar.Values.Percent() ?? grammar.Values.Number()) is { } number && cursor.IsAtEnd)
        {
            return number;
        }

        var text = cell.Trim();
        var isText = target.IsUntyped || target.Kind == ValueKind.Text;
        var isKnown = target.Values.Count == 0 || target.Values.Contains(text, StringComparer.Ordinal);
        return isText && isKnown && text.Length is > 0 and <= 40 && lexemes.Count <= 4 ? new(text) : null;
    }
}
