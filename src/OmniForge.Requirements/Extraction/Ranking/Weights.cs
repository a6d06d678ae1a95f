using OmniForge.Requirements.Extraction.Deeds;

namespace OmniForge.Requirements.Extraction.Ranking;

/// <summary>How much a deed counts for the way in which a text speaks of it.</summary>
internal static class Weights
{
    private const double Enumerated = 0.85;
    private const double WeakVerb = 0.5;
    private const double TechnicalObject = 0.75;

    /// <summary>The factor of a deed, above 0 and at most 1.2.</summary>
    public static double Of(Deed deed) =>
        Of(deed.Form)
        * Math.Pow(Enumerated, deed.Rank)
        * (DeedVerbs.IsWeak(deed.Verb) ? WeakVerb : 1)
        * (EntityWords.IsTechnical(deed.Head) ? TechnicalObject : 1);

    private static double Of(DeedForm form) =>
        form switch
        {
            DeedForm.Wish => 1.2,
            DeedForm.Imperative or DeedForm.Modal => 1,
            DeedForm.Nominal => 0.9,
            DeedForm.Gerund or DeedForm.Statement => 0.75,
            _ => 0.6,
        };
}
