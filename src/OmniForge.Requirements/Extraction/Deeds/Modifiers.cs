using System.Collections.Frozen;
using OmniForge.Requirements.Language;
using OmniForge.Requirements.Language.Lexicon;

namespace OmniForge.Requirements.Extraction.Deeds;

/// <summary>Words before a noun that tell what sort it is of but are no part of a name.</summary>
internal static class Modifiers
{
    private static readonly FrozenSet<string> Common = Set(
        "new existing multiple specific valid given various appropriate relevant own custom basic simple clear full complete current recent "
            + "old main key core primary secondary real-time realtime available single different same similar correct incorrect entire overall corresponding associated "
            + "underlying respective particular certain potential necessary required optional mandatory default common general global local good bad best better "
            + "right wrong big small large short long high low fast slow quick deep rich smart intelligent modern robust secure safe efficient atomic "
            + "more most less least additional further extra initial final intermediate subsequent active inactive pending missing stale fresh latest upcoming "
            + "personal private public internal external third-party human easy comprehensive detailed actual sufficient visible hidden sensitive critical "
            + "important major minor proper exact concurrent parallel sequential manual automated automatic dynamic static online offline monthly daily "
            + "weekly yearly annual hourly two three four five upcoming open advanced enhanced improved early late free central distributed bidirectional "
            + "mobile live able older newer clean consistent functional non-functional missing ad-hoc per-user individual detailed optimized selected eligible applicable standard"
    );

    private static readonly FrozenSet<string> NounsInDisguise = Set(
        "archive directive incentive objective alternative executive initiative metric topic traffic music clinic logic statistic analytic public basic variable "
            + "table cable deliverable bus bonus status campus virus census surplus focus genius vegetable constable receivable payable family reply supply "
            + "assembly anomaly policy company copy query category entry inventory factory history directory repository library story country city party "
            + "journal signal total proposal referral rental terminal capital material interval credential manual portal animal hospital approval renewal "
            + "fabric mechanic critic comic arithmetic graphic tactic attic relic mosaic republic logistic characteristic diagnostic heuristic lyric rubric picnic antic cosmetic "
            + "removal retrieval disposal arrival goal meal deal trial serial tutorial withdrawal appraisal principal festival channel"
    );

    /// <summary>Tells whether the word at an index is an adjective, or a participle before a noun, as far as its form tells.</summary>
    public static bool IsAt(Sentence sentence, int index)
    {
        var token = sentence[index];
        if (token.Kind != TokenKind.Word || token.IsIdentifier || !BeforeNoun(sentence, index))
        {
            return false;
        }

        return Common.Contains(token.Lower)
            || HasShape(token.Lower)
            || (token.CanBe(VerbForm.Participle) && !token.Is(WordClass.Noun) && !token.CanBe(VerbForm.Base));
    }

    /// <summary>Tells whether a word by itself has the form of an adjective or of a participle.</summary>
    public static bool IsWord(string word) =>
        Common.Contains(word)
        || HasShape(word)
        || (
            Verbs.Find(word) is { Forms: var forms }
            && (forms & VerbForm.Participle) != VerbForm.None
            && (forms & VerbForm.Base) == VerbForm.None
        );

    private static bool BeforeNoun(Sentence sentence, int index) =>
        sentence.At(index + 1) is { } next
        && next.Kind is TokenKind.Word or TokenKind.Code
        && !next.Is(
            WordClass.Preposition | WordClass.Conjunction | WordClass.Modal | WordClass.Auxiliary | WordClass.Pronoun
        );

    private static bool HasShape(string word) =>
        word.Length > 4
        && !NounsInDisguise.Contains(word)
        && (
            word.Contains('-', StringComparison.Ordinal)
            || Ends(word, "ly", "able", "ible", "ous", "ful", "less", "ive", "ical", "ional", "ial", "ant", "ary", "ic")
                && !Ends(
                    word,
                    "merchant",
                    "tenant",
                    "grant",
                    "variant",
                    "participant",
                    "summary",
                    "salary",
                    "library",
                    "dictionary",
                    "beneficiary"
                )
        );

    private static bool Ends(string word, params ReadOnlySpan<string> endings)
    {
        foreach (var ending in endings)
        {
            if (word.EndsWith(ending, StringComparison.Ordinal))
            {
                return true;
            }
        }

        return false;
    }

    private static FrozenSet<string> Set(string words) => words.Split(' ').ToFrozenSet(StringComparer.Ordinal);
}
