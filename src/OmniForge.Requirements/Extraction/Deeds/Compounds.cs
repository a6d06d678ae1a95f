using System.Collections.Frozen;

namespace OmniForge.Requirements.Extraction.Deeds;

/// <summary>Nouns that make a thing of the words before them, so that these are no command: <c>search input</c>, <c>order desk</c>.</summary>
internal static class Compounds
{
    private static readonly FrozenSet<string> Heads = (
        "formula documentation input output parameter param option flow format type mode rule service engine logic strategy page form lifecycle error model schema overview "
        + "breakdown purpose name id code storage control api support system process table desk component layer module structure requirement level scope "
        + "policy limit window pattern view summary history trail log header body payload key value field property attribute criteria plan pipeline "
        + "architecture design methodology approach case frequency interval size amount time date number count cost price point points fee term terms"
    )
        .Split(' ')
        .ToFrozenSet(StringComparer.Ordinal);

    /// <summary>Tells whether a word is such a noun, or one for who does something.</summary>
    public static bool IsHead(string word) =>
        Heads.Contains(Language.Inflection.Singular(word))
        || Actors.IsActor(word)
        || (
            word.Length > 5
            && word.EndsWith("er", StringComparison.Ordinal)
            && Language.Lexicon.Verbs.Find(word[..^1]).Lemma is not null
        )
        || (
            word.Length > 5
            && word.EndsWith("er", StringComparison.Ordinal)
            && Language.Lexicon.Verbs.Find(word[..^2]).Lemma is not null
        );
}
