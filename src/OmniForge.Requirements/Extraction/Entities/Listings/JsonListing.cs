using System.Text.RegularExpressions;
using OmniForge.Requirements.Documents;

namespace OmniForge.Requirements.Extraction.Entities.Listings;

/// <summary>Fields described as objects of JSON: <c>"label": {"type": "string", "minLength": 2}</c>.</summary>
internal static partial class JsonListing
{
    public static EntityExtraction Read(PrdCodeBlock block)
    {
        var text = block.Text;
        var required = Required()
            .Matches(text.Text)
            .SelectMany(match => Name().Matches(match.Groups["list"].Value))
            .Select(match => match.Groups["v"].Value)
            .ToHashSet(StringComparer.Ordinal);
        var fields = Field()
            .Matches(text.Text)
            .Where(match => IsSchema().IsMatch(match.Groups["schema"].Value))
            .Select(match => Mention(block, match, required))
            .ToList();
        var title = Title().Match(text.Text);
        var name = title.Success ? title.Groups["v"].Value : EntityNames.Of(block);
        return fields.Count == 0
            ? new([], [])
            : new([new(name, block.Span, block.Section, EntityNotation.Listing, fields, [])], []);
    }

    private static FieldMention Mention(PrdCodeBlock block, Match match, HashSet<string> required)
    {
        var name = block.Text.Slice(match.Groups["name"].Index, match.Groups["name"].Length);
        var schema = block.Text.Slice(match.Groups["schema"].Index, match.Groups["schema"].Length);
        var isRequired = required.Contains(name.Text);
        return new(
            name.Text,
            name.Span,
            block.Requirement!.Id,
            [new(FieldPhraseRole.Code, schema)],
            isRequired ? false
                : required.Count > 0 ? true
                : null
        );
    }

    [GeneratedRegex(
        @"""(?<name>[A-Za-z_]\w*)""\s*:\s*(?<schema>\{[^{}]*(?:\{[^{}]*\}[^{}]*)?\})",
        RegexOptions.CultureInvariant,
        10000
    )]
    private static partial Regex Field();

    [GeneratedRegex(@"""(?:type|enum|format)""\s*:", RegexOptions.CultureInvariant, 10000)]
    private static partial Regex IsSchema();

    [GeneratedRegex(@"""required""\s*:\s*\[(?<list>[^\]]*)\]", RegexOptions.CultureInvariant, 10000)]
    private static partial Regex Required();

    [GeneratedRegex(@"""(?<v>[^""]+)""", RegexOptions.CultureInvariant, 10000)]
    private static partial Regex Name();

    [GeneratedRegex(@"""title""\s*:\s*""(?<v>\w+)""", RegexOptions.CultureInvariant, 10000)]
    private static partial Regex Title();
}
