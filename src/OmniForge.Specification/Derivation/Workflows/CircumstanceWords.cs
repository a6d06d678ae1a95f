using System.Text.RegularExpressions;
using OmniForge.Requirements.Language;
using OmniForge.Specification.Derivation.Expressions;
using OmniForge.Specification.Derivation.Expressions.Grammar;
using OmniForge.Specification.Logic.Expressions;
using OmniForge.Specification.Model;

namespace OmniForge.Specification.Derivation.Workflows;

/// <summary>
/// Reads for whom a step takes place, where the words hold values and fields beside nouns that no field has: "for private and
/// public guests", "for those of risk class 3 or higher", "the guest pays for himself".
/// </summary>
/// <param name="expressions">Reads phrases about the fields of the request.</param>
/// <param name="context">The fields of the request that conditions use.</param>
/// <param name="enums">Their values.</param>
internal sealed partial class CircumstanceWords(
    ExpressionReader expressions,
    IReadOnlyList<FieldSpec> context,
    IReadOnlyList<EnumSpec> enums
)
{
    /// <summary>What must hold; null if it was not understood.</summary>
    public Expression? Read(string words)
    {
        var parts = ForPattern.Split(words);
        return parts.Length > 1 ? Joined(BinaryOperator.Or, parts.Select(Read)) : One(LeadPattern.Replace(words, ""));
    }

    private Expression? One(string words) =>
        Values(words)
        ?? (WithPattern.Match(words) is { Success: true } with ? Attribute(with.Groups["rest"].Value) : null)
        ?? (IsPattern.Match(words) is { Success: true } been ? Valued(been) : null)
        ?? Doer(words);

    /// <summary>"Private and public guests".</summary>
    private Expression? Values(string words)
    {
        var last = words.LastIndexOf(' ');
        if (last < 0 || !NounPattern.IsMatch(words[(last + 1)..]))
        {
            return null;
        }

        var values = AndPattern.Split(words[..last]).Select(value => Equal(value, null)).ToList();
        return values.TrueForAll(value => value is not null && value.Left == values[0]!.Left)
            ? Joined(BinaryOperator.Or, values)
            : null;
    }

    /// <summary>"The guest is private".</summary>
    private Expression? Valued(Match match) =>
        Equal(match.Groups["value"].Value, null) is not { } equal ? null
        : match.Groups["not"].Success ? Build.Not(equal)
        : equal;

    /// <summary>"General anaesthesia", "risk class 3 or higher", "60 or older".</summary>
    private Expression? Attribute(string words)
    {
        foreach (var field in context)
        {
            var name = field.Name.Replace('_', ' ');
            if (words.StartsWith(name + " ", StringComparison.OrdinalIgnoreCase))
            {
                var rest = words[(name.Length + 1)..];
                return Equal(rest, field) ?? expressions.ReadCondition($"{field.Name} is {rest}");
            }

            if (words.EndsWith(" " + name, StringComparison.OrdinalIgnoreCase))
            {
                return Equal(words[..^(name.Length + 1)], field);
            }
        }

        return Aged(words);
    }

    private Expression? Aged(string words)
    {
        var ages = context
            .Where(field =>
                field.Type is IntegerType
                && (field.Name == "age" || field.Name.EndsWith("_age", StringComparison.Ordinal))
            )
            .ToList();
        return AgePattern.Match(words) is { Success: true } match && ages is [var age]
            ? new BinaryExpression(
                match.Groups["older"].Success ? BinaryOperator.GreaterOrEqual : BinaryOperator.LessOrEqual,
                new FieldExpression(FieldScope.Input, age.Name),
                new LiteralExpression((decimal)Digits.Value(match.Groups["years"].ValueSpan))
            )
            : null;
    }

    /// <summary>"Those who pay themselves" of a field <c>payer</c>, "the guest pays by card" of a field <c>payment</c>.</summary>
    private Expression? Doer(string words)
    {
        if (DoerPattern.Match(words) is not { Success: true } match)
        {
            return null;
        }

        var verb = Stem(match.Groups["verb"].Value.ToLowerInvariant());
        var fields = context.Where(field => Stem(field.Name.Split('_')[0]) == verb).ToList();
        return verb.Length > 2 && fields is [var field]
            ? Equal(ReflexivePattern.Replace(match.Groups["value"].Value, "self"), field)
            : null;
    }

    /// <summary>A field equals a value; without a field the one that has this value, if there is only one.</summary>
    private BinaryExpression? Equal(string written, FieldSpec? of)
    {
        var value = written.Trim().Replace('_', ' ').Replace('-', ' ');
        var found = (of is null ? context : [of])
            .SelectMany(field => ValuesOf(field).Select(one => (Field: field, Value: one)))
            .Where(one =>
                string.Equals(one.Value.Replace('_', ' ').Replace('-', ' '), value, StringComparison.OrdinalIgnoreCase)
            )
            .Take(2)
            .ToList();
        return found is [var only]
            ? new BinaryExpression(
                BinaryOperator.Equal,
                new FieldExpression(FieldScope.Input, only.Field.Name),
                new LiteralExpression(only.Value)
            )
            : null;
    }

    private IReadOnlyList<string> ValuesOf(FieldSpec field) =>
        field.Type is EnumType(var name) ? enums.FirstOrDefault(one => one.Name == name)?.Values ?? [] : [];

    private static Expression? Joined(BinaryOperator joint, IEnumerable<Expression?> parts)
    {
        var all = parts.ToList();
        return all.Contains(null) ? null : all.Aggregate((left, right) => new BinaryExpression(joint, left!, right!));
    }

    private static string Stem(string word) => SuffixPattern.Replace(word, "");

    private const RegexOptions Options = RegexOptions.CultureInvariant | RegexOptions.IgnoreCase;

    [GeneratedRegex(@",?\s+(?:and|or|as well as)\s+(?=for\b)|,\s*(?=for\b)", Options, 10000)]
    private static partial Regex ForPattern { get; }

    [GeneratedRegex(@"^(?:for|if|when)\s+", Options, 10000)]
    private static partial Regex LeadPattern { get; }

    [GeneratedRegex(@"\s*,\s*(?:and\s+|or\s+)?|\s+(?:and|or)\s+", Options, 10000)]
    private static partial Regex AndPattern { get; }

    [GeneratedRegex("^[a-z]{3,}s$|^(?:people|men|women|children|cases)$", Options, 10000)]
    private static partial Regex NounPattern { get; }

    [GeneratedRegex(
        @"^(?:those|everybody|everyone|anybody|anyone|all|people|[a-z]+s|an? [a-z]+) (?:of|with|in|having|that have|who have|which have) (?:an? |the )?(?<rest>.+)$",
        Options,
        10000
    )]
    private static partial Regex WithPattern { get; }

    [GeneratedRegex(@"^(?:the |an? )?[a-z]+ (?:is|are) (?<not>not )?(?:an? )?(?<value>[a-z][\w -]*)$", Options, 10000)]
    private static partial Regex IsPattern { get; }

    [GeneratedRegex(
        @"^(?<years>\d{1,3})(?: years)? (?:or|and) (?:(?<older>older|over|above|more)|younger|under|less)$",
        Options,
        10000
    )]
    private static partial Regex AgePattern { get; }

    [GeneratedRegex(
        @"^(?:(?:those|everybody|everyone|anybody|anyone|people|[a-z]+s) (?:who|that|which)|the [a-z]+|an? [a-z]+|[a-z]+) (?<verb>[a-z]+) (?:for |by |with |in |to |through )?(?<value>[a-z][\w -]*)$",
        Options,
        10000
    )]
    private static partial Regex DoerPattern { get; }

    [GeneratedRegex(
        @"^(?:himself|herself|themselves|itself|oneself)(?: (?:or|and) (?:himself|herself|themselves|itself))?$",
        Options,
        10000
    )]
    private static partial Regex ReflexivePattern { get; }

    [GeneratedRegex(@"(?:ments?|ings?|ers?|ors?|ed|es|s|e)$", RegexOptions.CultureInvariant, 10000)]
    private static partial Regex SuffixPattern { get; }
}
