using System.Collections.Frozen;

namespace OmniForge.Specification.Derivation.Effect;

/// <summary>What the verbs of operations mean where entities are kept.</summary>
internal static class CrudVerbs
{
    private static readonly FrozenDictionary<string, CrudKind> _kinds = Of(
            CrudKind.Create,
            "create add register open log record enter book post submit insert new make place issue admit start store save file report capture enrol enroll announce schedule plan note put introduce catalogue catalog declare compose draft write upload import lodge request raise list_new set take receive accept sign stock"
        )
        .Concat(
            Of(
                CrudKind.Get,
                "get show fetch look view read retrieve find display see load inspect describe lookup open_up"
            )
        )
        .Concat(
            Of(
                CrudKind.Update,
                "update change edit amend modify correct revise adjust alter patch rewrite maintain fix overwrite vary rename reword refresh rectify"
            )
        )
        .Concat(
            Of(
                CrudKind.Delete,
                "delete remove drop erase discard destroy throw scrap clear strike purge unregister deregister revoke withdraw cancel retire dispose eliminate forget expunge wipe trash unlist"
            )
        )
        .Concat(Of(CrudKind.List, "list search browse query filter enumerate overview scan"))
        .DistinctBy(pair => pair.Key, StringComparer.Ordinal)
        .ToFrozenDictionary(StringComparer.Ordinal);

    /// <summary>What the verb usually means, or null.</summary>
    public static CrudKind? KindOf(string verb) => _kinds.TryGetValue(verb, out var kind) ? kind : null;

    /// <summary>What a verb without its ending usually means, or null.</summary>
    public static CrudKind? KindOfStem(string stem) => _stems.TryGetValue(stem, out var kind) ? kind : null;

    private static readonly FrozenDictionary<string, CrudKind> _stems = _kinds
        .DistinctBy(pair => StatusRules.Stem(pair.Key), StringComparer.Ordinal)
        .ToFrozenDictionary(pair => StatusRules.Stem(pair.Key), pair => pair.Value, StringComparer.Ordinal);

    private static IEnumerable<KeyValuePair<string, CrudKind>> Of(CrudKind kind, string verbs) =>
        verbs.Split(' ').Select(verb => KeyValuePair.Create(verb, kind));
}
