using System.Collections.Frozen;

namespace OmniForge.Requirements.Extraction.Ranking;

/// <summary>Verbs that mean the same of a program.</summary>
internal static class VerbClasses
{
    private static readonly string[] Rows =
    [
        "create add register insert open issue generate produce make initiate enter",
        "build prepare compile",
        "define specify",
        "delete remove destroy drop erase purge clear",
        "update edit change modify adjust alter amend",
        "get view read retrieve fetch show display see lookup inspect access",
        "list browse",
        "search find query filter",
        "store save persist record log write keep",
        "track monitor watch",
        "send notify dispatch deliver forward alert",
        "publish emit broadcast announce stream",
        "calculate compute determine derive estimate",
        "validate verify check confirm",
        "enforce limit restrict throttle",
        "process handle execute run perform",
        "import ingest upload load collect",
        "receive accept consume listen",
        "parse extract decode",
        "transform convert translate normalize render",
        "classify categorize categorise tag",
        "merge combine consolidate aggregate",
        "assign allocate",
        "cancel abort void revoke",
        "export download",
        "activate enable",
        "deactivate disable",
        "detect identify recognize recognise",
        "reserve book schedule",
        "authenticate login",
        "retry resend redeliver",
        "rollback revert undo",
        "configure set customize",
        "manage administer maintain",
    ];

    private static readonly FrozenDictionary<string, string> Heads = Rows.Select(row => row.Split(' '))
        .SelectMany(row => row.Select(verb => KeyValuePair.Create(verb, row[0])))
        .ToFrozenDictionary(StringComparer.Ordinal);

    private static readonly FrozenSet<string> Reading =
        "get view list read retrieve fetch show display see lookup search find browse query filter export"
            .Split(' ')
            .ToFrozenSet(StringComparer.Ordinal);

    /// <summary>The verb that stands for all with the meaning of a verb; the verb itself, if it is alone.</summary>
    public static string Of(string verb) => Heads.GetValueOrDefault(verb, verb);

    /// <summary>Tells whether a verb reads, so that the number of its noun tells one from many.</summary>
    public static bool IsReading(string verb) => Reading.Contains(verb);
}
