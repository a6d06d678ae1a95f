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
                is not { Column: { } column, Requirement.Block: PrdTableRow { Parent: PrdTable table } row }
            || column >= table.Header.Count
        )
        {
            yield break;
        }

        var name = NameColumn(table);
        if (column != name && column == 0 && IsNumbered(table))
        {
            yield return new RuleText(source, source.Statement.Text);
            yield break;
        }

        if (column <= name || !Head().IsMatch(table.Header[column].Text) || !Formula().IsMatch(row.Cells[column].Text))
        {
            yield break;
        }

        var opening = $"{row.Cells[name].Text.Trim()} = ";
        foreach (var sentence in Sentence.Split(source.Statement.Text))
        {
            yield return new RuleText(source, sentence.Text, opening);
            opening = "";
        }
    }

    /// <summary>The column that names what is computed: the first, or the one behind the numbers of steps.</summary>
    private static int NameColumn(PrdTable table)
    {
        var heads = table.Header.Select(head => head.Text).ToList();
        var named = heads.FindIndex(Name().IsMatch);
        return named >= 0 && heads.FindIndex(named + 1, Head().IsMatch) > named ? named
            : heads.Count > 2 && IsNumbered(table) ? 1
            : 0;
    }

    private static bool IsNumbered(PrdTable table) =>
        Number().IsMatch(table.Header[0].Text) && table.Rows.All(row => row.Cells[0].Text.Trim() is { Length: <= 4 });

    [GeneratedRegex(
        @"^\W*(?:outputs?|fields?|results?|names?|answers?|figures?|quantit(?:y|ies)|amounts?|we compute|computes)\W*$",
        RegexOptions.CultureInvariant | RegexOptions.IgnoreCase,
        10000
    )]
    private static partial Regex Name();

    [GeneratedRegex(
        @"^\W*(?:steps?|no|nr|number|line|order|seq|sequence|rule|id|)\W*$",
        RegexOptions.CultureInvariant | RegexOptions.IgnoreCase,
        10000
    )]
    private static partial Regex Number();

    [GeneratedRegex(
        @"^\W*(?:=|formulas?|rules?|how(?: .*)?|calculations?|computations?|computed(?: .*)?|calculated(?: .*)?|how it is .*|derivation|definition|meaning|description|what(?: .*)?|value|content|result)\W*$",
        RegexOptions.CultureInvariant | RegexOptions.IgnoreCase,
        10000
    )]
    private static partial Regex Head();

    [GeneratedRegex(
        @"[-+*/×÷−<>=%≤≥]|\b(?:times|plus|minus|divided|sum|larger|smaller|if|when|from|rounded|of|true|false)\b",
        RegexOptions.CultureInvariant | RegexOptions.IgnoreCase,
        10000
    )]
    private static partial Regex Formula();
}
