using System.Text.RegularExpressions;
using OmniForge.Requirements.Extraction.Entities;
using OmniForge.Requirements.Language;
using OmniForge.Requirements.Planning;
using OmniForge.Specification.Derivation.Effect.Rules;
using OmniForge.Specification.Derivation.Fields;
using OmniForge.Specification.Model;

namespace OmniForge.Specification.Derivation.Effect;

/// <summary>Finds the entity that the operations of a node are about.</summary>
internal static partial class EntityFinder
{
    /// <summary>The entity, or null if none fits.</summary>
    public static EffectEntity? Find(NodePlan plan)
    {
        var nouns = plan.Operations.Select(operation => NounOf(operation.Name)).Where(noun => noun.Length > 0).ToList();
        var candidates = plan
            .Analysis.Entities.Entities.Where(entity => plan.Covers(entity.Section) || IsShared(plan, entity))
            .Select(entity => (Entity: entity, Score: Score(entity, nouns, plan)))
            .Where(pair => pair.Score > 0)
            .OrderByDescending(pair => pair.Score)
            .ThenBy(pair => pair.Entity.Span.Start);
        return candidates.Select(pair => Read(pair.Entity, nouns, plan)).FirstOrDefault(entity => entity is not null);
    }

    private static bool IsShared(NodePlan plan, EntityMention entity) =>
        !plan.Operations.Any(operation =>
            entity.Section.SelfAndAncestors().Contains(operation.Section) && operation.Requirement is null
        );

    private static int Score(EntityMention entity, List<string> nouns, NodePlan plan)
    {
        var names = entity.Fields.Select(field => FieldNames.Snake(field.Name)).ToHashSet(StringComparer.Ordinal);
        var name = FieldNames.Snake(entity.Name);
        var hasKey = names.Any(field => field is "id" || field.EndsWith("_id", StringComparison.Ordinal));
        return entity.Fields.Count
            + (hasKey ? 20 : 0)
            + (nouns.Exists(noun => names.Contains(noun + "_id")) ? 40 : 0)
            + (nouns.Exists(noun => name.EndsWith(noun, StringComparison.Ordinal)) ? 20 : 0)
            + (plan.Covers(entity.Section) ? 5 : 0)
            - (hasKey ? 0 : 30);
    }

    private static EffectEntity? Read(EntityMention mention, List<string> nouns, NodePlan plan)
    {
        var noun = Noun(mention, nouns);
        var sets = plan
            .Analysis.Entities.ValueSets.GroupBy(set => FieldNames.Snake(set.Name), StringComparer.Ordinal)
            .ToDictionary(set => set.Key, set => WireForm.Of(set.First().Values, plan), StringComparer.Ordinal);
        var surroundings = new FieldSurroundings(noun, sets, SystemNames(plan), MoneyPlaces(plan))
        {
            House = plan.Analysis.Document.House,
        };
        (mention, var rules) = FieldRules.With(plan, DefaultRules.With(plan, mention), surroundings);
        var fields = mention
            .Fields.Select(field => FieldReader.Read(field, surroundings))
            .DistinctBy(field => field.Name, StringComparer.Ordinal)
            .ToList();
        var key = KeyOf(fields, noun);
        return key is null
            ? null
            : new(mention, noun, Inflection.Plural(noun), fields, key, StatusOf(fields)) { Rules = rules };
    }

    private static string Noun(EntityMention mention, List<string> nouns)
    {
        var named = mention
            .Fields.Select(field => FieldNames.Snake(field.Name))
            .Where(name => name.EndsWith("_id", StringComparison.Ordinal))
            .Select(name => name[..^3])
            .ToList();
        var name = FieldNames.Snake(mention.Name);
        if (named.Contains(name) && !nouns.Exists(named.Contains))
        {
            return name;
        }
        var most = nouns
            .GroupBy(noun => noun, StringComparer.Ordinal)
            .OrderByDescending(group => group.Count())
            .ThenBy(group => group.Key, StringComparer.Ordinal)
            .FirstOrDefault();
        return most?.Key ?? Inflection.SingularOfName(FieldNames.Snake(mention.Name));
    }

    /// <summary>An operation's noun in singular: what follows its verb.</summary>
    private static string NounOf(string operation)
    {
        var words = operation.Split('_');
        var start = words.Length > 2 && words[1] is "up" or "out" or "in" or "away" or "off" or "down" ? 2 : 1;
        return words.Length <= start ? "" : Inflection.SingularOfName(string.Join('_', words[start..]));
    }

    private static FieldReading? KeyOf(List<FieldReading> fields, string noun) =>
        fields.Find(field => field.Name == noun + "_id")
        ?? fields.Find(field => field.IsKey)
        ?? fields.Find(field => field.Name == noun.Split('_')[^1] + "_id")
        ?? fields.Find(field => field.Name == "id")
        ?? fields.Find(field => field.Type is UuidType && field.IsSetBySystem)
        ?? fields.Find(field =>
            field.Name == noun + "_code" || field.Name == noun + "_number" || field.Name == noun + "_no"
        );

    private static FieldReading? StatusOf(List<FieldReading> fields) =>
        fields.Find(field => field.Values.Count > 0 && StatusName().IsMatch(field.Name));

    /// <summary>The last words of title and headings are what the PRD may call the system.</summary>
    private static HashSet<string> SystemNames(NodePlan plan) =>
        new[] { plan.Title, plan.Analysis.Document.Title ?? "" }
            .SelectMany(title =>
                title.ToLowerInvariant().Split([' ', '-', ':', '(', ')'], StringSplitOptions.RemoveEmptyEntries)
            )
            .ToHashSet(StringComparer.Ordinal);

    private static int? MoneyPlaces(NodePlan plan) =>
        plan
            .Analysis.Statements.Select(statement => Amounts().Match(statement.Text.Text))
            .Where(match => match.Success)
            .Select(match => (int?)Numerals.Parse(match.Groups["n"].Value.ToLowerInvariant()))
            .FirstOrDefault();

    [GeneratedRegex(@"^(?:\w+_)?(?:status|state|phase|stage)$", RegexOptions.CultureInvariant, 10000)]
    private static partial Regex StatusName();

    [GeneratedRegex(
        @"\b(?:amounts?|money|prices|sums)\b[^.;]{0,50}\b(?:at most|have|has|up to|with|maximum)\s+(?<n>\d|one|two|three|four)\s+(?:decimals?|decimal places|digits after)",
        RegexOptions.CultureInvariant | RegexOptions.IgnoreCase,
        10000
    )]
    private static partial Regex Amounts();
}
