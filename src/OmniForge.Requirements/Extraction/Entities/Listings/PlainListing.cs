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
        var phrases = Cells(line.Slice(match.Groups["rest"].Index).Trim())
            .Select(cell => new FieldPhrase(FieldPhraseRole.Type, cell));
        return new(name.Text, name.Span, block.Requirement!.Id, [.. phrases]);
    }

    /// <summary>What is set apart by more than one blank is said apart.</summary>
    private static IEnumerable<RichText> Cells(RichText rest)
    {
        var from = 0;
        foreach (Match gap in Gap().Matches(rest.Text))
        {
            yield return rest.Slice(from, gap.Index - from);
            from = gap.Index + gap.Length;
        }

        yield return rest.Slice(from);
    }

    [GeneratedRegex(@"\s{2,}|\t", RegexOptions.CultureInvariant, 10000)]
    private static partial Regex Gap();

    [GeneratedRegex(
        @"^\s*(?:(?:\([a-z0-9]{1,3}\)|[A-Za-z]?\d{1,2}(?:\.\d{1,2})*[.)]?|[a-z]\)|[-*•])\s+)?(?<name>[A-Za-z_]\w*)\s*(?::\s+|\s{2,}|\t|\s-\s)(?<rest>\S.*)$",
        RegexOptions.CultureInvariant,
        10000
    )]
    private static partial Regex Columns();
}
