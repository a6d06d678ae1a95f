using System.Text.RegularExpressions;
using OmniForge.Specification.Derivation.Expressions.Grammar;
using OmniForge.Specification.Logic.Expressions;
using OmniForge.Specification.Model;

namespace OmniForge.Specification.Derivation.Workflows;

/// <summary>
/// Reads sentences whose predicate is the name of a flag: "the parcel is fragile" of <c>is_fragile</c>, "the guest needs a visa" of <c>needs_visa</c>, "boats
/// that have no engine" of <c>has_engine</c>.
/// </summary>
internal static partial class FlagPredicates
{
    /// <summary>The flag, or its opposite; null, if other words stand in the predicate or several flags have it.</summary>
    /// <param name="words">The words.</param>
    /// <param name="context">The fields of the request that conditions use.</param>
    public static Expression? Read(string words, IReadOnlyList<FieldSpec> context)
    {
        if (Pattern.Match(words.Trim()) is not { Success: true } match)
        {
            return null;
        }

        var verb = Base(match.Groups["verb"].Value);
        var said = Article.Replace(match.Groups["said"].Value.ToLowerInvariant(), "").Trim();
        var flags = context
            .Where(field => field.Type is BooleanType && Is(field.Name.ToLowerInvariant().Split('_'), verb, said))
            .ToList();
        return flags is not [var flag] ? null
            : match.Groups["not"].Success ? Build.Not(new FieldExpression(FieldScope.Input, flag.Name))
            : new FieldExpression(FieldScope.Input, flag.Name);
    }

    /// <summary>A verb that is part of the name has to be said; "is" and "has" may be left out of it.</summary>
    private static bool Is(string[] name, string verb, string said) =>
        (name.Length > 1 && Base(name[0]) == verb && string.Join(' ', name[1..]) == said)
        || (verb is "be" or "have" && string.Join(' ', name) == said);

    private static string Base(string verb) =>
        verb.ToLowerInvariant() switch
        {
            "is" or "are" or "be" => "be",
            "has" or "have" => "have",
            var other when other.EndsWith("ies", StringComparison.Ordinal) => other[..^3] + "y",
            var other when other.EndsWith("ches", StringComparison.Ordinal) => other[..^2],
            var other when other.EndsWith('s') => other[..^1],
            var other => other,
        };

    private const RegexOptions Options = RegexOptions.CultureInvariant | RegexOptions.IgnoreCase;

    [GeneratedRegex(
        @"^(?:(?:only|if|when|where|for)\s+)*(?:(?:the|an?|any|every|each|this|its|their|your|our)\s+)?[a-z]+(?:\s+[a-z]+)?\s+(?:(?:that|which|who)\s+)?(?:(?<not>(?:does|do)(?:\s+not|n['’]t)\s+)(?<verb>[a-z]+)|(?<verb>is|are)(?:(?<not>n['’]t)|\s+(?<not>not))?|(?<verb>has|have)(?:\s+(?<not>no))?|(?<verb>needs?|wants?|requires?|includes?|carr(?:y|ies)|brings?|takes?|touch(?:es)?|contains?|uses?|comes?|goes|go|involves?|holds?|books?|ordered|orders?|asks?|pays?|travels?|stays?|lives?)(?:\s+(?<not>no))?)\s+(?<said>[a-z][\w ]*)$",
        Options,
        10000
    )]
    private static partial Regex Pattern { get; }

    [GeneratedRegex(@"\b(?:an?|the|any|some) ", Options, 10000)]
    private static partial Regex Article { get; }
}
