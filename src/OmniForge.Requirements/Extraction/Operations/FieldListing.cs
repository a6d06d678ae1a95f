using System.Text.RegularExpressions;
using OmniForge.Requirements.Documents;

namespace OmniForge.Requirements.Extraction.Operations;

/// <summary>Tells lists whose items are fields: a name, and behind it what it may hold.</summary>
internal static partial class FieldListing
{
    private const int LeastFields = 2;

    /// <summary>Tells whether an item stands in a list of fields: most of its items tell their type behind their name.</summary>
    public static bool Holds(PrdRequirement requirement) =>
        requirement.Block.Parent is PrdList list && IsOfFields(list);

    /// <summary>Tells whether a section describes a thing by its fields, in a list or a table.</summary>
    public static bool Describes(PrdSection section) =>
        section.Blocks.OfType<PrdList>().Any(IsOfFields) || section.Blocks.OfType<PrdTable>().Any(IsOfFields);

    private static bool IsOfFields(PrdList list) =>
        list.Items.Count(item => Field().IsMatch(item.Text.Text)) is var fields
        && fields >= LeastFields
        && fields * 2 > list.Items.Count;

    private static bool IsOfFields(PrdTable table) =>
        table.Header is [var name, ..]
        && name.Text.Trim().ToLowerInvariant() is "field" or "name" or "property" or "attribute" or "column"
        && table.Header.Any(cell => IsTypeHead(cell.Text));

    private static bool IsTypeHead(string head) =>
        head.Trim().ToLowerInvariant() is "type" or "data type" or "datatype";

    [GeneratedRegex(
        @"^[\s`""*]*\p{L}\w*(?: [\w-]+){0,2}[`""*]*\s*[:=–—-]\s*(?:(?:an?|the|optional|nullable|always|whole|positive|non-negative|short|free|either) )*(?:text|string|str|integer|int|whole number|number(?! of)|decimal|float|money|amount|boolean|bool|flag|true or false|yes or no|dates?(?! and)|time|datetime|timestamp|instant|uuid|guid|enum|one of)\b",
        RegexOptions.CultureInvariant | RegexOptions.IgnoreCase,
        10000
    )]
    private static partial Regex Field();
}
