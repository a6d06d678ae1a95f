using System.Text.RegularExpressions;
using OmniForge.Requirements.Documents;

namespace OmniForge.Requirements.Extraction.Entities;

/// <summary>Names an entity after the words around its description.</summary>
internal static partial class EntityNames
{
    /// <summary>The entity that a block describes: what introduces it says so, else its heading; empty if neither does.</summary>
    public static string Of(PrdBlock block)
    {
        var lead = block.LeadIn is { } text ? NameIn(text.Text) : "";
        return lead.Length > 0
            ? lead
            : block
                .Section.SelfAndAncestors()
                .Select(section => NameIn(section.Name.Text))
                .FirstOrDefault(name => name.Length > 0)
                ?? "";
    }

    /// <summary>The entity's name in a heading or a phrase; empty if there is none.</summary>
    public static string NameIn(string phrase)
    {
        var match = Phrase().Match(phrase.Trim());
        if (!match.Success)
        {
            return "";
        }
        var words = Words()
            .Matches(match.Groups["name"].Value)
            .Select(word => word.Value)
            .Where(word => !Generic().IsMatch(word));
        return string.Join(' ', words);
    }

    [GeneratedRegex(
        @"^(?:\d+[.\d]*\s*)?(?:what (?:(?:do )?we (?:know|keep|store|record|hold) (?:about|of|for)|makes|is kept (?:of|about)|is in|belongs to|describes)\s+|what\s+(?=(?:an?|the)\s)|(?:the\s+)?(?:data|fields|attributes|properties|particulars|details|facts|record|columns|contents?|shape|model|schema)\s+(?:of|for|about)\s+)?(?:(?:an?|the|each|every|one|our)\s+)?(?<name>[A-Za-z][\w-]*(?:\s+[A-Za-z][\w-]*){0,2})(?:,.*|\s+(?:is|has|holds|looks)\b.*)?\s*[:.?]?$",
        RegexOptions.CultureInvariant | RegexOptions.IgnoreCase,
        10000
    )]
    private static partial Regex Phrase();

    [GeneratedRegex(@"[A-Za-z][\w-]*", RegexOptions.CultureInvariant, 10000)]
    private static partial Regex Words();

    [GeneratedRegex(
        @"^(?:data|model|models|schema|schemas|entity|entities|fields?|attributes?|properties|record|records|table|tables|type|types|class|structure|domain|storage|requirements|database|columns?|the|a|an|of|listing|definition|object|input|inputs|output|outputs|values|information|dictionary|is|has|what|it|its|we|keep|store|listing|here|following|these|this|card)$",
        RegexOptions.CultureInvariant | RegexOptions.IgnoreCase,
        10000
    )]
    private static partial Regex Generic();
}
