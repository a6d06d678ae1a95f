using System.Text.RegularExpressions;
using OmniForge.Requirements.Documents;
using OmniForge.Requirements.Extraction.Entities;
using OmniForge.Requirements.Language;
using OmniForge.Specification.Derivation.Expressions.Symbols;
using OmniForge.Specification.Derivation.Fields;

namespace OmniForge.Specification.Derivation.Machines;

/// <summary>Finds limits of fields that other fields set: "integer, 0 … capacity".</summary>
internal static partial class FieldLimits
{
    /// <summary>The phrase up to such a limit, with the limit; null if there is none.</summary>
    public static (RichText Plain, decimal Lower, string Limit)? Split(
        RichText phrase,
        IReadOnlyCollection<string> fields
    )
    {
        if (
            RangePattern.Match(phrase.Text) is not { Success: true } match
            || !fields.Contains(FieldNames.Snake(match.Groups["limit"].Value), StringComparer.Ordinal)
        )
        {
            return null;
        }

        var lower = (decimal)Digits.Value(match.Groups["lower"].ValueSpan);
        return (phrase.Slice(0, match.Index).Trim(), lower, FieldNames.Snake(match.Groups["limit"].Value));
    }

    /// <summary>What a field counts that is described as "number of normal bays": <c>normal bay</c>; or null.</summary>
    public static string? NounOf(FieldMention field)
    {
        foreach (var phrase in field.Phrases)
        {
            if (NumberOfPattern.Match(phrase.Text.Text) is { Success: true } number)
            {
                var words = number.Groups["noun"].Value.Split(' ', StringSplitOptions.RemoveEmptyEntries);
                return string.Join(' ', words.SkipLast(1).Append(Spelling.Singular(words[^1])));
            }
        }

        return null;
    }

    [GeneratedRegex(
        @",?\s*(?:from |between )?(?<lower>\d+)\s*(?:…|\.{2,3}|–|-|to|and)\s*(?:the )?(?<limit>[a-z][a-zA-Z_]*)\b",
        RegexOptions.CultureInvariant,
        10000
    )]
    private static partial Regex RangePattern { get; }

    [GeneratedRegex(
        @"\b(?:number|count|total|amount) of (?:all )?(?<noun>[a-z]+(?: [a-z]+){0,2})(?=$|[.,;(])",
        RegexOptions.CultureInvariant | RegexOptions.IgnoreCase,
        10000
    )]
    private static partial Regex NumberOfPattern { get; }
}
