using System.Text.RegularExpressions;
using OmniForge.Requirements.Documents;
using OmniForge.Requirements.Language;

namespace OmniForge.Specification.Derivation.Compute.Reading;

/// <summary>Finds cells that say how what their row names is computed: "| net_mm | decimal | need_mm - rain_mm; 0 if that is negative |".</summary>
internal static partial class FormulaColumns
{
    /// <summary>The sentences of such a cell, the first with the row's name before it; none if it is another cell.</summary>
    public static IEnumerable<RuleText> Read(NodeStatement source)
    {
        if (
            source.Statement
                is not { Column: > 0 and { } column, Requirement.Block: PrdTableRow { Parent: PrdTable table } row }
            || column >= table.Header.Count
            || !Head().IsMatch(table.Header[column].Text)
            || !Formula().IsMatch(row.Cells[column].Text)
        )
        {
            yield break;
        }

        var name = row.Cells[0].Text.Trim();
        var opening = $"{name} = ";
        foreach (var sentence in Sentence.Split(source.Statement.Text))
        {
            yield return new RuleText(source, sentence.Text, opening);
            opening = "";
        }
    }

    [GeneratedRegex(
        @"^\W*(?:=|formulas?|rules?|how(?: .*)?|calculations?|computations?|computed(?: .*)?|calculated(?: .*)?|derivation|definition|meaning|description|what(?: .*)?|value|content|result)\W*$",
        RegexOptions.CultureInvariant | RegexOptions.IgnoreCase,
        10000
    )]
    private static partial Regex Head();

    [GeneratedRegex(
        @"[-+*/×÷−<>=%≤≥]|\b(?:times|plus|minus|divided|sum|larger|smaller|if|when|from|rounded|of)\b",
        RegexOptions.CultureInvariant | RegexOptions.IgnoreCase,
        10000
    )]
    private static partial Regex Formula();
}
