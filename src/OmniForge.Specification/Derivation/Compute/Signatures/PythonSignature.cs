using System.Text.RegularExpressions;
using OmniForge.Requirements.Documents;
using OmniForge.Requirements.Extraction.Entities;

namespace OmniForge.Specification.Derivation.Compute.Signatures;

/// <summary>Reads the signature of a Python function with its comments.</summary>
internal static partial class PythonSignature
{
    /// <summary>The first function of the listings, or null.</summary>
    public static (
        IReadOnlyList<FieldMention> Inputs,
        IReadOnlyList<FieldMention> Outputs,
        PrdRequirement Requirement
    )? Find(IReadOnlyList<PrdRequirement> requirements)
    {
        foreach (var requirement in requirements.Where(one => one.Kind == RequirementKind.Code))
        {
            var text = requirement.Text;
            if (Definition().Match(text.Text) is { Success: true } match)
            {
                return (
                    Parameters(text, match.Groups["parameters"], requirement.Id),
                    Results(text, match.Index + match.Length, requirement.Id),
                    requirement
                );
            }
        }

        return null;
    }

    private static List<FieldMention> Parameters(RichText text, Group group, string id)
    {
        var fields = new List<FieldMention>();
        foreach (var match in Parameter().EnumerateMatches(group.Value))
        {
            var parameter = Parameter().Match(group.Value, match.Index);
            fields.Add(Field(text, group.Index, parameter, id));
        }

        return fields;
    }

    private static FieldMention Field(RichText text, int offset, Match match, string id)
    {
        var name = Part(text, offset, match.Groups["name"]);
        var phrases = new List<FieldPhrase>();
        var values = match.Groups["values"];
        phrases.Add(new(FieldPhraseRole.Type, Part(text, offset, values.Success ? values : match.Groups["type"])));
        if (match.Groups["default"].Success)
        {
            phrases.Add(new(FieldPhraseRole.Default, Part(text, offset, match.Groups["default"])));
        }

        if (match.Groups["comment"].Success)
        {
            phrases.Add(new(FieldPhraseRole.Rule, Part(text, offset, match.Groups["comment"]).Trim()));
        }

        return new(name.Text, name.Span, id, phrases);
    }

    private static RichText Part(RichText text, int offset, Group group) =>
        text.Slice(offset + group.Index, group.Length);

    /// <summary>The names in the comment behind the return type.</summary>
    private static IReadOnlyList<FieldMention> Results(RichText text, int from, string id)
    {
        var match = ResultComment().Match(text.Text, from);
        return match.Success
            ? FieldListReader.Read(text.Slice(match.Groups["list"].Index, match.Groups["list"].Length).Trim(), id)
            : [];
    }

    [GeneratedRegex(@"\bdef\s+\w+\s*\((?<parameters>[\s\S]*?)\n?\)\s*->", RegexOptions.CultureInvariant, 10000)]
    private static partial Regex Definition();

    [GeneratedRegex(
        @"(?<name>[a-z_]\w*)\s*:\s*(?:Literal\[(?<values>[^\]]*)\]|(?<type>[A-Za-z][\w.]*))\s*(?:=\s*(?<default>[^,#\n]+?))?\s*(?:,|$|(?=\n))[ \t]*(?:#(?<comment>[^\n]*))?",
        RegexOptions.CultureInvariant,
        10000
    )]
    private static partial Regex Parameter();

    [GeneratedRegex(@"\G[^\n]*?:[ \t]*#[ \t]*(?<list>[^\n]+)", RegexOptions.CultureInvariant, 10000)]
    private static partial Regex ResultComment();
}
