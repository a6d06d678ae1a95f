using OmniForge.Requirements.Documents;
using OmniForge.Specification.Derivation.Compute.Sentences;
using OmniForge.Specification.Derivation.Expressions.Grammar;
using OmniForge.Specification.Derivation.Expressions.Symbols;
using OmniForge.Specification.Logic.Expressions;

namespace OmniForge.Specification.Derivation.Compute.Tables;

/// <summary>
/// Reads decision tables: columns that say when a row counts (a condition in words, or values and ranges of what the head names), and columns with
/// what counts then.
/// </summary>
/// <param name="context">What the cells may name.</param>
/// <param name="targets">What the table may define.</param>
internal sealed class DecisionTableReader(SentenceContext context, IReadOnlyCollection<Symbol> targets)
{
    private readonly DecisionCells _cells = new(context);

    /// <summary>What the table says; empty if it is no such table, or if a cell is not understood.</summary>
    /// <param name="table">The table.</param>
    /// <param name="isFirstMatch">Whether the first row that applies counts; else no two rows may apply.</param>
    public IReadOnlyList<Fact> Read(PrdTable table, bool isFirstMatch)
    {
        if (table.Rows.Count < 2)
        {
            return [];
        }

        var conditions = table.Rows.Select(_ => (Expression?)null).ToList();
        var (values, keys) = (new List<(Symbol Target, int Column)>(), 0);
        for (var column = 0; column < table.Header.Count; column++)
        {
            var head = table.Header[column].Text;
            if (TargetOf(head) is { } target && !(IsKey(table, column, target) && values.Count == 0))
            {
                values.Add((target, column));
            }
            else if (Conditions(table, column, isFirstMatch) is { } read)
            {
                keys++;
                conditions = [.. conditions.Zip(read, Both)];
            }
            else if (!IsRemark(table, column))
            {
                return [];
            }
        }

        return keys > 0 && values.Count > 0 ? Facts(table, conditions, values, isFirstMatch, keys) : [];
    }

    /// <summary>Names that only the head of a table tells, for values that its rows give.</summary>
    public static IEnumerable<string> NamesIn(PrdTable table, SymbolTable known) =>
        table
            .Header.Skip(1)
            .Where(
                (_, index) =>
                    table.Rows.Count > 1 && table.Rows.Any(row => DecisionCells.IsNumber(row.Cells[index + 1].Text))
            )
            .Select(head => head.Text.Trim())
            .Where(head => head.Length is > 0 and < 40 && !DecisionCells.IsMatched(head, known));

    private List<Fact> Facts(
        PrdTable table,
        List<Expression?> conditions,
        List<(Symbol Target, int Column)> values,
        bool isFirstMatch,
        int keys
    )
    {
        var refused = table
            .Rows.Select(row => values.Exists(value => DecisionCells.IsRefusal(row.Cells[value.Column].Text)))
            .ToList();
        if ((refused.Contains(true) && !isFirstMatch && keys > 1) || refused.TrueForAll(one => one))
        {
            return [];
        }

        var facts = new List<Fact>();
        foreach (var (target, column) in values)
        {
            if (Arms(table, column, target, conditions, refused) is not { } arms)
            {
                return [];
            }

            facts.Add(Served(new ArmFact(target.Name, arms, isFirstMatch), refused));
        }

        for (var row = 0; row < refused.Count; row++)
        {
            if (refused[row])
            {
                facts.Add(new RefusalFact(Only(conditions, row, isFirstMatch)));
            }
        }

        return facts;
    }

    /// <summary>The values of a column; a refused row never counts, and gets that of its neighbour.</summary>
    private List<Arm>? Arms(PrdTable table, int column, Symbol target, List<Expression?> conditions, List<bool> refused)
    {
        var arms = new List<Arm>();
        Expression? last = null;
        var firstValue = table.Rows.Where((_, row) => !refused[row]).Select(row => row.Cells[column].Text).First();
        for (var row = 0; row < conditions.Count; row++)
        {
            var value = refused[row]
                ? last ?? _cells.Value(firstValue, target)
                : _cells.Value(table.Rows[row].Cells[column].Text, target);
            if (value is null)
            {
                return null;
            }

            last = value;
            arms.Add(new(conditions[row], value));
        }

        return arms;
    }

    /// <summary>The rows that are not refused; where the rows cover everything, the last of them takes the rest, since a refused request never gets there.</summary>
    private ArmFact Served(ArmFact fact, List<bool> refused)
    {
        if (!refused.Contains(true) || ArmOrder.Combine(fact.Arms, fact.IsSequence, context.Symbols) is null)
        {
            return fact;
        }

        var arms = fact.Arms.Where((_, row) => !refused[row]).ToList();
        return fact with { Arms = [.. arms.SkipLast(1), arms[^1] with { Condition = null }], IsSequence = true };
    }

    /// <summary>When a row counts: its condition, and for a first match none of those before.</summary>
    private static Expression Only(List<Expression?> conditions, int row, bool isFirstMatch)
    {
        var condition = conditions[row];
        if (isFirstMatch || condition is null)
        {
            foreach (var before in conditions.Take(row).OfType<Expression>().Reverse())
            {
                condition = condition is null ? Build.Not(before) : Build.And(Build.Not(before), condition);
            }
        }

        return condition ?? new LiteralExpression(true);
    }

    private static Expression? Both(Expression? one, Expression? other) =>
        one is null ? other
        : other is null ? one
        : Build.And(one, other);

    private Symbol? TargetOf(string head)
    {
        var words = Naming.WordsOf(head);
        var found = targets.Where(target => Spelling.AreSame(Naming.WordsOf(target.Name), words)).Take(2).ToList();
        return found is [var only] ? only : null;
    }

    /// <summary>Whether a column selects rows by a value that is defined elsewhere: one of its cells is a range.</summary>
    private static bool IsKey(PrdTable table, int column, Symbol symbol) =>
        table.Rows.All(row => DecisionCells.Selects(row.Cells[column].Text, symbol, out _))
        && table.Rows.Any(row => DecisionCells.IsOpen(row.Cells[column].Text));

    /// <summary>The conditions of a column, null where a row takes everything; null if a cell is none.</summary>
    private List<Expression?>? Conditions(PrdTable table, int column, bool isFirstMatch) =>
        ByHead(table, column)
        ?? InWords(table, column)
        ?? (isFirstMatch ? PrefixColumn.Read(table, column, context.Symbols) : null);

    private List<Expression?>? ByHead(PrdTable table, int column)
    {
        if (DecisionCells.SymbolOf(table.Header[column].Text, context.Symbols) is not { } symbol)
        {
            return null;
        }

        var conditions = new List<Expression?>();
        foreach (var row in table.Rows)
        {
            if (!DecisionCells.Selects(row.Cells[column].Text, symbol, out var condition))
            {
                return null;
            }

            conditions.Add(condition);
        }

        return conditions;
    }

    private List<Expression?>? InWords(PrdTable table, int column)
    {
        var conditions = new List<Expression?>();
        foreach (var row in table.Rows)
        {
            var isLast = row == table.Rows[^1];
            if (isLast && DecisionCells.IsAlways(row.Cells[column].Text))
            {
                conditions.Add(null);
            }
            else if (_cells.Condition(row.Cells[column].Text) is { } condition)
            {
                conditions.Add(condition);
            }
            else
            {
                return null;
            }
        }

        return conditions;
    }

    private static bool IsRemark(PrdTable table, int column) =>
        DecisionCells.IsRemarkHead(table.Header[column].Text)
        || table
            .Rows.Select((row, index) => row.Cells[column].Text.Trim('.', ' ', '#') == $"{index + 1}")
            .All(counts => counts);
}
