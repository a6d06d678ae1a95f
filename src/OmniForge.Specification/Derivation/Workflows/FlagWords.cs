using System.Text.RegularExpressions;
using OmniForge.Specification.Derivation.Expressions.Grammar;
using OmniForge.Specification.Logic.Expressions;
using OmniForge.Specification.Model;

namespace OmniForge.Specification.Derivation.Workflows;

/// <summary>Reads what is said of something with the words of a flag: "trips abroad", "in a flat that is not furnished".</summary>
internal static partial class FlagWords
{
    // Nobody names a flag in more characters than these; on a word of thousands the pattern takes minutes.
    private const int MaxLength = 200;

    /// <summary>The flag, or its opposite; null, if there are other words than its own and one noun.</summary>
    public static Expression? Read(string words, IReadOnlyList<FieldSpec> context)
    {
        if (words.Length > MaxLength || Pattern.Match(words.Trim()) is not { Success: true } match)
        {
            return FlagPredicates.Read(words, context);
        }

        var said = string.Join(' ', match.Groups["said"].Value.ToLowerInvariant().Split(' ', '_'));
        var flags = context.Where(field => field.Type is BooleanType && field.Name.Replace('_', ' ') == said).ToList();
        return flags is not [var flag] ? FlagPredicates.Read(words, context)
            : match.Groups["not"].Success ? Build.Not(new FieldExpression(FieldScope.Input, flag.Name))
            : new FieldExpression(FieldScope.Input, flag.Name);
    }

    [GeneratedRegex(
        @"^(?:(?:only|if|when|where|for|in|with|at)\s+)*(?:(?:(?:an?|the|one|any)\s+)?(?<noun>(?:(?<=\b(?:an?|the|one|any)\s+)[a-z]+|[a-z]+s))\s+(?:(?:that|which|who)\s+)?(?:(?:is|are)\s+)?(?:(?:is|are)(?<not>n['’]t)\s+|(?<not>not)\s+)?(?<said>[a-z][\w ]*?)|(?:an?|the|one|any)\s+(?<said>[a-z][\w ]*?)\s+[a-z]+|(?<said>[a-z][\w ]*?)\s+[a-z]+s)(?:\s+only)?$",
        RegexOptions.CultureInvariant | RegexOptions.IgnoreCase,
        10000
    )]
    private static partial Regex Pattern { get; }
}
