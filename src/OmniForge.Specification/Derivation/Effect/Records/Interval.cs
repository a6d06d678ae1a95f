using OmniForge.Specification.Derivation.Fields;
using OmniForge.Specification.Model;

namespace OmniForge.Specification.Derivation.Effect.Records;

/// <summary>The fields between which a record lasts.</summary>
/// <param name="Start">Name of the field of its beginning.</param>
/// <param name="End">Name of the field of its end.</param>
/// <param name="IsOfDays">Whether they are days rather than points in time.</param>
internal sealed record Interval(string Start, string End, bool IsOfDays)
{
    private static readonly (string Start, string End)[] Names =
    [
        ("start", "end"),
        ("starts", "ends"),
        ("starting", "ending"),
        ("begin", "end"),
        ("begins", "ends"),
        ("from", "to"),
        ("from", "until"),
        ("from", "till"),
        ("arrival", "departure"),
        ("arrives", "departs"),
        ("check_in", "check_out"),
        ("checkin", "checkout"),
        ("first_day", "last_day"),
        ("first_night", "last_night"),
        ("pickup", "return"),
        ("opens", "closes"),
        ("start_time", "end_time"),
    ];

    private static readonly string[] Affixes = ["", "_at", "_on", "_date", "_time", "_day"];

    /// <summary>The one pair of fields of an entity that are its beginning and its end; null, if there is none or several.</summary>
    public static Interval? Of(IReadOnlyList<FieldReading> fields)
    {
        var found = fields
            .SelectMany(start =>
                fields
                    .Where(end => end != start && end.Type is not null && end.Type == start.Type)
                    .Where(end => !start.IsNullable && !end.IsNullable && ArePair(start.Name, end.Name))
                    .Where(_ => start.Type is DateType or InstantType)
                    .Select(end => new Interval(start.Name, end.Name, start.Type is DateType))
            )
            .ToList();
        return found is [var only] ? only : null;
    }

    private static bool ArePair(string start, string end) =>
        Names.Any(pair =>
            Affixes.Any(affix =>
                (start == pair.Start + affix && end == pair.End + affix)
                || (
                    start.EndsWith("_" + pair.Start + affix, StringComparison.Ordinal)
                    && end.EndsWith("_" + pair.End + affix, StringComparison.Ordinal)
                    && start.Length - pair.Start.Length == end.Length - pair.End.Length
                    && start.StartsWith(end[..(end.Length - pair.End.Length - affix.Length)], StringComparison.Ordinal)
                )
                || (
                    affix.Length == 0
                    && start.StartsWith(pair.Start + "_", StringComparison.Ordinal)
                    && end.StartsWith(pair.End + "_", StringComparison.Ordinal)
                    && start[pair.Start.Length..] == end[pair.End.Length..]
                )
            )
        );
}
