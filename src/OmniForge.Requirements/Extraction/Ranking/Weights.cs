using OmniForge.Requirements.Extraction.Deeds;

namespace OmniForge.Requirements.Extraction.Ranking;

/// <summary>How much a deed counts for the way in which a text speaks of it.</summary>
internal static class Weights
{
    private const double Enumerated = 0.8;
    private const double WeakVerb = 0.45;
    private const double Reading = 0.85;
    private const double TechnicalObject = 0.75;

    /// <summary>The factor of a deed, above 0 and at most 1.2.</summary>
    public static double Of(Deed deed) =>
        Of(deed.Form) * Math.Pow(Enumerated, deed.Rank) * OfVerb(deed.Verb) * OfHead(deed.Head);

    /// <summary>Showing what there is is seldom what a service is for.</summary>
    private static double OfVerb(string verb) =>
        DeedVerbs.IsWeak(verb) ? WeakVerb
        : VerbClasses.IsReading(verb) ? Reading
        : 1;

    private static double OfHead(string noun) => EntityWords.IsTechnical(noun) ? TechnicalObject : 1;

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
