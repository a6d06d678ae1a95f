using System.Globalization;

namespace OmniForge.Orchestration.Models;

/// <summary>Numbers with their nouns.</summary>
internal static class Words
{
    /// <summary>A count in words: <c>1 call</c>, <c>2 calls</c>.</summary>
    public static string Count(long count, string noun) =>
        string.Create(CultureInfo.InvariantCulture, $"{count} {noun}{(count == 1 ? "" : "s")}");
}
