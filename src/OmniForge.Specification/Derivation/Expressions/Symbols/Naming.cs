using OmniForge.Foundation;
using OmniForge.Onex.Naming;

namespace OmniForge.Specification.Derivation.Expressions.Symbols;

/// <summary>One way to name a symbol.</summary>
/// <param name="Symbol">The symbol.</param>
/// <param name="Words">The words, in lower case and without articles.</param>
/// <param name="Rank">How far it is from the symbol's own name, which is 0.</param>
internal sealed record Naming(Symbol Symbol, IReadOnlyList<string> Words, int Rank)
{
    /// <summary>The first of the words.</summary>
    public string First { get; } = Words.Count > 0 ? Words[0] : "";

    private static readonly string[] Breaks = ["of", "for", "per", "in", "on", "at", "to", "from", "with"];

    /// <summary>All ways to name a symbol.</summary>
    public static IEnumerable<Naming> Of(Symbol symbol)
    {
        var words = WordsOf(symbol.Name);
        var all = new List<Naming> { new(symbol, words, 0) };
        all.AddRange(Shortened(words).Select(shorter => new Naming(symbol, shorter, 1)));
        all.AddRange(symbol.Aliases.Select(alias => new Naming(symbol, WordsOf(alias), 2)));
        all.AddRange(Heads(words).Select(head => new Naming(symbol, head, 4)));
        all.AddRange(WithKey(symbol, words).Select(longer => new Naming(symbol, longer, 2)));
        if (words.Count > 1)
        {
            all.AddRange(Suffixes(words).Select(suffix => new Naming(symbol, suffix, 4)));
        }

        return all.Where(naming => naming.Words.Count > 0);
    }

    /// <summary>The words of a name or phrase without articles.</summary>
    public static IReadOnlyList<string> WordsOf(string name) => KnownWords.Of(name);

    private static readonly TextCache<IReadOnlyList<string>> KnownWords = new(name =>
        NameWords.Split(name).Where(word => word is not ("the" or "a" or "an")).ToArray()
    );

    /// <summary>Its unit at the end: <c>m2</c> of <c>wall_area_m2</c>; empty if there is none, or if it is a price per unit.</summary>
    public static IReadOnlyList<string> UnitOf(IReadOnlyList<string> words)
    {
        var count = 0;
        while (count < words.Count - 1 && (UnitWords.IsUnit(words[^(count + 1)]) || IsPer(words, count)))
        {
            count++;
        }

        var unit = words.Skip(words.Count - count).ToList();
        return unit is ["per", ..] ? [] : unit;
    }

    private static bool IsPer(IReadOnlyList<string> words, int count) => count > 0 && words[^(count + 1)] == "per";

    private static IEnumerable<IReadOnlyList<string>> Shortened(IReadOnlyList<string> words)
    {
        if (UnitOf(words) is { Count: > 0 } unit)
        {
            yield return [.. words.Take(words.Count - unit.Count)];
        }

        if (words is ["is" or "has" or "needs" or "are", _, ..])
        {
            yield return [.. words.Skip(1)];
        }

        if (words is [_, "in", _, ..] && words.Skip(2).All(UnitWords.IsUnit))
        {
            yield return [words[0]];
        }
    }

    private static IEnumerable<IReadOnlyList<string>> Heads(IReadOnlyList<string> words)
    {
        var end = words.Select((word, index) => (word, index)).FirstOrDefault(pair => Breaks.Contains(pair.word)).index;
        if (end > 0)
        {
            yield return [.. words.Take(end)];
        }
    }

    private static IEnumerable<IReadOnlyList<string>> Suffixes(IReadOnlyList<string> words)
    {
        var named = UnitOf(words) is { Count: > 0 } unit ? words.Take(words.Count - unit.Count) : words;
        var core = named.TakeWhile(word => !Breaks.Contains(word)).ToList();
        for (var start = 1; start < core.Count; start++)
        {
            yield return [.. core.Skip(start)];
        }
    }

    private static IEnumerable<IReadOnlyList<string>> WithKey(Symbol symbol, IReadOnlyList<string> words)
    {
        if (symbol.Key is { } key)
        {
            yield return [.. WordsOf(key.Name), .. words];
        }
    }
}
