using System.Globalization;
using System.Text.RegularExpressions;
using OmniForge.Requirements.Documents;
using OmniForge.Requirements.Planning;
using OmniForge.Specification.Derivation.Expressions.Grammar;
using OmniForge.Specification.Derivation.Expressions.Symbols;
using OmniForge.Specification.Logic.Expressions;
using OmniForge.Specification.Model;

namespace OmniForge.Specification.Derivation.Effect.Rules;

/// <summary>
/// Finds tables that tell numbers for the values of an enum, or of two: the seats of each room, the hours for each plan and priority.
/// Sentences may name what they tell.
/// </summary>
internal static partial class FieldTables
{
    /// <summary>The numbers that the tables of a node tell, each under the name of its column or of its table.</summary>
    public static IEnumerable<Symbol> Of(NodePlan plan, IReadOnlyList<FieldSpec> fields, IReadOnlyList<EnumSpec> enums)
    {
        var keys = fields
            .Select(field =>
                (field, Values: (field.Type as EnumType) is { EnumName: var name } ? ValuesOf(name, enums) : [])
            )
            .Where(pair => pair.Values.Count > 0)
            .Select(pair => new Key(new FieldExpression(FieldScope.Entity, pair.field.Name), pair.Values))
            .ToList();
        return keys.Count == 0
            ? []
            : plan
                .Analysis.Document.Tables.Where(table => plan.Covers(table.Section) && table.Rows.Count > 0)
                .SelectMany(table => KeyOf(table, keys) is { } key ? Symbols(plan, table, key, keys) : [])
                .Where(symbol =>
                    !fields.Any(field => Spelling.AreSame(Naming.WordsOf(field.Name), Naming.WordsOf(symbol.Name)))
                );
    }

    private static IReadOnlyList<string> ValuesOf(string name, IReadOnlyList<EnumSpec> enums) =>
        enums.FirstOrDefault(one => one.Name == name)?.Values ?? [];

    /// <summary>The enum whose values the first column has, each once.</summary>
    private static Key? KeyOf(PrdTable table, List<Key> keys)
    {
        var cells = table.Rows.Select(row => Word(row.Cells[0].Text)).ToList();
        return keys.Where(key => IsAllOf(cells, key)).ToList() is [var only] ? only : null;
    }

    private static bool IsAllOf(List<string> cells, Key key) =>
        cells.Count == key.Values.Count
        && key.Values.All(value => cells.Contains(Word(value), StringComparer.OrdinalIgnoreCase));

    private static IEnumerable<Symbol> Symbols(NodePlan plan, PrdTable table, Key key, List<Key> keys)
    {
        var heads = table.Header.Skip(1).Select(head => Word(head.Text)).ToList();
        if (keys.Where(other => other != key && IsAllOf(heads, other)).ToList() is [var second])
        {
            return NameOf(plan, table) is { } name && Cells(table, key, row => Row(table, row, second)) is { } value
                ? [Symbol(name, value, key)]
                : [];
        }

        return Enumerable
            .Range(1, Math.Max(table.Header.Count - 1, 0))
            .Where(column => !table.Header[column].IsEmpty)
            .Select(column =>
                Cells(table, key, row => Number(row.Cells[column].Text)) is { } value
                    ? Symbol(table.Header[column].Text.Trim().ToLowerInvariant(), value, key)
                    : null
            )
            .OfType<Symbol>();
    }

    private static Symbol Symbol(string name, Expression value, Key key) =>
        new(name, value, ValueKind.Number)
        {
            IsWhole = ExpressionParts
                .All(value)
                .OfType<LiteralExpression>()
                .All(one => one.Value is not decimal { Scale: > 0 }),
            Aliases = [$"{name} of {key.Field.Name.Replace('_', ' ')}", $"{key.Field.Name.Replace('_', ' ')} {name}"],
        };

    /// <summary>One of the rows' values by the key; null, if a row has none.</summary>
    private static Expression? Cells(PrdTable table, Key key, Func<PrdTableRow, Expression?> valueOf)
    {
        var rows = table.Rows.Select(row => (Word: Word(row.Cells[0].Text), Value: valueOf(row))).ToList();
        return rows.Exists(row => row.Value is null)
            ? null
            : Chosen(key, value => rows.First(row => IsSame(row.Word, value)).Value!);
    }

    private static Expression? Row(PrdTable table, PrdTableRow row, Key second)
    {
        var numbers = row.Cells.Skip(1).Take(table.Header.Count - 1).Select(cell => Number(cell.Text)).ToList();
        return numbers.Count != second.Values.Count || numbers.Contains(null)
            ? null
            : Chosen(
                second,
                value => numbers[table.Header.Skip(1).ToList().FindIndex(head => IsSame(Word(head.Text), value))]!
            );
    }

    private static Expression Chosen(Key key, Func<string, Expression> valueOf) =>
        key
            .Values.SkipLast(1)
            .Reverse()
            .Aggregate(
                valueOf(key.Values[^1]),
                (otherwise, value) =>
                    Build.Choose(
                        Build.Compare(BinaryOperator.Equal, key.Field, new LiteralExpression(value)),
                        valueOf(value),
                        otherwise
                    )
            );

    private static LiteralExpression? Number(string cell) =>
        NumberCell().Match(cell) is { Success: true } match
        && decimal.TryParse(match.Groups["n"].Value, NumberStyles.Number, CultureInfo.InvariantCulture, out var number)
            ? new(number)
            : null;

    /// <summary>What the sentence above a table calls its cells: "Hours allowed, by plan and priority:".</summary>
    private static string? NameOf(NodePlan plan, PrdTable table)
    {
        var above =
            table.Caption?.Text
            ?? plan.Analysis.Document.Requirements.LastOrDefault(one =>
                one.Section == table.Section
                && one.Span.End <= table.Span.Start
                && one.Kind == RequirementKind.Paragraph
            )?.Text.Text;
        return above is not null && Introduction().Match(above) is { Success: true } match
            ? match.Groups["name"].Value.ToLowerInvariant()
            : null;
    }

    private static string Word(string text) => text.Trim(' ', '`', '*', '"', '\'');

    private static bool IsSame(string one, string other) =>
        string.Equals(one, other, StringComparison.OrdinalIgnoreCase);

    [GeneratedRegex(@"^\W*(?<n>\d{1,9}(?:\.\d{1,6})?)\W*$", RegexOptions.CultureInvariant, 10000)]
    private static partial Regex NumberCell();

    [GeneratedRegex(
        @"(?:^|[.:] )\W*(?:the )?(?<name>[a-z]+(?: [a-z]+){0,3}),? (?:by|per|for each|for every|depending on|according to) [a-z]",
        RegexOptions.CultureInvariant | RegexOptions.IgnoreCase,
        10000
    )]
    private static partial Regex Introduction();

    /// <summary>An enum of the entity.</summary>
    /// <param name="Field">Its field.</param>
    /// <param name="Values">Its values.</param>
    private sealed record Key(FieldExpression Field, IReadOnlyList<string> Values);
}
