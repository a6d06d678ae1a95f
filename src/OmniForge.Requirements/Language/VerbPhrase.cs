namespace OmniForge.Requirements.Language;

/// <summary>A verb with its helpers: <c>must not be stored</c>.</summary>
/// <param name="Lemma">The infinitive of the main verb: <c>store</c>.</param>
/// <param name="Verb">Index of the main verb.</param>
/// <param name="Forms">The forms that the main verb can be.</param>
/// <param name="Modality">How binding it is.</param>
/// <param name="IsNegated">It is said not to be.</param>
/// <param name="IsPassive">The subject suffers it: <c>is stored</c>.</param>
/// <param name="Range">All of its tokens.</param>
public sealed record VerbPhrase(
    string Lemma,
    int Verb,
    VerbForm Forms,
    Modality Modality,
    bool IsNegated,
    bool IsPassive,
    TokenRange Range
);
