using OmniForge.Specification.Derivation.Expressions.Grammar;
using OmniForge.Specification.Derivation.Expressions.Lexing;
using OmniForge.Specification.Derivation.Expressions.Symbols;
using OmniForge.Specification.Logic.Expressions;

namespace OmniForge.Specification.Derivation.Compute.Sentences;

/// <summary>Reads the order of rows: "sorted by hours, highest first, then by name", "most hours first; ties are broken by bib".</summary>
/// <param name="cursor">Where it reads.</param>
/// <param name="row">The name of the rows.</param>
/// <param name="fields">What a row holds.</param>
internal sealed class OrderGrammar(LexemeCursor cursor, string row, IReadOnlyList<RecordField> fields)
{
    private static readonly string[][] Sorted = Phrases.Of(
        "sorted by,ordered by,ranked by,arranged by,listed by,sorted on,ordered on,in order of,in the order of,in ascending order of,in descending order of"
    );
    private static readonly string[][] Rising = Phrases.Of(
        "ascending,in ascending order,in alphabetical order,alphabetically,in chronological order,lowest first,smallest first,least first,earliest first,oldest first,shortest first,from low to high,a to z"
    );
    private static readonly string[][] Falling = Phrases.Of(
        "descending,in descending order,highest first,largest first,greatest first,most first,latest first,newest first,longest first,biggest first,best first,from high to low"
    );
    private static readonly string[] Most =
    [
        "most",
        "highest",
        "largest",
        "greatest",
        "biggest",
        "longest",
        "latest",
        "newest",
        "best",
    ];
    private static readonly string[] Fewest =
    [
        "fewest",
        "least",
        "lowest",
        "smallest",
        "shortest",
        "earliest",
        "oldest",
    ];
    private static readonly IReadOnlyList<(string Word, bool IsDescending, string[] Names)> Superlatives =
    [
        ("fastest", false, ["seconds", "minutes", "time", "duration"]),
        ("slowest", true, ["seconds", "minutes", "time", "duration"]),
        ("heaviest", true, ["weight", "mass"]),
        ("lightest", false, ["weight", "mass"]),
        ("cheapest", false, ["price", "cost", "fee"]),
        ("dearest", true, ["price", "cost", "fee"]),
        ("newest", true, ["date", "day", "on", "at"]),
        ("latest", true, ["date", "day", "on", "at"]),
        ("oldest", false, ["date", "day", "on", "at"]),
        ("earliest", false, ["date", "day", "on", "at"]),
    ];

    /// <summary>The keys in the order in which they decide; null with the cursor where it was.</summary>
    public IReadOnlyList<(string Field, bool IsDescending)>? Read()
    {
        var keys = cursor.Try(First);
        while (keys is not null && cursor.Try(Tie) is { } more)
        {
            keys = [.. keys, .. more];
        }

        return keys;
    }

    /// <summary>What decides where the keys before are the same; null with the cursor where it was.</summary>
    public IReadOnlyList<(string Field, bool IsDescending)>? Tie() => cursor.Try(TieBreak);

    /// <summary>The rows in this order.</summary>
    public Expression Sort(Expression rows, IReadOnlyList<(string Field, bool IsDescending)> keys) =>
        BeforeTaking(
            rows,
            all =>
                keys.Reverse()
                    .Aggregate(
                        all,
                        (list, key) =>
                            new EachExpression(
                                key.IsDescending ? EachOperator.OrderByDescending : EachOperator.OrderBy,
                                list,
                                row,
                                new MemberExpression(new FieldExpression(FieldScope.Item, row), key.Field)
                            )
                    )
        );

    /// <summary>A change of all rows, before the first ones are taken.</summary>
    public static Expression BeforeTaking(Expression rows, Func<Expression, Expression> change)
    {
        ArgumentNullException.ThrowIfNull(change);
        return rows is FunctionExpression { Function: ExpressionFunction.Take, Operands: [var all, var count] } taken
            ? taken with
            {
                Operands = [BeforeTaking(all, change), count],
            }
            : change(rows);
    }

    /// <summary>The rows with a further key below those that they are sorted by.</summary>
    public Expression Break(Expression rows, IReadOnlyList<(string Field, bool IsDescending)> keys) =>
        BeforeTaking(
            rows,
            all =>
                all is EachExpression { Operator: EachOperator.OrderBy or EachOperator.OrderByDescending } sort
                    ? sort with
                    {
                        List = Break(sort.List, keys),
                    }
                    : Sort(all, keys)
        );

    private List<(string Field, bool IsDescending)>? First()
    {
        if (cursor.TakePhrase(Sorted))
        {
            var isDown = cursor.Peek(-3)?.Is("descending") == true;
            return Keys(isDown);
        }

        return cursor.Try(Superlative) is { } key ? [(key.Item1, key.Item2)] : null;
    }

    private List<(string Field, bool IsDescending)>? Keys(bool isDescending)
    {
        var keys = new List<(string Field, bool IsDescending)>();
        do
        {
            if (Field() is not { } field)
            {
                return keys.Count > 0 ? keys : null;
            }

            keys.Add((field, Direction() ?? isDescending));
        } while (Then());

        return keys;
    }

    private bool Then()
    {
        var mark = cursor.Position;
        _ = cursor.TakeAny(",", ";");
        if (
            cursor.Take("and", "then", "by")
            || cursor.Take("then", "by")
            || cursor.Take("and", "by")
            || cursor.Take("and", "then")
        )
        {
            return true;
        }

        cursor.Position = mark;
        return false;
    }

    private bool? Direction()
    {
        var mark = cursor.Position;
        _ = cursor.Take(",");
        _ = cursor.Take("(");
        var isDown = cursor.TakePhrase(Falling);
        if (isDown || cursor.TakePhrase(Rising))
        {
            _ = cursor.Take(")");
            return isDown;
        }

        cursor.Position = mark;
        return null;
    }

    /// <summary>"Most hours first", "fastest first".</summary>
    private Tuple<string, bool>? Superlative()
    {
        cursor.SkipArticles();
        if (cursor.Peek() is not { Kind: LexemeKind.Word } word)
        {
            return null;
        }

        cursor.Position++;
        var isMost = Most.Contains(word.Text, StringComparer.Ordinal);
        if ((isMost || Fewest.Contains(word.Text, StringComparer.Ordinal)) && cursor.Try(() => Field()) is { } named)
        {
            return cursor.Take("first") ? Tuple.Create(named, isMost) : null;
        }

        if (!cursor.Take("first"))
        {
            return null;
        }

        var meant = Superlatives
            .Where(one => one.Word == word.Text)
            .SelectMany(one =>
                fields
                    .Where(field =>
                        Naming.WordsOf(field.Name).Any(part => one.Names.Contains(part, StringComparer.Ordinal))
                    )
                    .Select(field => Tuple.Create(field.Name, one.IsDescending))
            )
            .ToList();
        return meant is [var only] ? only : null;
    }

    private List<(string Field, bool IsDescending)>? TieBreak()
    {
        _ = cursor.TakeAny(",", ";");
        _ = cursor.Take("and");
        if (
            cursor.Take("ties", "are", "broken", "by")
            || cursor.Take("ties", "by")
            || cursor.Take("ties", "are", "sorted", "by")
            || cursor.Take("ties", "are", "ordered", "by")
            || cursor.Take("then", "by")
        )
        {
            return Keys(isDescending: false);
        }

        var isEqual =
            cursor.TakeAny("with", "for", "at") && (cursor.TakeAny("equal", "same") || cursor.Take("the", "same"));
        if (!isEqual && cursor.Peek() is { Kind: LexemeKind.Word } && cursor.Peek(1)?.Is("with") == true)
        {
            cursor.Position += 2;
            isEqual = cursor.TakeAny("equal", "same") || cursor.Take("the", "same");
        }

        if (!isEqual || Field() is null)
        {
            return null;
        }

        _ = cursor.Take(",");
        if (cursor.TakeAny("are", "is") && cursor.TakePhrase(Sorted))
        {
            return Keys(isDescending: false);
        }

        if (cursor.Take("by"))
        {
            return Keys(isDescending: false);
        }

        return Field() is { } field && cursor.TakeAny("decides", "counts", "decide")
            ? [(field, Direction() ?? false)]
            : null;
    }

    /// <summary>A field of the row, under its name or the end of it.</summary>
    private string? Field()
    {
        cursor.SkipArticles();
        var table = new SymbolTable(
            fields.Select(field => new Symbol(
                field.Name,
                new FieldExpression(FieldScope.Item, field.Name),
                ValueKind.Number
            )
            {
                Aliases = [Naming.WordsOf(field.Name)[^1]],
            })
        );
        if (table.Match(cursor) is not { } match)
        {
            return null;
        }

        cursor.Position += match.Count;
        return match.Symbol.Name;
    }
}
