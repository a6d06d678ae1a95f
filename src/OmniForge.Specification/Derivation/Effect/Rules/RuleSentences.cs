using System.Text.RegularExpressions;
using OmniForge.Specification.Derivation.Expressions.Grammar;
using OmniForge.Specification.Derivation.Machines;
using OmniForge.Specification.Derivation.Machines.Events;
using OmniForge.Specification.Logic.Expressions;
using OmniForge.Specification.Logic.Operations;
using OmniForge.Specification.Model;

namespace OmniForge.Specification.Derivation.Effect.Rules;

/// <summary>Reads a sentence about an operation on a stored entity with the grammar of events.</summary>
/// <param name="operation">The operation.</param>
/// <param name="operations">All operations of the node.</param>
/// <param name="vocabulary">What it may name.</param>
internal sealed partial class RuleSentences(
    EffectOperation operation,
    IReadOnlyList<EffectOperation> operations,
    RuleVocabulary vocabulary
)
{
    /// <summary>What a sentence says; null, if it was not understood.</summary>
    /// <param name="sentence">The sentence.</param>
    /// <param name="source">Where it stands.</param>
    /// <param name="soFar">What the operation sets, as far as it was read.</param>
    /// <param name="isContinued">Whether the sentence before it was understood.</param>
    public RuleReading? Read(string sentence, SourceReference source, IReadOnlyList<Assignment> soFar, bool isContinued)
    {
        var plain = Closing().Replace(Mark().Replace(sentence.Trim(), ""), "").Trim().TrimEnd('.', ';');
        if (isContinued && RuleParts.IsContinuation(plain))
        {
            return RuleReading.Nothing;
        }

        if (IsOfOthers(plain))
        {
            return RuleReading.Nothing;
        }

        return Kept(plain, soFar)
            ?? WeekdayShift.Read(plain, vocabulary, soFar, source)
            ?? (IsAbout(plain, operation) ? Supply(plain, sentence, source, soFar) : null)
            ?? (IsAbout(plain, operation) ? Permission(plain, sentence, source) : null)
            ?? Effects(plain, sentence, source);
    }

    /// <summary>Whether a sentence names other operations by what they do, and not this one.</summary>
    private bool IsOfOthers(string text) => !IsAbout(text, operation) && operations.Any(other => IsAbout(text, other));

    /// <summary>Whether a sentence says what can or cannot be done, and means an operation by it.</summary>
    public static bool IsAbout(string text, EffectOperation operation) =>
        Verbs()
            .Matches(text.ToLowerInvariant())
            .Any(match => GuardDeriver.Names(StatusRules.Stem(match.Groups["v"].Value), operation));

    /// <summary>"Without a unit cost in the request the unit cost stays."</summary>
    private RuleReading? Kept(string text, IReadOnlyList<Assignment> soFar)
    {
        if (!MayBeKept().IsMatch(text))
        {
            return null;
        }

        var match = Regex.Match(
            vocabulary.Named(text),
            $@"^(?:without (?:an? |the )?(?<f>{vocabulary.FieldPattern})(?: in (?:the|a) request)?|(?:if|when) (?:no (?<f>{vocabulary.FieldPattern}) (?:is|was) \w+|the request (?:has|gives|names) no (?<f>{vocabulary.FieldPattern}))),? (?:the )?(?<g>{vocabulary.FieldPattern}) (?:stays|remains|keeps|is unchanged|is kept|does not change|is not changed)\b[\w ]*$",
            RegexOptions.IgnoreCase | RegexOptions.CultureInvariant,
            TimeSpan.FromSeconds(1)
        );
        return
            match.Success
            && vocabulary.Field(match.Groups["f"].Value) is { } field
            && field == vocabulary.Field(match.Groups["g"].Value)
            && vocabulary.Optional.Contains(field.Name)
            && soFar.Any(change => change.Field == field.Name && change.Value is ConditionalExpression)
            ? RuleReading.Nothing
            : null;
    }

    /// <summary>"One cannot issue more than there is."</summary>
    private static RuleReading? Supply(
        string text,
        string sentence,
        SourceReference source,
        IReadOnlyList<Assignment> soFar
    ) =>
        MoreThanThere().IsMatch(text)
        && soFar
            .Select(change => change.Value)
            .OfType<BinaryExpression>()
            .Where(change =>
                change is { Operator: BinaryOperator.Subtract, Left: FieldExpression { Scope: FieldScope.Entity } }
            )
            .ToList()
            is [var taken]
            ? new([], [GuardOf(Build.Compare(BinaryOperator.LessOrEqual, taken.Right, taken.Left), sentence, source)])
            : null;

    /// <summary>"An item can be removed only when its quantity is 0."</summary>
    private RuleReading? Permission(string text, string sentence, SourceReference source)
    {
        var subject =
            $@"^(?:an? |the |only (?:an? )?)?(?:{Regex.Escape(vocabulary.Noun)}|{Regex.Escape(vocabulary.Plural)}) ";
        var match = Regex.Match(
            text,
            subject
                + @"(?:(?<only>can|may|is|are)(?: be)?(?: (?:only|\w+(?:ed|en|n|t)))+ (?:only )?(?:when|if|while|as long as)|(?<not>cannot|can not|can't|may not|must not)(?: be)? \w+ (?:when|if|while|as long as|(?<unless>unless))) (?<c>.+)$",
            RegexOptions.IgnoreCase | RegexOptions.CultureInvariant,
            TimeSpan.FromSeconds(1)
        );
        if (
            !match.Success
            || (match.Groups["only"].Success && !match.Value.Contains("only", StringComparison.OrdinalIgnoreCase))
            || EventGrammar.ReadCondition(
                vocabulary.Named(match.Groups["c"].Value),
                vocabulary.Events,
                new EventMemory()
            )
                is not { } condition
        )
        {
            return null;
        }

        var isForbidden = match.Groups["not"].Success && !match.Groups["unless"].Success;
        return Program(
            [new DemandEffect(isForbidden ? Build.Not(condition) : condition)],
            sentence,
            source,
            isSequence: false
        );
    }

    /// <summary>Whether the name of what the request tells always means what the record gets.</summary>
    private bool IsOfNew => operation.Kind is CrudKind.Create or CrudKind.Update;

    private RuleReading? Effects(string text, string sentence, SourceReference source)
    {
        var (when, rest) = Lead(text);
        foreach (var candidate in Candidates(rest))
        {
            var named = vocabulary.Named(candidate);
            if (
                EventGrammar.Read(named, vocabulary.Events, new EventMemory()) is not { Count: > 0 } effects
                || effects.Any(effect => effect is OutcomeEffect or ResultEffect or LoosenEffect)
                || (!IsOfNew && vocabulary.CountOfUnclear(named) > effects.OfType<ChangeEffect>().Count())
                || Program([.. effects.Select(effect => effect.Under(when))], sentence, source, isSequence: false)
                    is not { } reading
                || !IsKnown(reading, when)
            )
            {
                continue;
            }

            return reading with
            {
                IsOfOld = RuleVocabulary.IsOfOld(named),
            };
        }

        return null;
    }

    /// <summary>What may be left out is named only where it is there.</summary>
    private bool IsKnown(RuleReading reading, Expression? when)
    {
        var known = when is BinaryExpression { Left: FieldExpression { Name: var name } } ? name : null;
        return reading
            .Assignments.Select(change => change.Value)
            .Concat(reading.Guards.Select(guard => guard.Condition))
            .SelectMany(ExpressionParts.All)
            .OfType<FieldExpression>()
            .All(field =>
                field.Scope != FieldScope.Input || !vocabulary.Optional.Contains(field.Name) || field.Name == known
            );
    }

    /// <summary>"When a restock names a unit cost, …": the condition, and what follows.</summary>
    private (Expression? When, string Told) Lead(string text)
    {
        if (!MayLead().IsMatch(text))
        {
            return (null, text);
        }

        var match = Regex.Match(
            text,
            $@"^(?:when|if|where|whenever) (?:an? |the |this )?\w+ (?:names|gives|has|contains|carries|sends|tells|includes|states|comes with) (?:an? |the )?(?<f>{vocabulary.FieldPattern}), (?<rest>.+)$",
            RegexOptions.IgnoreCase | RegexOptions.CultureInvariant | RegexOptions.Singleline,
            TimeSpan.FromSeconds(1)
        );
        return
            match.Success
            && vocabulary.Field(match.Groups["f"].Value) is { } field
            && vocabulary.Optional.Contains(field.Name)
            ? (
                Build.Compare(
                    BinaryOperator.NotEqual,
                    new FieldExpression(FieldScope.Input, field.Name),
                    new LiteralExpression(null)
                ),
                match.Groups["rest"].Value
            )
            : (null, text);
    }

    /// <summary>The text, and "X is A: B" without what only explains B.</summary>
    private IEnumerable<string> Candidates(string text)
    {
        yield return text;
        if (Actor().Match(text) is { Success: true } actor)
        {
            yield return text[actor.Length..];
        }

        if (!text.Contains(": ", StringComparison.Ordinal))
        {
            yield break;
        }

        var match = Regex.Match(
            vocabulary.Named(text),
            $@"^(?<t>(?:the )?(?:new )?(?<f>{vocabulary.FieldPattern})) (?:is|becomes|equals)(?: then| now)? [^:=\d]*: (?<formula>.+)$",
            RegexOptions.IgnoreCase | RegexOptions.CultureInvariant | RegexOptions.Singleline,
            TimeSpan.FromSeconds(1)
        );
        if (match.Success)
        {
            yield return $"{match.Groups["f"].Value} becomes {match.Groups["formula"].Value}";
        }
    }

    private RuleReading? Program(
        IReadOnlyList<Machines.Events.Effect> effects,
        string sentence,
        SourceReference source,
        bool isSequence
    )
    {
        var program = new EventProgram(vocabulary.Events, new EventMemory());
        if (
            !program.Add(effects, isSequence, GuardReader.MessageOf(EventText.Unmarked(sentence)), source)
            || program.IsOpen
        )
        {
            return null;
        }

        var draft = new EventDraft(operation.Name);
        program.Finish(draft);
        return draft.Values.Count > 0
            ? null
            : new(
                [.. draft.Assignments.Select(one => one with { Value = RuleVocabulary.Renamed(one.Value) })],
                [.. draft.Guards.Select(one => one with { Condition = RuleVocabulary.Renamed(one.Condition) })]
            );
    }

    private static Guard GuardOf(Expression condition, string sentence, SourceReference source) =>
        new(condition, ErrorKind.ValidationError, GuardReader.MessageOf(EventText.Unmarked(sentence)), [source]);

    [GeneratedRegex(
        @"^(?:without|if|when) .* (?:stays|remains|keeps|is unchanged|is kept|does not change|is not changed)\b",
        Options | RegexOptions.Singleline,
        10000
    )]
    private static partial Regex MayBeKept();

    [GeneratedRegex(@"^(?:when|if|where|whenever) .*, .", Options | RegexOptions.Singleline, 10000)]
    private static partial Regex MayLead();

    private const RegexOptions Options = RegexOptions.CultureInvariant | RegexOptions.IgnoreCase;

    [GeneratedRegex(@"^[A-Z][A-Z-]{0,12}\d+(?:\.\d+)*[.:)]?\s+", RegexOptions.CultureInvariant, 10000)]
    private static partial Regex Mark();

    /// <summary>"The service shall", in front of what it does.</summary>
    [GeneratedRegex(
        @"^(?:the|our) (?:system|service|desk|node|application|software|register|registry) (?:(?:shall|must|will|should) )?(?=(?:set|change|increase|raise|reduce|lower|reset|clear|add|subtract|put)s?\b)",
        Options,
        10000
    )]
    private static partial Regex Actor();

    /// <summary>References at the end: "(R5)", "; see section 5 for the unit cost".</summary>
    [GeneratedRegex(
        @"\s*\((?:see )?[A-Z]{1,8}-?\d+(?:(?:,| and|, and) [A-Z]{1,8}-?\d+)*\)|[;,]? *\bsee (?:section|chapter|§) ?[\d.]+[^;.]*",
        RegexOptions.CultureInvariant,
        10000
    )]
    private static partial Regex Closing();

    [GeneratedRegex(
        @"\b(?:can(?:not)?|can't|may|must|shall)(?: not| never| only| ever| always)*(?: be)? (?<v>[a-z]{3,})",
        Options,
        10000
    )]
    private static partial Regex Verbs();

    [GeneratedRegex(
        @"\b(?:cannot|can not|can't|may not|must not|may never) \w+ more(?: \w+){0,2} than (?:there (?:is|are)|(?:is|are) (?:there|left|available|in stock))(?: left| available| in stock| there)?$",
        Options,
        10000
    )]
    private static partial Regex MoreThanThere();
}
