using System.Collections.Frozen;

namespace OmniForge.Requirements.Extraction.Deeds;

/// <summary>Who does things: people, programs and their parts.</summary>
internal static class Actors
{
    private static readonly FrozenSet<string> Nouns = (
        "system service application app platform server client user admin administrator customer api component module tool backend frontend software program "
        + "engine operator developer owner manager agent caller consumer producer worker team company business solution product library worker handler "
        + "controller gateway scheduler processor employee member guest visitor buyer seller vendor supplier driver person people we it they"
    )
        .Split(' ')
        .ToFrozenSet(StringComparer.Ordinal);

    /// <summary>Tells whether a noun does things rather than has them done to it.</summary>
    public static bool IsActor(string noun) => Nouns.Contains(Language.Inflection.Singular(noun));
}
