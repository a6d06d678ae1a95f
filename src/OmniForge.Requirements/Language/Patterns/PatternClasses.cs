namespace OmniForge.Requirements.Language.Patterns;

/// <summary>What stands between <c>&lt;</c> and <c>&gt;</c> in patterns.</summary>
public static class PatternClasses
{
    private static readonly Dictionary<string, Func<Sentence, int, int>> Known = new(StringComparer.Ordinal)
    {
        ["any"] = One(_ => true),
        ["word"] = One(token => token.Kind == TokenKind.Word),
        ["term"] = One(token => token.IsTerm),
        ["identifier"] = One(token => token.IsIdentifier),
        ["code"] = One(token => token.IsCode),
        ["quoted"] = One(token => token.Kind == TokenKind.Quoted),
        ["literal"] = One(token => token.Kind is TokenKind.Code or TokenKind.Quoted),
        ["symbol"] = One(token => token.Kind == TokenKind.Symbol),
        ["bold"] = One(token => token.IsBold),
        ["article"] = One(token => token.Is(WordClass.Article)),
        ["determiner"] = One(token => token.Is(WordClass.Article | WordClass.Quantifier)),
        ["pronoun"] = One(token => token.Is(WordClass.Pronoun)),
        ["preposition"] = One(token => token.Is(WordClass.Preposition)),
        ["conjunction"] = One(token => token.Is(WordClass.Conjunction)),
        ["modal"] = One(token => token.Is(WordClass.Modal)),
        ["negation"] = One(token => token.Is(WordClass.Negation)),
        ["adverb"] = One(token => token.Is(WordClass.Adverb)),
        ["ordinal"] = One(token => token.Is(WordClass.Ordinal)),
        ["be"] = One(token => token.IsFormOf("be")),
        ["have"] = One(token => token.IsFormOf("have")),
        ["verb"] = One(token => token.Verb is not null),
        ["participle"] = One(token => token.CanBe(VerbForm.Participle)),
        ["arrow"] = One(token => token.IsAny("→", "->", "-->", "=>", "⇒", "⟶", "➔", "➜", "▶")),
        ["dash"] = One(token => token.IsAny("–", "—", "-")),
        ["number"] = (sentence, index) => QuantityReader.NumberAt(sentence, index)?.Range.End ?? -1,
        ["quantity"] = (sentence, index) => QuantityReader.ReadAt(sentence, index)?.Range.End ?? -1,
        ["unit"] = (sentence, index) => QuantityReader.UnitAt(sentence, index)?.Range.End ?? -1,
        ["bound"] = (sentence, index) => BoundReader.ReadAt(sentence, index)?.Range.End ?? -1,
        ["date"] = (sentence, index) => DateReader.ReadAt(sentence, index)?.Range.End ?? -1,
        ["np"] = (sentence, index) => NounPhraseReader.ReadAt(sentence, index)?.Range.End ?? -1,
        ["vp"] = (sentence, index) => VerbPhraseReader.ReadAt(sentence, index)?.Range.End ?? -1,
        ["list"] = (sentence, index) => CoordinationReader.TermsAt(sentence, index)?.Range.End ?? -1,
        ["comparison"] = (sentence, index) => ComparisonReader.PrefixAt(sentence, index)?.Range.End ?? -1,
        ["predicate"] = (sentence, index) => ComparisonReader.PredicateAt(sentence, index)?.Range.End ?? -1,
        ["brackets"] = (sentence, index) =>
            sentence.IsAt(index, "(") && sentence.ClosingOf(index) is >= 0 and var closing ? closing + 1 : -1,
    };

    /// <summary>All names, in alphabetical order.</summary>
    public static IReadOnlyList<string> Names { get; } = [.. Known.Keys.Order(StringComparer.Ordinal)];

    internal static Pattern Find(string name) =>
        Known.TryGetValue(name, out var match)
            ? new TokenPattern(match)
            : throw new FormatException($"There is no class '{name}' of tokens.");

    private static Func<Sentence, int, int> One(Func<Token, bool> fits) =>
        (sentence, index) => sentence.At(index) is { } token && fits(token) ? index + 1 : -1;
}
