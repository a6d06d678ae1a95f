using OmniForge.Specification.Derivation.Expressions.Lexing;

namespace OmniForge.Specification.Derivation.Expressions.Symbols;

/// <summary>What expressions may name: fields, values that were named before, columns of tables.</summary>
public sealed class SymbolTable
{
    private Dictionary<char, List<Naming>>? _namings;
    private readonly string? _item;

    /// <summary>A table of these symbols.</summary>
    public SymbolTable(IEnumerable<Symbol> symbols)
        : this(symbols, null) { }

    private SymbolTable(IEnumerable<Symbol> symbols, string? item)
    {
        _item = item;
        ArgumentNullException.ThrowIfNull(symbols);
        Symbols = [.. symbols];
        HasLists = Symbols.Any(symbol => symbol.Items is not null);
    }

    /// <summary>The symbols.</summary>
    public IReadOnlyList<Symbol> Symbols { get; }

    /// <summary>Whether one of them is a list with items that symbols belong to.</summary>
    public bool HasLists { get; }

    /// <summary>The same symbols, where a name that fits several means the one of this item.</summary>
    public SymbolTable Within(string item) => new(Symbols, item) { _namings = Namings };

    // By the first letter: words that are the same, or one short for the other, have it in common.
    private Dictionary<char, List<Naming>> Namings => _namings ??= ByFirstLetter(Symbols, []);

    private (Symbol Symbol, string Value, IReadOnlyList<string> Words)[] Values =>
        field ??= [
            .. Symbols.SelectMany(symbol => symbol.Values.Select(value => (symbol, value, Naming.WordsOf(value)))),
        ];

    /// <summary>A table of these symbols and one more.</summary>
    public SymbolTable With(Symbol symbol)
    {
        var namings = Namings.ToDictionary(alike => alike.Key, alike => alike.Value.ToList());
        return new([.. Symbols, symbol], _item) { _namings = ByFirstLetter([symbol], namings) };
    }

    /// <summary>The symbol that the next lexemes name, the longest name first; null if none or several.</summary>
    public SymbolMatch? Match(LexemeCursor cursor) => Best(Matches(cursor, null));

    /// <summary>The symbol of a sort that the next lexemes name.</summary>
    public SymbolMatch? Match(LexemeCursor cursor, ValueKind kind) => Best(Matches(cursor, kind));

    /// <summary>The symbol of a sort, one of these, that the next lexemes name.</summary>
    public SymbolMatch? Match(
        LexemeCursor cursor,
        ValueKind kind,
        IReadOnlyCollection<Logic.Expressions.Expression> among
    )
    {
        ArgumentNullException.ThrowIfNull(among);
        return Best([.. Matches(cursor, kind).Where(match => among.Contains(match.Symbol.Expression))]);
    }

    /// <summary>The value of an enum that the next lexemes name; null if none, or of several enums.</summary>
    /// <param name="cursor">The place to read from.</param>
    /// <param name="of">The enum's symbol, or null for all of them.</param>
    public ValueMatch? MatchValue(LexemeCursor cursor, Symbol? of = null)
    {
        ArgumentNullException.ThrowIfNull(cursor);
        ValueMatch? best = null;
        var isOnly = false;
        foreach (var (symbol, value, words) in Values)
        {
            if (
                (of is null || symbol == of)
                && CountOf(cursor, words, out _) is var count and > 0
                && count >= (best?.Count ?? 0)
            )
            {
                var isLonger = best is null || count > best.Count;
                var isOwn = symbol.Item == _item && best?.Symbol.Item != _item;
                isOnly = isLonger || isOwn || (isOnly && symbol.Item != _item && best!.Symbol.Item == _item);
                best = isLonger || isOwn ? new(symbol, value, count) : best;
            }
        }

        return isOnly ? best : null;
    }

    /// <summary>The only number that is counted or measured in this: <c>nights</c>, <c>kg</c>; null if none or several.</summary>
    public Symbol? ByUnit(IReadOnlyList<string> words)
    {
        ArgumentNullException.ThrowIfNull(words);
        var own = Symbols.Where(symbol => symbol.Kind == ValueKind.Number && symbol.Item == _item).ToList();
        return ByUnit(words, own)
            ?? ByUnit(words, [.. Symbols.Where(symbol => symbol.Kind == ValueKind.Number && symbol.Item != _item)]);
    }

    private static Symbol? ByUnit(IReadOnlyList<string> words, List<Symbol> numbers)
    {
        var byName = numbers.Where(symbol => IsNamed(symbol, words)).ToList();
        if (byName.Count == 1)
        {
            return byName[0];
        }

        var units = words.Where(word => word is not ("a" or "an" or "per" or "the")).Select(UnitWords.Of).ToList();
        // "Cubic metres" are m3.
        units = units switch
        {
            ["cubic", "m", .. var rest] => ["m3", .. rest],
            ["square", "m", .. var rest] => ["m2", .. rest],
            _ => units,
        };
        var byUnit = numbers.Where(symbol => HasUnit(symbol, units)).ToList();
        return byName.Count == 0 && byUnit.Count == 1 ? byUnit[0] : null;
    }

    private static bool IsNamed(Symbol symbol, IReadOnlyList<string> words) =>
        Spelling.AreSame(Naming.WordsOf(symbol.Name), words);

    private static bool HasUnit(Symbol symbol, List<string> units)
    {
        var own = Naming.UnitOf(Naming.WordsOf(symbol.Name)).Concat(symbol.Units).Select(UnitWords.Of).ToList();
        return units.Count > 0 && own.Contains(units[0], StringComparer.Ordinal);
    }

    private static Dictionary<char, List<Naming>> ByFirstLetter(
        IReadOnlyList<Symbol> symbols,
        Dictionary<char, List<Naming>> namings
    )
    {
        foreach (var naming in symbols.SelectMany(Naming.Of))
        {
            if (!namings.TryGetValue(naming.First[0], out var alike))
            {
                namings[naming.First[0]] = alike = [];
            }

            alike.Add(naming);
        }

        return namings;
    }

    private IReadOnlyList<SymbolMatch> Matches(LexemeCursor cursor, ValueKind? kind)
    {
        ArgumentNullException.ThrowIfNull(cursor);
        if (
            cursor.Peek() is not { Words: [{ Length: > 0 } first, ..] }
            || !Namings.TryGetValue(first[0], out var namings)
        )
        {
            return [];
        }

        List<SymbolMatch>? matches = null;
        foreach (var naming in namings)
        {
            if (
                (kind is null || naming.Symbol.Kind == kind)
                && MayMatch(naming.First, first)
                && CountOf(cursor, naming.Words, out var abbreviated, naming.Symbol.Kind == ValueKind.Boolean)
                    is var count
                        and > 0
            )
            {
                (matches ??= []).Add(new(naming.Symbol, count, naming.Rank + (abbreviated ? 1 : 0)));
            }
        }

        return matches ?? (IReadOnlyList<SymbolMatch>)[];
    }

    private SymbolMatch? Best(IReadOnlyList<SymbolMatch> all)
    {
        if (all.Count < 2)
        {
            return all.Count == 0 ? null : all[0];
        }

        var ordered = all.OrderByDescending(match => match.Count)
            .ThenBy(match => match.Rank)
            .ThenByDescending(IsOwn)
            .ToList();
        return ordered switch
        {
            [var first, ..] when ordered.All(other => other.Symbol == first.Symbol || IsBetter(first, other)) => first,
            _ => null,
        };
    }

    private bool IsBetter(SymbolMatch one, SymbolMatch other) =>
        one.Count > other.Count
        || (
            one.Count == other.Count
            && (one.Rank < other.Rank || (one.Rank == other.Rank && IsOwn(one) && !IsOwn(other)))
        );

    private bool IsOwn(SymbolMatch match) => match.Symbol.Item == _item;

    /// <summary>How many of the next lexemes are these words, articles between them left aside; 0 if they are not.</summary>
    private static int CountOf(
        LexemeCursor cursor,
        IReadOnlyList<string> words,
        out bool abbreviated,
        bool mayHaveVerb = false
    )
    {
        abbreviated = false;
        var (word, count) = (0, 0);
        while (word < words.Count)
        {
            var lexeme = cursor.Peek(count);
            if (lexeme is null || lexeme.Words.Count == 0)
            {
                return 0;
            }

            if (word > 0 && (lexeme.Text is ("the" or "a" or "an") || (mayHaveVerb && lexeme.Text is ("is" or "are"))))
            {
                count++;
                continue;
            }

            foreach (var part in lexeme.Words)
            {
                if (word == words.Count || !IsMatch(words[word], part, ref abbreviated))
                {
                    return 0;
                }

                word++;
            }

            count++;
        }

        return count;
    }

    private static bool MayMatch(string name, string word) =>
        Spelling.IsSame(name, word) || Spelling.Abbreviates(name, word);

    private static bool IsMatch(string name, string word, ref bool abbreviated)
    {
        if (Spelling.IsSame(name, word))
        {
            return true;
        }

        var isShort = Spelling.Abbreviates(name, word);
        abbreviated |= isShort;
        return isShort;
    }
}
