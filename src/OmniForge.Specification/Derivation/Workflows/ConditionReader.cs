using System.Text.RegularExpressions;
using OmniForge.Requirements.Extraction.Workflows;
using OmniForge.Specification.Derivation.Expressions;
using OmniForge.Specification.Derivation.Expressions.Grammar;
using OmniForge.Specification.Derivation.Fields;
using OmniForge.Specification.Logic.Expressions;
using OmniForge.Specification.Model;

namespace OmniForge.Specification.Derivation.Workflows;

/// <summary>Reads when a step takes place: "amount_due is more than 0", "for print runs of more than 1000 copies".</summary>
internal static partial class ConditionReader
{
    /// <summary>What must hold for the step to take place; null if it was not understood.</summary>
    /// <param name="condition">The condition.</param>
    /// <param name="expressions">Reads phrases about the fields of the request.</param>
    /// <param name="context">The fields of the request that conditions use.</param>
    /// <param name="enums">Their values.</param>
    public static Expression? Read(
        StepCondition condition,
        ExpressionReader expressions,
        IReadOnlyList<FieldSpec> context,
        IReadOnlyList<EnumSpec> enums
    )
    {
        var words = condition.Text.Text.ReplaceLineEndings(" ").Trim().TrimEnd('.', ',');
        var circumstances = new CircumstanceWords(expressions, context, enums);
        var expression =
            Glossed(words, context)
            ?? WithException(words, expressions, context)
            ?? Part(words, expressions, context, circumstances)
            ?? Conjunction(words, expressions, context, circumstances)
            ?? Groups(words, expressions, context, circumstances)
            ?? Inner(words, expressions, context, enums);
        return expression is null ? null
            : condition.IsExclusion ? Build.Not(expression)
            : expression;
    }

    private static Expression? Part(
        string words,
        ExpressionReader expressions,
        IReadOnlyList<FieldSpec> context,
        CircumstanceWords circumstances
    ) =>
        Variants(words).Select(variant => Phrase(variant, expressions)).FirstOrDefault(found => found is not null)
        ?? OfText(words, context)
        ?? OfFlag(words, context)
        ?? OfCount(words, expressions, context)
        ?? UnitConditions.Read(words, expressions, context)
        ?? circumstances.Read(words)
        ?? MeantNumbers.Read(words, expressions, context);

    /// <summary>"The value is at least 100000; or it goes abroad and the value is above 20000": a semicolon binds least.</summary>
    private static Expression? Groups(
        string words,
        ExpressionReader expressions,
        IReadOnlyList<FieldSpec> context,
        CircumstanceWords circumstances
    )
    {
        var joints = GroupPattern
            .Matches(words)
            .Select(match => match.Groups["joint"].Value.ToUpperInvariant())
            .ToList();
        if (joints.Distinct(StringComparer.Ordinal).ToList() is not [var joint])
        {
            return null;
        }

        var read = GroupPattern
            .Replace(words, ";")
            .Split(';')
            .Select(part =>
                Part(part, expressions, context, circumstances)
                ?? Conjunction(part, expressions, context, circumstances)
            )
            .ToList();
        var sign = joint == "OR" ? BinaryOperator.Or : BinaryOperator.And;
        return read.Contains(null) ? null : read.Aggregate((left, right) => new BinaryExpression(sign, left!, right!));
    }

    [GeneratedRegex(
        @"\s*;\s*(?<joint>or|and) (?:if |when )?",
        RegexOptions.CultureInvariant | RegexOptions.IgnoreCase,
        10000
    )]
    private static partial Regex GroupPattern { get; }

    /// <summary>"The guest is private and the bill is more than 80", where each part is read in a way of its own.</summary>
    private static Expression? Conjunction(
        string words,
        ExpressionReader expressions,
        IReadOnlyList<FieldSpec> context,
        CircumstanceWords circumstances
    )
    {
        if (OrPattern.IsMatch(words) || AndPattern.Split(words) is not { Length: > 1 } parts)
        {
            return null;
        }

        var read = parts.Select(part => Part(part, expressions, context, circumstances)).ToList();
        return read.Contains(null)
            ? null
            : read.Aggregate((left, right) => new BinaryExpression(BinaryOperator.And, left!, right!));
    }

    /// <summary>"The restaurant needs a tablet from us (flag needs_tablet, true or false)": the flag that the words in front explain.</summary>
    private static FieldExpression? Glossed(string words, IReadOnlyList<FieldSpec> context) =>
        GlossPattern.Match(words) is { Success: true } gloss
        && gloss.Groups["name"].Value is var name
        && !DenialPattern.IsMatch(gloss.Groups["before"].Value)
        && context.Any(field => field.Type is BooleanType && field.Name == name)
            ? new FieldExpression(FieldScope.Input, name)
            : null;

    [GeneratedRegex(
        @"^(?<before>[^(),;]+) \((?:the |our |a )?(?:flag|field|input|boolean|value|parameter|switch)?:? ?(?<name>[a-z]\w*)(?:[,:;] [^()]*)?\)?$",
        RegexOptions.CultureInvariant,
        10000
    )]
    private static partial Regex GlossPattern { get; }

    [GeneratedRegex(@"\b(?:not|no|never|without|and|or|unless)\b|n[’']t\b", RegexOptions.CultureInvariant, 10000)]
    private static partial Regex DenialPattern { get; }

    /// <summary>"The child comes from another school (changes_school is true)": what stands before explains, unless it names another field.</summary>
    private static Expression? Inner(
        string words,
        ExpressionReader expressions,
        IReadOnlyList<FieldSpec> context,
        IReadOnlyList<EnumSpec> enums
    )
    {
        if (
            InnerPattern.Match(words) is not { Success: true } match
            || expressions.ReadCondition(match.Groups["inner"].Value) is not { } inner
        )
        {
            return null;
        }

        var before = $" {FieldNames.Snake(match.Groups["before"].Value).Replace('_', ' ')} ";
        var used = match.Groups["inner"].Value;
        return context
            .Where(field => !used.Contains(field.Name, StringComparison.OrdinalIgnoreCase))
            .SelectMany(field =>
                field.Type is EnumType(var type) && enums.FirstOrDefault(one => one.Name == type) is { } values
                    ? values.Values.Append(field.Name)
                    : [field.Name]
            )
            .Any(name => before.Contains($" {name.Replace('_', ' ')} ", StringComparison.OrdinalIgnoreCase))
            ? null
            : inner;
    }

    /// <summary>"A hotfix goes without it, unless it touches the login"; "a hotfix never has one".</summary>
    private static Expression? WithException(
        string words,
        ExpressionReader expressions,
        IReadOnlyList<FieldSpec> context
    )
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

        var unless =
            Variants(match.Groups["unless"].Value)
                .Select(variant => Phrase(variant, expressions))
                .FirstOrDefault(found => found is not null)
            ?? OfFlag(match.Groups["unless"].Value, context);
        return unless is null ? null : Build.And(who, Build.Not(unless));
    }

    /// <summary>"The currency is not EUR": a text against a code in capitals.</summary>
    private static Expression? OfText(string words, IReadOnlyList<FieldSpec> context)
    {
        var match = CodePattern.Match(words);
        var name = FieldNames.Snake(match.Groups["field"].Value);
        return match.Success && context.Any(field => field.Type is TextType && field.Name == name)
            ? new BinaryExpression(
                match.Groups["not"].Success ? BinaryOperator.NotEqual : BinaryOperator.Equal,
                new FieldExpression(FieldScope.Input, name),
                new LiteralExpression(match.Groups["code"].Value)
            )
            : null;
    }

    /// <summary>"It touches the login" of a field <c>touches_login</c>, "furnished flats only" of a field <c>furnished</c>.</summary>
    private static Expression? OfFlag(string words, IReadOnlyList<FieldSpec> context)
    {
        var bare = ArticlePattern.Replace(words[PronounPattern.Match(words).Length..], "");
        var name = FieldNames.Snake(bare);
        return context.Any(field => field.Type is BooleanType && field.Name == name)
            ? new FieldExpression(FieldScope.Input, name)
            : FlagWords.Read(words, context);
    }

    /// <summary>"For systems with at least 100 customers" of a field <c>customer_count</c>.</summary>
    private static Expression? OfCount(string words, ExpressionReader expressions, IReadOnlyList<FieldSpec> context)
    {
        var rest = words[LeadPattern.Match(words).Length..];
        if (CountPattern.Match(rest) is not { Success: true } match)
        {
            return null;
        }

        var noun = match.Groups["noun"].Value.ToLowerInvariant();
        var name = context
            .Where(field => field.Type is IntegerType)
            .Select(field => field.Name)
            .FirstOrDefault(name =>
                name == noun[..^1] + "_count" || name == noun + "_count" || name == "number_of_" + noun
            );
        return name is null ? null : expressions.ReadCondition($"{name} is {match.Groups["amount"].Value}");
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

    [GeneratedRegex(
        @"^(?!.*\b(?:and|or|unless|more|less|fewer|least|most)\b.*\()(?<before>[^\d(),:;]+) \((?:i\.e\.,? |that is,? )?(?:if |when )?(?<inner>[^()]+)\)?$",
        RegexOptions.CultureInvariant | RegexOptions.IgnoreCase,
        10000
    )]
    private static partial Regex InnerPattern { get; }

    [GeneratedRegex(@"^(?<field>[A-Za-z][\w ]*?) (?<value>\d+(?:\.\d+)?)$", RegexOptions.CultureInvariant, 10000)]
    private static partial Regex CaseOfPattern { get; }

    [GeneratedRegex(
        @"^(?:if |when )?(?:it|they) (?=[a-z])",
        RegexOptions.CultureInvariant | RegexOptions.IgnoreCase,
        10000
    )]
    private static partial Regex PronounPattern { get; }

    [GeneratedRegex(
        @"^(?<amount>(?:(?:at least|at most|more than|fewer than|less than|exactly) )?\d+(?: or (?:more|fewer|less))?) (?<noun>[a-z]+s)$",
        RegexOptions.CultureInvariant | RegexOptions.IgnoreCase,
        10000
    )]
    private static partial Regex CountPattern { get; }

    [GeneratedRegex(@"\b(?:or|unless|for)\b", RegexOptions.CultureInvariant | RegexOptions.IgnoreCase, 10000)]
    private static partial Regex OrPattern { get; }

    [GeneratedRegex(@"\s+and\s+(?:if\s+|when\s+)?", RegexOptions.CultureInvariant | RegexOptions.IgnoreCase, 10000)]
    private static partial Regex AndPattern { get; }

    [GeneratedRegex(@"\b(?:an?|the) ", RegexOptions.CultureInvariant | RegexOptions.IgnoreCase, 10000)]
    private static partial Regex ArticlePattern { get; }

    [GeneratedRegex(
        @"^.*?\b(?:that (?:is|means)\b|which means\b|in other words\b|i\.e\.),? (?:(?:only )?(?:if|when|where) )?",
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
