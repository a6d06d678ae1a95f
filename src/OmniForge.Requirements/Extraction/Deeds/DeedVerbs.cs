using System.Collections.Frozen;
using OmniForge.Requirements.Extraction.Operations;
using OmniForge.Requirements.Language;
using OmniForge.Requirements.Language.Lexicon;

namespace OmniForge.Requirements.Extraction.Deeds;

/// <summary>Which verbs are deeds of a program, and which only lead to one.</summary>
internal static class DeedVerbs
{
    /// <summary>States, relations, and what people do: none of them is done by a program.</summary>
    private static readonly FrozenSet<string> States = Set(
        "be have do exist remain depend include contain consist comprise involve require mean become happen occur belong relate concern ensure guarantee "
            + "respect achieve improve minimize maximize avoid help comply adhere conform meet satisfy exceed try attempt begin continue wait expect assume consider "
            + "think understand focus like know seem appear want need wish love hate see note refer represent correspond cause lead result follow live work look "
            + "happen matter stay stand fall grow rise cost differ vary overlap interact participate benefit rely suffer fit go come take keep make use get-to leverage "
            + "utilize utilise introduce impose own agree intend plan hope feel experience face encounter prevent reduce cover specify describe explain document "
            + "complain prohibit forbid disallow forget remember say tell mention discuss address drive span base affect impact increase decrease range total "
            + "let cannot miss lack fail surprise motivate learn read-only welcome regard concern date name label type state status version purpose"
    );

    /// <summary>Verbs that say who may do what follows.</summary>
    private static readonly FrozenSet<string> Granting = Set(
        "allow enable permit let support provide offer facilitate empower help expose include feature integrate give"
    );

    /// <summary>Verbs that say of a noun only that it is done: <c>perform validation</c>.</summary>
    private static readonly FrozenSet<string> Performing = Set(
        "perform execute run implement handle conduct do carry make trigger initiate process manage complete apply"
    );

    /// <summary>Verbs that tell little of what is done.</summary>
    private static readonly FrozenSet<string> Weak = Set(
        "support provide include implement maintain display show add set use handle configure define write build design integrate enable offer allow "
            + "work return respond indicate present highlight choose select pick click open close enter fill see specify pass call mark treat serve test "
            + "expose connect start stop switch turn put place keep hold make take give bring wrap group sort order reference represent optimize preserve return associate accept distribute balance cache map break"
    );

    /// <summary>Verbs that are nouns first, so that a bare noun behind one makes a compound of both: <c>rate limits</c>, <c>step order</c>.</summary>
    private static readonly FrozenSet<string> Nouns = Set(
        "request rate hash price format draft service change discount guard step state scope plan model level shape factor issue balance charge file "
            + "document record-level audit use control override proxy share scale cache service round project program link trigger stage access pool queue test "
            + "power trade type view-model position reason question order state rule-of cost label key map lock read-only name note number page part report "
            + "design display force form function head help index interest land list-price load-test log mark match measure mind minute need object offer paper "
            + "pause phase place point profile progress question research rest result return risk role run-time sample scan schema screen season seat sound "
            + "source space stand start store-front support surface surprise table task taste tax time total touch tour trace track-record traffic train travel "
            + "trip trust value version voice vote wait warning wave weight wish work yield credit debit budget balance bill feed ticket batch error spam "
            + "score team search-engine quote transition transform storage alert market data grant shadow break host segment bucket"
    );

    /// <summary>Tells whether a verb is a noun in the first place.</summary>
    public static bool IsNounFirst(string lemma) => Nouns.Contains(lemma);

    /// <summary>Tells whether a verb in base form is a deed.</summary>
    public static bool IsDeed(string lemma) =>
        lemma.Length > 2
        && !States.Contains(lemma)
        && (VerbLexicon.Verbs.Contains(lemma) || Verbs.Find(lemma) is { Lemma: { } known } && known == lemma);

    /// <summary>Tells whether a verb leads to a deed that is allowed: <c>allow users to search</c>.</summary>
    public static bool IsGranting(string lemma) => Granting.Contains(lemma);

    /// <summary>Tells whether a verb leads to a deed that is a noun: <c>perform validation</c>.</summary>
    public static bool IsPerforming(string lemma) => Performing.Contains(lemma);

    /// <summary>Tells whether a verb tells little of what is done.</summary>
    public static bool IsWeak(string lemma) => Weak.Contains(lemma);

    /// <summary>The verb of a token that can be one of these forms and is a deed; else null.</summary>
    public static string? DeedOf(Token token, VerbForm forms) =>
        token.Kind == TokenKind.Word && token.CanBe(forms) && token.Verb is { } lemma && IsDeed(lemma) ? lemma
        : forms == VerbForm.Base
        && token.Kind == TokenKind.Word
        && VerbLexicon.Verbs.Contains(token.Lower)
        && IsDeed(token.Lower)
            ? token.Lower
        : null;

    private static FrozenSet<string> Set(string words) => words.Split(' ').ToFrozenSet(StringComparer.Ordinal);
}
