using System.Text.RegularExpressions;
using OmniForge.Requirements.Documents;
using OmniForge.Requirements.Extraction.Entities;

namespace OmniForge.Specification.Derivation.Compute.Signatures;

/// <summary>
/// Finds what an operation answers where no sentence lists it: the names in a column of outputs, and what is computed under a name that is
/// written as one of a field or stands below a heading such as "What you get".
/// </summary>
internal static partial class DefinedNames
{
    /// <summary>The names, in the order of the text.</summary>
    /// <param name="requirements">What the PRD says of the operation.</param>
    /// <param name="isOutput">Tells whether a section is headed as one of outputs.</param>
    public static List<FieldMention> In(IReadOnlyList<PrdRequirement> requirements, Predicate<PrdSection> isOutput)
    {
        var columns = requirements.SelectMany(Cells).ToList();
        return columns.Count > 0
            ? columns
            :
            [
                .. requirements
                    .Where(one => one.Kind is RequirementKind.Paragraph or RequirementKind.Item or RequirementKind.Code)
                    .SelectMany(one => Defined(one, one.Section.SelfAndAncestors().Any(section => isOutput(section))))
                    .DistinctBy(field => field.Name, StringComparer.Ordinal),
            ];
    }

    /// <summary>The name that an item defines with its first words: <c>deposit = hire_fee × 0.3</c>.</summary>
    public static IReadOnlyList<FieldMention> AtStart(PrdRequirement requirement)
    {
        var match = Definition().Match(requirement.Text.Text);
        var name = match.Groups["name"];
        return match.Success && name.Index <= 4 && !name.Value.Contains(' ', StringComparison.Ordinal)
            ? [new(name.Value, requirement.Text.SpanOf(name.Index, name.Length), requirement.Id, [])]
            : [];
    }

    /// <summary>Whether a table has outputs in one column and how they are computed in a later one.</summary>
    public static bool HasOutputs(PrdTable table) => OutputColumn(table) >= 0;

    private static int OutputColumn(PrdTable table)
    {
        var heads = table.Header.Select(head => head.Text.Trim()).ToList();
        var output = heads.FindIndex(OutputHead().IsMatch);
        return output >= 0 && heads.FindIndex(output + 1, RuleHead().IsMatch) > output ? output : -1;
    }

    /// <summary>The name in the column "Output" of a row with a rule behind it.</summary>
    private static IEnumerable<FieldMention> Cells(PrdRequirement row)
    {
        if (row is not { Kind: RequirementKind.Row, Block: PrdTableRow { Parent: PrdTable table } cells })
        {
            yield break;
        }

        if (OutputColumn(table) is >= 0 and var output)
        {
            var name = cells.Cells[output].Trim();
            if (Name().IsMatch(name.Text))
            {
                yield return new(name.Text, name.Span, row.Id, []);
            }
        }
    }

    private static IEnumerable<FieldMention> Defined(PrdRequirement requirement, bool isOfOutputs)
    {
        IEnumerable<RichText> texts = requirement.Block is PrdCodeBlock code
            ? code.Lines
            : Requirements.Language.Sentence.Split(requirement.Text).Select(sentence => sentence.Text);
        foreach (var text in texts)
        {
            foreach (Match match in Definition().Matches(text.Text))
            {
                var name = match.Groups["name"];
                if (IsField(text, name, match.Groups["sign"].Value, isOfOutputs))
                {
                    yield return new(name.Value, text.SpanOf(name.Index, name.Length), requirement.Id, []);
                }
            }
        }
    }

    /// <summary>A name with an underscore; below "What you get", or before an equals sign, bold words too.</summary>
    private static bool IsField(RichText text, Group name, string sign, bool isOfOutputs)
    {
        var isMarked =
            text.IsMarked(TextMarkKind.Bold, name.Index, name.Length)
            || text.IsMarked(TextMarkKind.Code, name.Index, name.Length);
        return name.Value.Contains('_', StringComparison.Ordinal)
            || (isMarked && (isOfOutputs || sign is "=" or ":="))
            || (isOfOutputs && sign is "=" or ":=");
    }

    private const RegexOptions Options = RegexOptions.CultureInvariant | RegexOptions.IgnoreCase;

    [GeneratedRegex(@"^(?:outputs?|answers?|results?|output fields?|we answer|gives)$", Options, 10000)]
    private static partial Regex OutputHead();

    [GeneratedRegex(
        @"^(?:rules?|formulas?|how(?: .*)?|calculations?|computations?|comput(?:ed|ation)(?: .*)?|calculated(?: .*)?|derivation|=)$",
        Options,
        10000
    )]
    private static partial Regex RuleHead();

    [GeneratedRegex(@"^[a-z][\w ]{0,40}$", Options, 10000)]
    private static partial Regex Name();

    [GeneratedRegex(
        @"(?:^\W*|(?<=[:;]\s)|(?<=\b(?:so|and|then|where|that)\s))(?:the\s+)?(?<name>[a-z]\w*(?: [a-z]\w*){0,3}?)\s*(?<sign>:?=|\bis\b|\bare\b|\bequals\b|\bshall be\b|\b(?:says|tells|shows|indicates)\b(?= (?:whether|if|how)\b))(?!=)\s",
        RegexOptions.CultureInvariant,
        10000
    )]
    private static partial Regex Definition();
}
