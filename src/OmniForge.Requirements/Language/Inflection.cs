using System.Collections.Frozen;
using Humanizer;

namespace OmniForge.Requirements.Language;

/// <summary>Singular and plural of English nouns in lower case.</summary>
public static class Inflection
{
    private static readonly FrozenSet<string> Same = (
        "data media news series species status sms gps kpis always this its us bus gas lens analysis basis bonus virus process access address express progress pass class business loss boss address success miss canvas "
        + "atlas campus census corpus focus menus plus minus thesis axis details https dns aws css js less unless across does was has is as sms series means headquarters premises tennis christmas perhaps besides towards"
    )
        .Split(' ')
        .ToFrozenSet(StringComparer.Ordinal);

    private static readonly FrozenDictionary<string, string> Irregular = new Dictionary<string, string>(
        StringComparer.Ordinal
    )
    {
        ["people"] = "person",
        ["children"] = "child",
        ["men"] = "man",
        ["women"] = "woman",
        ["feet"] = "foot",
        ["teeth"] = "tooth",
        ["mice"] = "mouse",
        ["criteria"] = "criterion",
        ["indices"] = "index",
        ["vertices"] = "vertex",
        ["matrices"] = "matrix",
        ["menus"] = "menu",
        ["kpis"] = "kpi",
        ["details"] = "detail",
    }.ToFrozenDictionary(StringComparer.Ordinal);

    /// <summary>The singular of a noun; a word that is no plural stays as it is.</summary>
    public static string Singular(string noun)
    {
        ArgumentNullException.ThrowIfNull(noun);
        if (Irregular.TryGetValue(noun, out var irregular))
        {
            return irregular;
        }

        return noun is [.., not ('s' or 'u' or 'i'), 's'] && noun.Length > 2 && !Same.Contains(noun)
            ? noun.Singularize(inputIsKnownToBePlural: false)
            : noun;
    }

    /// <summary>The plural of a noun.</summary>
    public static string Plural(string noun)
    {
        ArgumentNullException.ThrowIfNull(noun);
        return noun is "data" or "media" or "news" or "series" ? noun : noun.Pluralize(inputIsKnownToBeSingular: false);
    }
}
