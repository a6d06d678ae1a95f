using System.Globalization;
using System.Text.RegularExpressions;

namespace OmniForge.Requirements.Documents.Reading;

/// <summary>The parts of a heading: number, id, label and title.</summary>
internal sealed partial record HeadingParts(string? Number, string? Id, string? Label, string Title, RichText Name)
{
    /// <summary>Takes a heading apart.</summary>
    public static HeadingParts Of(RichText heading)
    {
        var rest = WithoutSymbols(heading);
        var number = Number_().Match(rest.Text);
        rest = WithoutSymbols(rest.Slice(number.Success && number.Length < rest.Length ? number.Length : 0));
        var id = OwnId.At(rest.Text, isHeading: true);
        var afterId = id is null ? rest : OwnId.WithoutSeparator(rest.Slice(id.Length));
        rest = afterId.IsEmpty ? rest : afterId;
        var label = LabelPrefix().Match(rest.Text);
        var name = label.Success && label.Length < rest.Length ? rest.Slice(label.Length).Trim() : rest;
        return new(
            number.Success ? number.Groups["n"].Value : null,
            id?.Id,
            label.Success ? label.Groups["label"].Value : null,
            Clean(rest.Text),
            name
        );
    }

    /// <summary>Tells whether a heading begins with an id or with a label such as <c>Story 1:</c>.</summary>
    public static bool HasIdOrLabel(string text) =>
        OwnId.At(text, isHeading: true) is not null || LabelPrefix().IsMatch(text);

    private static RichText WithoutSymbols(RichText text)
    {
        var start = 0;
        while (start < text.Length && (IsSymbol(text.Text[start]) || char.IsWhiteSpace(text.Text[start])))
        {
            start++;
        }

        return text.Slice(start).Trim();
    }

    private static string Clean(string text) =>
        string.Join(
                ' ',
                new string([.. text.Where(c => !IsSymbol(c))]).Split(' ', StringSplitOptions.RemoveEmptyEntries)
            )
            .TrimEnd(':');

    private static bool IsSymbol(char c) =>
        char.GetUnicodeCategory(c)
            is UnicodeCategory.OtherSymbol
                or UnicodeCategory.Surrogate
                or UnicodeCategory.ModifierSymbol
                or UnicodeCategory.Format
                or UnicodeCategory.NonSpacingMark
                or UnicodeCategory.EnclosingMark
        && c is not ('^' or '`' or '©' or '°');

    [GeneratedRegex(
        @"^(?:§\s*|\((?=(?:\d{1,3}|[a-z])\)))?(?<n>\d{1,3}(?:\.\d{1,3})*(?:[a-z](?=[.)]))?|[A-Z](?=[.)])|[a-z](?=\))|[IVX]{1,4}(?=[.)]))(?:[.)]+\s*|\s+[-–—:]\s+|\s+)(?=\S)",
        RegexOptions.CultureInvariant,
        matchTimeoutMilliseconds: 1000
    )]
    private static partial Regex Number_();

    [GeneratedRegex(
        @"^(?<label>(?:User\s+Story|Story|Epic|Feature|Requirement|Scenario|Use\s+Case|Operation|Workflow|Capability|Function|Rule|Event|Command|Task|Entity|Service|State|Step|Phase|Milestone|Problem|Project|PRD)(?:\s+#?[A-Z]{0,3}\d+(?:\.\d+)*)?)\s*(?::|\s[-–—]\s)\s*",
        RegexOptions.CultureInvariant | RegexOptions.IgnoreCase,
        matchTimeoutMilliseconds: 1000
    )]
    private static partial Regex LabelPrefix();
}
