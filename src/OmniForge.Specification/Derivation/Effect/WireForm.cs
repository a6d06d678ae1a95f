using System.Text.RegularExpressions;
using OmniForge.Requirements.Planning;
using OmniForge.Specification.Derivation.Fields;

namespace OmniForge.Specification.Derivation.Effect;

/// <summary>How the values of a listing's enums are written in requests and answers.</summary>
internal static partial class WireForm
{
    /// <summary>The values as the PRD says they travel; as the listing has them, if it says nothing.</summary>
    public static IReadOnlyList<string> Of(IReadOnlyList<string> values, NodePlan plan)
    {
        var told = plan
            .Analysis.Statements.Select(statement => Convention().Match(statement.Text.Text))
            .FirstOrDefault(match => match.Success);
        return told is null ? values
            : told.Groups["snake"].Success ? [.. values.Select(FieldNames.Snake)]
            : [.. values.Select(value => value.ToLowerInvariant())];
    }

    [GeneratedRegex(
        @"\b(?:values?|enum\w*|names?|members?|properties)\b[^.;]{0,80}?\b(?:(?<snake>snake[ _-]?case)|(?<low>lower[ -]?case|small letters))",
        RegexOptions.CultureInvariant | RegexOptions.IgnoreCase,
        10000
    )]
    private static partial Regex Convention();
}
