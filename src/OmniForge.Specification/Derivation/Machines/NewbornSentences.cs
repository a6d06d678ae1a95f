using System.Text.RegularExpressions;
using OmniForge.Requirements.Language.Tagging;

namespace OmniForge.Specification.Derivation.Machines;

/// <summary>
/// Recognises what a new thing looks like, said by how it comes into being: "a kiln that comes from the dealer is empty with 0 pieces and no program". Whoever makes
/// one gives it these values; no event does.
/// </summary>
internal static partial class NewbornSentences
{
    private const int LeastFields = 2;

    /// <summary>Tells whether a text says so: fields that hold nothing yet, no event, and nothing that something does to them.</summary>
    public static bool Are(TaggedText tagged)
    {
        var fields = tagged
            .Tags.Where(tag => tag.Kind == TagKind.Field)
            .DistinctBy(tag => tag.Name, StringComparer.Ordinal)
            .ToList();
        return fields.Count >= LeastFields
            && tagged.Tags.All(tag =>
                tag.Kind is TagKind.Field or TagKind.State or TagKind.Input
                || tag is { Kind: TagKind.Number, Number: 0 }
            )
            && NothingPattern.Count(tagged.Shape) >= LeastFields
            && ComingPattern.IsMatch(tagged.Shape)
            && !RulePattern.IsMatch(tagged.Shape);
    }

    /// <summary>Values that are nothing yet.</summary>
    [GeneratedRegex(
        TagSymbols.Number + @"|\b(?:no|null|none|nothing|nobody|without|empty|zero|blank)\b",
        RegexOptions.CultureInvariant,
        10000
    )]
    private static partial Regex NothingPattern { get; }

    /// <summary>Words for coming into being.</summary>
    [GeneratedRegex(
        @"\b(?:new|newly|fresh|freshly|just|begins?|starts?|first|initial|initially|at beginning|at outset|from start|handed over|comes? (?:straight |directly )?from|arrives?|delivered|installed|commissioned|bought|built|made|created|registered|set up|opened|born|unpacked|taken into|put into|signed up|moves? in|enters?)\b",
        RegexOptions.CultureInvariant,
        10000
    )]
    private static partial Regex ComingPattern { get; }

    /// <summary>Words that change a field, or ask for something.</summary>
    [GeneratedRegex(
        @"\b(?:set(?! up)|reset|becomes?|cleared|emptied|goes|put back|back|again|must|shall|may|can|cannot|only|never|always|if|unless|until|refused?|rejected|error|allowed|then|after|afterwards|before|remains?|stays?|kept)\b",
        RegexOptions.CultureInvariant,
        10000
    )]
    private static partial Regex RulePattern { get; }
}
