using System.Text.RegularExpressions;
using OmniForge.Requirements.Extraction.Workflows;
using OmniForge.Specification.Derivation.Expressions;
using OmniForge.Specification.Derivation.Expressions.Grammar;
using OmniForge.Specification.Logic.Expressions;

namespace OmniForge.Specification.Derivation.Workflows;

/// <summary>Reads when a step takes place: "amount_due is more than 0", "for print runs of more than 1000 copies".</summary>
internal static partial class ConditionReader
{
    /// <summary>What must hold for the step to take place; null if it was not understood.</summary>
    public static Expression? Read(StepCondition condition, ExpressionReader expressions, IReadOnlyList<string> texts)
    {
        var words = condition.Text.Text.ReplaceLineEndings(" ").Trim().TrimEnd('.', ',');
        var expression =
            WithException(words, expressions)
            ?? Variants(words)
                .Select(variant => Phrase(variant, expressions))
                .FirstOrDefault(found => found is not null)
            ?? OfText(words, texts);
        return expression is null ? null
            : condition.IsExclusion ? Build.Not(expression)
            : expression;
    }

    /// <summary>"A hotfix goes without it, unless it touches the login"; "a hotfix never has one".</summary>
    private static Expression? WithException(string words, ExpressionReader expressions)
    {
        if (WithoutPattern.Match(words) is not { Success: true } match)
        {
            return null;
        }

        var who = Phrase("for " + match.Groups["who"].Value, expressions);
        if (who is null || !match.Groups["unless"].Success)
        {
            return who;
        }

        var unless = Variants(match.Groups["unless"].Value)
            .Select(variant => Phrase(variant, expressions))
            .FirstOrDefault(found => found is not null);
        return unless is null ? null : Build.And(who, Build.Not(unless));
    }

    /// <summary>"The currency is not EUR": a text against a code in capitals.</summary>
    private static BinaryExpression? OfText(string words, IReadOnlyList<string> texts)
    {
        var match = CodePattern.Match(words);
        var field = texts.FirstOrDefault(text => text == Fields.FieldNames.Snake(match.Groups["field"].Value));
        return match.Success && field is not null
            ? new(
                match.Groups["not"].Success ? BinaryOperator.NotEqual : BinaryOperator.Equal,
                new FieldExpression(FieldScope.Input, field),
                new LiteralExpression(match.Groups["code"].Value)
            )
            : null;
    }

    private static Expression? Phrase(string words, ExpressionReader expressions) =>
        expressions.ReadCondition(words) ?? expressions.ReadCircumstance(words);

    /// <summary>The phrase as it is, and without words that only lead to the condition.</summary>
    private static IEnumerable<string> Variants(string words)
    {
        yield return words;
        if (ThatIsPattern.Match(words) is { Success: true } told)
        {
            yield return words[told.Length..];
        }

        if (CaseOfPattern.Match(words) is { Success: true } of)
        {
            yield return $"{of.Groups["field"].Value} is {of.Groups["value"].Value}";
        }

        if (PronounPattern.Match(words) is { Success: true } pronoun)
        {
            yield return words[pronoun.Length..];
        }

        if (LeadPattern.Match(words) is { Success: true } lead)
        {
            yield return words[lead.Length..];
            yield return "with " + words[lead.Length..];
        }

        yield return "if " + words;
        yield return "for " + words;
    }

    [GeneratedRegex(
        @"^(?<who>.+?) (?:(?:go|do)(?:es)? without|never (?:has|have|gets?|needs?)) (?:it|one|this step)(?:,? unless (?<unless>.+))?$",
        RegexOptions.CultureInvariant | RegexOptions.IgnoreCase,
        10000
    )]
    private static partial Regex WithoutPattern { get; }

    [GeneratedRegex(@"^(?<field>[A-Za-z][\w ]*?) (?<value>\d+(?:\.\d+)?)$", RegexOptions.CultureInvariant, 10000)]
    private static partial Regex CaseOfPattern { get; }

    [GeneratedRegex(
        @"^(?:if |when )?(?:it|they) (?=[a-z])",
        RegexOptions.CultureInvariant | RegexOptions.IgnoreCase,
        10000
    )]
    private static partial Regex PronounPattern { get; }

    [GeneratedRegex(
        @"^.*?\bthat (?:is|means),? (?:(?:only )?(?:if|when) )?",
        RegexOptions.CultureInvariant | RegexOptions.IgnoreCase,
        10000
    )]
    private static partial Regex ThatIsPattern { get; }

    [GeneratedRegex(
        @"^(?:if |when |for |in case of |with )?(?:the |a |an )?[a-z]+(?: [a-z]+){0,2} (?:of|with|has|have|that have|that has) (?=more|less|fewer|at|over|under|above|below|\d)",
        RegexOptions.CultureInvariant | RegexOptions.IgnoreCase,
        10000
    )]
    private static partial Regex LeadPattern { get; }

    [GeneratedRegex(
        @"^(?:[Tt]he )?(?<field>[a-z]\w*(?: \w+)?) is (?<not>not )?(?<code>[A-Z][A-Z0-9]+)$",
        RegexOptions.CultureInvariant,
        10000
    )]
    private static partial Regex CodePattern { get; }
}
