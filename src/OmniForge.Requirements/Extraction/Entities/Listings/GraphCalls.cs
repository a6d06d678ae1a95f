using System.Text.RegularExpressions;
using OmniForge.Requirements.Documents;
using OmniForge.Requirements.Extraction.Operations;

namespace OmniForge.Requirements.Extraction.Entities.Listings;

/// <summary>Queries and mutations of GraphQL with their arguments: <c>addScore(title: String!, voicing: Voicing = SATB): Score!</c>.</summary>
internal static partial class GraphCalls
{
    /// <summary>Tells whether a block declares queries or mutations.</summary>
    public static bool AreIn(PrdCodeBlock block) => Calls().IsMatch(block.Text.Text);

    /// <summary>The names of the calls, as they are written.</summary>
    public static IEnumerable<RichText> NamesIn(PrdCodeBlock block) =>
        AreIn(block)
            ? Call()
                .Matches(block.Text.Text)
                .Where(call => NameOf(call) is not null)
                .Select(call => block.Text.Slice(call.Groups["call"].Index, call.Groups["call"].Length))
            : [];

    /// <summary>The entity, of which each field tells which of the calls take it, and what it is where a call is given nothing.</summary>
    public static EntityMention WithUses(PrdCodeBlock block, EntityMention entity, IReadOnlyList<EntityMention> all)
    {
        var calls = Call()
            .Matches(block.Text.Text)
            .Select(call => (Name: NameOf(call), Arguments: ArgumentsOf(call), Taken: TakenBy(call, all)))
            .Where(call =>
                call.Name is not null
                && call.Taken.Keys.Any(name => !name.EndsWith("Id", StringComparison.OrdinalIgnoreCase))
            )
            .ToList();
        return entity.Called(
            field =>
                calls.Select(call => new FieldUse(
                    call.Name!,
                    call.Taken.ContainsKey(field.Name),
                    call.Taken.GetValueOrDefault(field.Name)
                )),
            field => calls.SelectMany(call => DefaultsOf(block, field, call.Arguments, all))
        );
    }

    private static string? NameOf(Match call) =>
        OperationNamer.Imperative(call.Groups["call"].Value, certain: true, VerbSet.Common);

    private static List<Match> ArgumentsOf(Match call) =>
        [.. Argument().Matches(call.Value).Where(argument => argument.Index >= call.Groups["args"].Index - call.Index)];

    /// <summary>What a call takes, and whether it demands it; of an argument that is an input type, the fields of that.</summary>
    private static Dictionary<string, bool> TakenBy(Match call, IReadOnlyList<EntityMention> all)
    {
        var taken = new Dictionary<string, bool>(StringComparer.Ordinal);
        foreach (var argument in ArgumentsOf(call))
        {
            if (all.FirstOrDefault(one => one.Name == argument.Groups["type"].Value) is { } input)
            {
                foreach (var field in input.Fields)
                {
                    taken.TryAdd(field.Name, field.IsNullable == false && !HasDefault(field));
                }
            }
            else
            {
                var isRequired = argument.Groups["must"].Success && !argument.Groups["default"].Success;
                taken.TryAdd(argument.Groups["name"].Value, isRequired);
            }
        }

        return taken;
    }

    private static bool HasDefault(FieldMention field) =>
        field.Phrases.Any(phrase => phrase.Role == FieldPhraseRole.Default);

    private static IEnumerable<FieldPhrase> DefaultsOf(
        PrdCodeBlock block,
        FieldMention field,
        List<Match> arguments,
        IReadOnlyList<EntityMention> all
    )
    {
        if (HasDefault(field))
        {
            return [];
        }

        var own =
            from argument in arguments
            where argument.Groups["name"].Value == field.Name && argument.Groups["default"].Success
            let at = block.Text.Text.IndexOf(argument.Value, StringComparison.Ordinal)
            let value = argument.Groups["default"]
            select new FieldPhrase(
                FieldPhraseRole.Default,
                block.Text.Slice(at + value.Index - argument.Index, value.Length)
            );
        var ofInputs = all.Where(one => arguments.Exists(argument => argument.Groups["type"].Value == one.Name))
            .SelectMany(one => one.Fields)
            .Where(one => one.Name == field.Name)
            .SelectMany(one => one.Phrases.Where(phrase => phrase.Role == FieldPhraseRole.Default));
        return own.Concat(ofInputs);
    }

    private const RegexOptions Options = RegexOptions.CultureInvariant | RegexOptions.Multiline;

    [GeneratedRegex(@"^\s*type\s+(?:Query|Mutation)\b", Options, 10000)]
    private static partial Regex Calls();

    [GeneratedRegex(@"^\s*(?<call>[a-z]\w*)\s*\((?<args>[^()]*)\)\s*:", Options, 10000)]
    private static partial Regex Call();

    [GeneratedRegex(
        @"\b(?<name>[a-z]\w*)\s*:\s*\[?(?<type>\w+)!?\]?(?<must>(?<=!))?(?:\s*=\s*(?<default>""[^""]*""|[^\s,()]+))?",
        Options,
        10000
    )]
    private static partial Regex Argument();
}
