namespace OmniForge.Requirements.Language.Lexicon;

/// <summary>The words that begin subordinate clauses.</summary>
internal static class ClauseMarkers
{
    private static readonly (string Words, ClauseKind Kind)[] All =
    [
        ("but only if", ClauseKind.Condition),
        ("but only when", ClauseKind.Condition),
        ("only if", ClauseKind.Condition),
        ("only when", ClauseKind.Condition),
        ("only while", ClauseKind.Condition),
        ("even if", ClauseKind.Reason),
        ("except if", ClauseKind.Exception),
        ("except when", ClauseKind.Exception),
        ("as long as", ClauseKind.Condition),
        ("as soon as", ClauseKind.Condition),
        ("in case", ClauseKind.Condition),
        ("provided that", ClauseKind.Condition),
        ("so that", ClauseKind.Reason),
        ("in order to", ClauseKind.Reason),
        ("because", ClauseKind.Reason),
        ("since", ClauseKind.Reason),
        ("if", ClauseKind.Condition),
        ("when", ClauseKind.Condition),
        ("whenever", ClauseKind.Condition),
        ("while", ClauseKind.Condition),
        ("where", ClauseKind.Condition),
        ("once", ClauseKind.Condition),
        ("unless", ClauseKind.Exception),
        ("until", ClauseKind.Until),
        ("otherwise", ClauseKind.Otherwise),
        ("else", ClauseKind.Otherwise),
    ];

    /// <summary>The markers by their first word, the longest first.</summary>
    public static readonly IReadOnlyDictionary<string, IReadOnlyList<(string[] Words, ClauseKind Kind)>> ByFirstWord =
        All.Select(marker => (Words: marker.Words.Split(' '), marker.Kind))
            .GroupBy(marker => marker.Words[0], StringComparer.Ordinal)
            .ToDictionary(
                group => group.Key,
                group =>
                    (IReadOnlyList<(string[], ClauseKind)>)[.. group.OrderByDescending(marker => marker.Words.Length)],
                StringComparer.Ordinal
            );
}
