using System.Text.RegularExpressions;
using OmniForge.Requirements.Documents;
using OmniForge.Requirements.Extraction.Operations;

namespace OmniForge.Requirements.Extraction.Entities.Listings;

/// <summary>
/// Calls that a block of YAML lists, with what they take: <c>operations:</c>, then <c>addBoat:</c> with <c>body:</c> and <c>returns:</c>
/// below it, paths with an <c>operationId</c> each, or keys with a request and an answer below them.
/// </summary>
internal static partial class YamlCalls
{
    /// <summary>The names of the calls, as they are written.</summary>
    public static IEnumerable<RichText> NamesIn(PrdCodeBlock block) =>
        IsYaml(block) ? CallsIn(block).Select(call => call.Name) : [];

    /// <summary>The entities, of which each field tells which of the calls take it.</summary>
    public static IReadOnlyList<EntityMention> WithUses(PrdCodeBlock block, IReadOnlyList<EntityMention> entities)
    {
        if (entities.Count == 0 || !IsYaml(block))
        {
            return entities;
        }

        var calls = CallsIn(block)
            .Select(call => (Name: NameOf(call.Name), Taken: TakenBy(call.Node, block, entities)))
            .Where(call => call.Name is not null && call.Taken.Count > 0)
            .ToList();
        return calls.Count == 0 ? entities : [.. entities.Select(entity => entity.Called(Uses, _ => []))];

        IEnumerable<FieldUse> Uses(FieldMention field) =>
            calls.Select(call => new FieldUse(
                call.Name!,
                call.Taken.ContainsKey(field.Name),
                call.Taken.GetValueOrDefault(field.Name)
            ));
    }

    /// <summary>Tells whether a block may be YAML: it is called so, or nothing.</summary>
    private static bool IsYaml(PrdCodeBlock block) => block.Language is "" or "yaml" or "yml";

    private static string? NameOf(RichText name) => OperationNamer.Imperative(name.Text, certain: true, VerbSet.Common);

    private static IEnumerable<(RichText Name, YamlNode Node)> CallsIn(PrdCodeBlock block) =>
        YamlNode
            .Parse(block.Lines)
            .SelectMany(node => node.SelfAndDescendants())
            .Select(node => (Name: CallOf(node), Node: node))
            .Where(call => call.Name is { IsEmpty: false } name && NameOf(name) is not null)
            .Select(call => (call.Name!, call.Node));

    /// <summary>The name of the call that a node describes: its id, or its key.</summary>
    private static RichText? CallOf(YamlNode node) =>
        node.Children.FirstOrDefault(child => Id().IsMatch(child.Name))?.Value
        ?? (
            !IsCall(node) ? null
            : node.IsItem ? node.Children.FirstOrDefault(child => child.Name is "name" or "operation")?.Value
            : node.Key
        );

    /// <summary>Tells whether a node stands below <c>operations:</c>, or has a request and an answer below it.</summary>
    private static bool IsCall(YamlNode node) =>
        (node.Children.Count > 0 && node.Parent is { } parent && Calls().IsMatch(parent.Name))
        || (
            !node.IsItem
            && node.Children.Any(child => Request().IsMatch(child.Name))
            && node.Children.Any(child => Answer().IsMatch(child.Name))
        );

    /// <summary>The fields that a call takes, and whether it demands them.</summary>
    private static Dictionary<string, bool> TakenBy(
        YamlNode call,
        PrdCodeBlock block,
        IReadOnlyList<EntityMention> entities
    )
    {
        var fields = entities
            .SelectMany(entity => entity.Fields)
            .Select(field => field.Name)
            .ToHashSet(StringComparer.Ordinal);
        var taken = new Dictionary<string, bool>(StringComparer.Ordinal);
        foreach (var (line, isRequired) in InputLines(call, block))
        {
            foreach (Match word in Word().Matches(line))
            {
                foreach (var name in FieldsOf(word.Value, fields, entities))
                {
                    taken.TryAdd(name, isRequired);
                }
            }
        }

        return taken;
    }

    /// <summary>The field of a name, or the fields of the entity that it names.</summary>
    private static IEnumerable<string> FieldsOf(
        string word,
        HashSet<string> fields,
        IReadOnlyList<EntityMention> entities
    ) =>
        fields.Contains(word)
            ? [word]
            : entities
                .Where(entity => entity.Name == word)
                .SelectMany(entity => entity.Fields)
                .Select(field => field.Name);

    /// <summary>The lines below a call that tell what it takes.</summary>
    private static IEnumerable<(string Line, bool IsRequired)> InputLines(YamlNode call, PrdCodeBlock block)
    {
        var (isInput, isRequired, section, own) = (false, false, -1, -1);
        foreach (var line in block.Lines.SkipWhile(line => line.Span.Line < call.Line.Span.Line))
        {
            var text = CodeLine.Of(line) is var code ? line.Text[..code.CodeLength] : line.Text;
            var indent = text.Length - text.TrimStart().Length;
            if (text.Trim().Length == 0)
            {
                continue;
            }

            own = own < 0 ? indent : own;
            if (indent <= own && line.Span.Line > call.Line.Span.Line)
            {
                yield break;
            }

            var key = KeyOf().Match(text).Groups["key"].Value;
            if (key.Length > 0 && (indent <= section || section < 0) && indent > own)
            {
                (section, isInput) = (indent, Input().IsMatch(key));
                isRequired = false;
            }

            isRequired = key == "required" || (isRequired && key != "optional");
            if (isInput)
            {
                yield return (text, isRequired || text.Contains("required: [", StringComparison.Ordinal));
            }
        }
    }

    private const RegexOptions Options = RegexOptions.CultureInvariant | RegexOptions.IgnoreCase;

    [GeneratedRegex(@"^(?:operation_?id)$", Options, 10000)]
    private static partial Regex Id();

    [GeneratedRegex(
        @"^(?:operations?|endpoints|functions|methods|calls|commands|queries|mutations|actions|procedures|rpcs?|interface|api)$",
        Options,
        10000
    )]
    private static partial Regex Calls();

    [GeneratedRegex(
        @"^(?:body|request\w*|parameters?|params|query\w*|input\w*|takes|args|arguments|payload|path|filters?|accepts|in|requires?|required|optional)$",
        Options,
        10000
    )]
    private static partial Regex Input();

    [GeneratedRegex(@"^(?:request|inputs?|parameters|arguments|takes)$", Options, 10000)]
    private static partial Regex Request();

    [GeneratedRegex(@"^(?:response|outputs?|returns?|results?|answers?|reply)$", Options, 10000)]
    private static partial Regex Answer();

    [GeneratedRegex(@"^\s*(?:-\s+)?(?<key>[A-Za-z_][\w -]*?)\s*:(?:\s|$)", Options, 10000)]
    private static partial Regex KeyOf();

    [GeneratedRegex(@"[A-Za-z_]\w*", Options, 10000)]
    private static partial Regex Word();
}
