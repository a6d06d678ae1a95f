using System.Text.RegularExpressions;
using OmniForge.Requirements.Documents;
using OmniForge.Specification.Derivation.Fields;
using OmniForge.Specification.Logic.Operations;
using OmniForge.Specification.Model;

namespace OmniForge.Specification.Derivation.Effect;

/// <summary>Reads filters that look for a text in several fields: <c>search</c>: "the text occurs in the name or in the asset code".</summary>
internal static partial class SearchReader
{
    /// <summary>The filters that a clause names, each taken.</summary>
    public static IEnumerable<FilterHit> Read(Clause clause)
    {
        foreach (Match match in Named().Matches(clause.Shape))
        {
            if (Of(clause, match.Groups["name"].Value, match.Groups["told"]) is { } filter)
            {
                clause.Text.Take(clause.Start + match.Index, match.Length);
                yield return filter;
            }
        }

        if (
            clause.Requirement.Kind == RequirementKind.Row
            && Name().IsMatch(clause.Label)
            && clause.Label != clause.Plain
            && Whole().Match(clause.Shape) is { Success: true } whole
            && Of(clause, clause.Label, whole) is { } found
        )
        {
            clause.Take();
            yield return found;
        }
    }

    /// <summary>"Equal" beside the names of filters says what they do anyway.</summary>
    public static void TakeEqual(Clause clause)
    {
        if (clause.Requirement.Kind == RequirementKind.Row && Equal().IsMatch(clause.Plain))
        {
            clause.Take();
        }
    }

    private static FilterHit? Of(Clause clause, string label, Capture told)
    {
        var fields = clause.FieldsOf(told).ToList();
        var words = told.Value;
        if (
            fields.Count == 0
            || fields.Exists(field => field.Type is not TextType)
            || !Occurs().IsMatch(words)
            || Denied().IsMatch(words)
        )
        {
            return null;
        }

        var match = CaseAlike().IsMatch(words) ? FilterMatch.ContainsIgnoringCase : FilterMatch.Contains;
        return new(FieldNames.Snake(label), fields[0], match) { Others = [.. fields.Skip(1)] };
    }

    private const RegexOptions Options = RegexOptions.CultureInvariant;

    [GeneratedRegex(
        @"^\W*(?:is |are |must be |compared for )?(?:equal(?:ity)?|exact(?:ly)?(?: equal| the same)?|the same|exact match)\W*$",
        Options,
        10000
    )]
    private static partial Regex Equal();

    /// <summary>A name that no field has, with what it does in brackets.</summary>
    [GeneratedRegex(@"(?<![\w-])[`""']?(?<name>[a-z][a-z_]{1,20})[`""']? ?\((?<told>[^()]*)\)", Options, 10000)]
    private static partial Regex Named();

    [GeneratedRegex(@"^[`""']?[a-z][a-z_ ]{1,20}[`""']?$", Options, 10000)]
    private static partial Regex Name();

    [GeneratedRegex(@"^.+$", Options | RegexOptions.Singleline, 10000)]
    private static partial Regex Whole();

    [GeneratedRegex(
        @"\b(?:occurs?|appears?|is (?:contained|found)|contained|found|contains?|substring)\b",
        Options,
        10000
    )]
    private static partial Regex Occurs();

    [GeneratedRegex(
        @"\b(?:not|never|no|and|but|except|unless|at least|exactly|starts?|begins?)\b(?! lower case)",
        Options,
        10000
    )]
    private static partial Regex Denied();

    [GeneratedRegex(
        @"\b(?:upper (?:and|or) lower case|lower (?:and|or) upper case|case-?insensitive\w*|(?:without regard to|regardless of|ignoring|irrespective of) (?:letter )?case)\b",
        Options,
        10000
    )]
    private static partial Regex CaseAlike();
}
