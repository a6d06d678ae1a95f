using System.Text.RegularExpressions;
using OmniForge.Requirements.Documents;

namespace OmniForge.Requirements.Extraction.Entities.Listings;

/// <summary>Listings of data in the languages that PRDs use, recognised by what they hold rather than by what their fence says.</summary>
internal static partial class ListingRecogniser
{
    public static EntityExtraction Recognise(PrdDocument document, Predicate<PrdRequirement> mayDescribe)
    {
        var entities = new List<EntityMention>();
        var values = new List<ValueSetMention>();
        foreach (var block in document.CodeBlocks.Where(block => block.Requirement is { } told && mayDescribe(told)))
        {
            var found = Read(block);
            entities.AddRange(YamlCalls.WithUses(block, CallListing.WithUses(block, found.Entities)));
            values.AddRange(found.ValueSets);
        }
        return new(entities, values);
    }

    private static EntityExtraction Read(PrdCodeBlock block) =>
        block.Text.Text switch
        {
            var text when Sql().IsMatch(text) => SqlListing.Read(block),
            var text when Json().IsMatch(text) => JsonListing.Read(block),
            var text when Classes().IsMatch(text) => ClassListing.Read(block),
            _ when YamlListing.Read(block) is { Entities.Count: > 0 } yaml => yaml,
            _ => PlainListing.Read(block),
        };

    private const RegexOptions Options =
        RegexOptions.CultureInvariant | RegexOptions.IgnoreCase | RegexOptions.Multiline;

    [GeneratedRegex(@"^\s*create\s+(?:table|type|domain)\b", Options, 10000)]
    private static partial Regex Sql();

    [GeneratedRegex(@"\A\s*\{\s*""", Options, 10000)]
    private static partial Regex Json();

    [GeneratedRegex(
        @"^\s*(?:@\w+.*|(?:export|public|internal|sealed|abstract|data|final|partial|pub|static|readonly)\s+)*(?:interface|class|struct|record|type|message|input|enum)\s+\w+|^\s*\w+\s*=\s*Literal\[",
        Options,
        10000
    )]
    private static partial Regex Classes();
}
