using System.Text.RegularExpressions;
using OmniForge.Requirements.Documents;

namespace OmniForge.Requirements.Extraction.Entities.Listings;

/// <summary>Listings in columns: <c>purchaseYear    integer, required, minimum 1950</c>.</summary>
internal static partial class PlainListing
{
    public static EntityExtraction Read(PrdCodeBlock block)
    {
        var lines = block.Lines.Where(line => !line.Trim().IsEmpty).ToList();
        var fields = lines.Select(line => Field(block, line)).OfType<FieldMention>().ToList();
        return fields.Count >= 2 && fields.Count == lines.Count
            ? new([new(EntityNames.Of(block), block.Span, block.Section, EntityNotation.Listing, fields, [])], [])
            : new([], []);
    }

    private static FieldMention? Field(PrdCodeBlock block, RichText line)
    {
        var match = Columns().Match(line.Text);
        if (!match.Success)
        {
            return null;
        }
        var name = line.Slice(match.Groups["name"].Index, match.Groups["name"].Length);
        var rest = line.Slice(match.Groups["rest"].Index).Trim();
        return new(name.Text, name.Span, block.Requirement!.Id, [new(FieldPhraseRole.Type, rest)]);
    }

    [GeneratedRegex(
        @"^\s*(?<name>[A-Za-z_]\w*)\s*(?::\s+|\s{2,}|\t|\s-\s)(?<rest>\S.*)$",
        RegexOptions.CultureInvariant,
        10000
    )]
    private static partial Regex Columns();
}
