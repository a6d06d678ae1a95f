using System.Text.RegularExpressions;
using OmniForge.Requirements.Documents;
using OmniForge.Requirements.Extraction.Operations;

namespace OmniForge.Requirements.Extraction.Entities.Listings;

/// <summary>Calls that a block of code declares beside its messages: <c>rpc RecordObject (everything but object_id) returns (Object);</c>.</summary>
internal static partial class CallListing
{
    /// <summary>The entities, of which each field tells which of the calls take it.</summary>
    public static IReadOnlyList<EntityMention> WithUses(PrdCodeBlock block, IReadOnlyList<EntityMention> entities)
    {
        var calls = Call().Matches(block.Text.Text).ToList();
        if (entities.Count == 0)
        {
            return entities;
        }

        var told =
            calls.Count == 0 ? entities : [.. entities.Select(entity => WithUses(entity, calls, block, entities))];
        return GraphCalls.AreIn(block)
            ? [.. told.Select(entity => GraphCalls.WithUses(block, entity, entities))]
            : told;
    }

    private static EntityMention WithUses(
        EntityMention entity,
        List<Match> calls,
        PrdCodeBlock block,
        IReadOnlyList<EntityMention> all
    )
    {
        var names = entity.Fields.Select(field => field.Name).ToHashSet(StringComparer.Ordinal);
        var requests = calls
            .Select(call => RequestMessage.Of(call, block, all))
            .OfType<RequestMessage>()
            .Where(request => request.Message != entity)
            .ToList();
        var uses = calls
            .Select(call => Taken(call, names))
            .OfType<(string Operation, HashSet<string> Fields)>()
            .ToList();
        return entity.Called(
            field =>
                uses.Select(use => new FieldUse(
                        use.Operation,
                        use.Fields.Contains(field.Name),
                        use.Fields.Contains(field.Name) && IsRequired(field)
                    ))
                    .Concat(requests.Select(request => request.UseOf(field))),
            field => requests.SelectMany(request => request.DefaultsOf(field))
        );
    }

    /// <summary>The fields that a call takes; null, if it takes only a key or something that is no field.</summary>
    private static (string Operation, HashSet<string> Fields)? Taken(Match call, HashSet<string> names)
    {
        var operation = OperationNamer.Imperative(call.Groups["name"].Value, certain: true, VerbSet.Common);
        var told = Word()
            .Matches(call.Groups["args"].Value)
            .Select(match => match.Value)
            .Where(names.Contains)
            .ToHashSet(StringComparer.Ordinal);
        var isAllBut = AllBut().IsMatch(call.Groups["args"].Value);
        return operation is null || told.Count == 0 || (!isAllBut && told.Count < 2) ? null
            : isAllBut ? (operation, [.. names.Except(told, StringComparer.Ordinal)])
            : (operation, told);
    }

    private static bool IsRequired(FieldMention field) =>
        field.Phrases.Any(phrase => Required().IsMatch(phrase.Text.Text));

    private const RegexOptions Options = RegexOptions.CultureInvariant | RegexOptions.Multiline;

    [GeneratedRegex(@"^\s*rpc\s+(?<name>[A-Za-z_]\w*)\s*\((?<args>[^()]*)\)", Options, 10000)]
    private static partial Regex Call();

    [GeneratedRegex(
        @"\b(?:everything|all(?: fields)?|the rest)\s+(?:but|except|save|without|apart from)\b",
        Options,
        10000
    )]
    private static partial Regex AllBut();

    [GeneratedRegex(@"\b(?:required|mandatory|compulsory|must be given)\b", Options, 10000)]
    private static partial Regex Required();

    [GeneratedRegex(@"[A-Za-z_]\w*", Options, 10000)]
    private static partial Regex Word();
}
