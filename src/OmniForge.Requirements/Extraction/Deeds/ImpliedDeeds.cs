using System.Collections.Frozen;

namespace OmniForge.Requirements.Extraction.Deeds;

/// <summary>Nouns that tell by themselves what a service does with what they stand for: alerts are sent, reports are generated, rules are evaluated.</summary>
internal static class ImpliedDeeds
{
    private static readonly FrozenDictionary<string, string> Verbs = new Dictionary<string, string>(
        StringComparer.Ordinal
    )
    {
        ["send"] = "alert notification reminder email sms newsletter digest",
        ["generate"] = "report invoice receipt certificate",
        ["evaluate"] = "rule",
        ["record"] = "trail",
    }
        .SelectMany(row => row.Value.Split(' ').Select(noun => KeyValuePair.Create(noun, row.Key)))
        .ToFrozenDictionary(StringComparer.Ordinal);

    /// <summary>The verb that goes with a noun in lower case and singular, or null.</summary>
    public static string? VerbOf(string noun) => Verbs.GetValueOrDefault(noun);
}
