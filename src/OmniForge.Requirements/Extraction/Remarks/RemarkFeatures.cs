using OmniForge.Requirements.Language;

namespace OmniForge.Requirements.Extraction.Remarks;

/// <summary>
/// What a sentence is judged by: its words in their base forms, with names of the node, numbers and code replaced by what they are,
/// alone and in pairs; how it begins and ends; how many names of each sort it holds.
/// </summary>
public static class RemarkFeatures
{
    /// <summary>The features of a sentence, each once.</summary>
    public static IReadOnlySet<string> Of(Sentence sentence, NodeNames names)
    {
        ArgumentNullException.ThrowIfNull(sentence);
        ArgumentNullException.ThrowIfNull(names);
        var features = new HashSet<string>(StringComparer.Ordinal);
        var symbols = SymbolsOf(sentence, names, features);
        for (var i = 0; i < symbols.Count; i++)
        {
            features.Add(symbols[i]);
            features.Add((i == 0 ? "^" : symbols[i - 1]) + " " + symbols[i]);
        }

        if (symbols.Count > 1)
        {
            features.Add("^ " + symbols[0] + " " + symbols[1]);
            features.Add(symbols[^1] + " $");
        }

        foreach (var name in "FVOE#")
        {
            features.Add(name + ":" + Math.Min(symbols.Count(symbol => symbol[0] == name), 2));
        }

        features.Add(
            "length:"
                + (
                    symbols.Count <= 6 ? "6"
                    : symbols.Count <= 12 ? "12"
                    : symbols.Count <= 24 ? "24"
                    : "more"
                )
        );
        return features;
    }

    private static List<string> SymbolsOf(Sentence sentence, NodeNames names, HashSet<string> features)
    {
        var symbols = new List<string>();
        for (var at = 0; at < sentence.Count; )
        {
            var (symbol, count) = names.At(sentence, at);
            symbols.Add(symbol?.ToString() ?? SymbolOf(sentence[at], at == 0));
            for (var end = at + count; at < end; at++)
            {
                if (sentence[at].Verb is not null || symbol is not null)
                {
                    features.Add("=" + sentence[at].Lower);
                }
            }
        }

        return symbols;
    }

    private static string SymbolOf(Token token, bool isFirst) =>
        token.Kind == TokenKind.Number || token.Number is not null ? "#"
        : token.Kind == TokenKind.Date ? "DATE"
        : token.Lower is "not_found" or "validation_error" or "invalid_state" ? token.Lower
        : token.IsIdentifier && !token.Text.Any(char.IsLower) ? "ERROR"
        : token.IsIdentifier || token.Kind == TokenKind.Code ? "CODE"
        : token.Kind == TokenKind.Quoted ? "QUOTE"
        : token.Kind != TokenKind.Word ? token.Lower
        : !isFirst && char.IsUpper(token.Text[0]) && token.Text.Length > 1 ? "NAME"
        : token.Is(WordClass.Auxiliary | WordClass.Modal) ? token.Lower
        : token.Verb ?? token.Lemma;
}
