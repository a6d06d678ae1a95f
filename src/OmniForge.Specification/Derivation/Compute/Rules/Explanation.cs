using System.Collections.Frozen;
using System.Text.RegularExpressions;
using OmniForge.Specification.Derivation.Compute.Assembly;
using OmniForge.Specification.Derivation.Compute.Reading;
using OmniForge.Specification.Derivation.Compute.Sentences;
using OmniForge.Specification.Derivation.Compute.Tables;
using OmniForge.Specification.Derivation.Expressions.Lexing;
using OmniForge.Specification.Derivation.Expressions.Symbols;
using OmniForge.Specification.Logic.Expressions;

namespace OmniForge.Specification.Derivation.Compute.Rules;

/// <summary>
/// Recognises sentences that say in other words what formulas say: "A minute of waiting costs 0.55" beside "waiting_minutes × 0.55", "Every night is
/// charged with the price of the kennel" before the formula.
/// </summary>
internal sealed partial class Explanation
{
    private static readonly FrozenDictionary<string, decimal> Parts = new Dictionary<string, decimal>(
        StringComparer.Ordinal
    )
    {
        ["tenth"] = 0.1m,
        ["tenths"] = 0.1m,
        ["hundredth"] = 0.01m,
        ["hundredths"] = 0.01m,
        ["thousandth"] = 0.001m,
        ["thousandths"] = 0.001m,
    }.ToFrozenDictionary(StringComparer.Ordinal);

    private readonly IReadOnlyList<SourcedFact> _facts;
    private readonly SymbolTable _symbols;
    private readonly HashSet<decimal> _numbers;

    /// <summary>What is explained by what was read.</summary>
    public Explanation(IReadOnlyList<SourcedFact> facts, SymbolTable symbols, IReadOnlyList<LookupTable> tables)
    {
        _facts = facts;
        _symbols = symbols;
        _numbers =
        [
            .. facts
                .Select(fact => fact.Fact)
                .OfType<ArmFact>()
                .SelectMany(fact => fact.Arms)
                .SelectMany(arm => ExpressionParts.All(arm.Value))
                .OfType<LiteralExpression>()
                .Select(literal => literal.Value)
                .OfType<decimal>(),
            .. facts.Where(fact => fact.Fact is AmendmentFact).SelectMany(fact => LimitRemark.DigitsOf(fact.Sentence)),
            .. tables.SelectMany(table => table.Spec.Rows).SelectMany(row => row.Values).OfType<decimal>(),
        ];
    }

    /// <summary>Whether an unread sentence only explains.</summary>
    public bool Is(RuleText text)
    {
        if (Before(text) is { } verdict && SaysNothing(text.Words))
        {
            return verdict;
        }

        if (
            LimitReason.Is(
                text.Words,
                _facts.Where(fact =>
                    fact.Source.Span.Start > text.Span.Start
                    && text.Statement.Requirement.Span.Contains(fact.Source.Span)
                )
            )
        )
        {
            return true;
        }

        var words = WithoutNames(text.Words);
        var numbers = NumbersIn(words);
        if (Condition().IsMatch(words) || !numbers.All(_numbers.Contains))
        {
            return false;
        }

        // Numbers such as 2 or 10 may be those of a formula by chance.
        return numbers.Exists(IsTelling)
            || (LeadsToFormula(text) && (numbers.Count > 0 || !Change().IsMatch(words) || Part().IsMatch(words)));
    }

    private static bool IsTelling(decimal number) => number is not (0 or 1 or 2 or 3 or 5 or 10 or 100);

    /// <summary>Whether a formula stands behind a sentence in the same section.</summary>
    private bool LeadsToFormula(RuleText text) =>
        _facts.Any(fact =>
            fact.Fact is ArmFact
            && fact.Source.Span.Start > text.Span.Start
            && text.Statement.Requirement.Section.Span.Contains(fact.Source.Span)
        );

    /// <summary>True behind a truth value in the same paragraph; else null.</summary>
    private bool? Before(RuleText text) =>
        _facts.Any(fact =>
            fact.Source.Span.End <= text.Span.Start
            && text.Statement.Requirement.Span.Contains(fact.Source.Span)
            && fact.Fact is ArmFact { Arms: var arms }
            && arms.Any(arm => arm.Value is LiteralExpression { Value: bool })
        )
            ? true
            : null;

    /// <summary>Whether a sentence has no number, and names nothing that is given or computed.</summary>
    private bool SaysNothing(string words) =>
        !words.Any(char.IsDigit)
        && !Refusal().IsMatch(words)
        && WithoutNames(words, symbol => symbol.Key is null) == words;

    /// <summary>The sentence without the names of what is given and computed, which may hold words of rules.</summary>
    private string WithoutNames(string words, Predicate<Symbol>? among = null)
    {
        var kept = new List<string>();
        var cursor = new LexemeCursor(Lexer.Split(words));
        var isNamed = false;
        while (cursor.Peek() is { } lexeme)
        {
            if (_symbols.Match(cursor) is { Rank: <= 2 } match && among?.Invoke(match.Symbol) != false)
            {
                isNamed = true;
                cursor.Position += match.Count;
                continue;
            }

            kept.Add(lexeme.Text);
            cursor.Position++;
        }

        return isNamed ? string.Join(' ', kept) : words;
    }

    private List<decimal> NumbersIn(string words)
    {
        var lexemes = Lexer.Split(words);
        var numbers = new List<decimal>();
        for (var i = 0; i < lexemes.Count; i++)
        {
            if (lexemes[i].Number is not { } number)
            {
                continue;
            }

            var next = i + 1 < lexemes.Count ? lexemes[i + 1].Text : "";
            if (Parts.TryGetValue(next, out var part))
            {
                numbers.Add(number * part);
            }
            else if (number != 1 || lexemes[i].Kind == LexemeKind.Number)
            {
                numbers.Add(next is "%" or "percent" ? FactorOf(number / 100, words) : number);
            }
        }

        return numbers;
    }

    /// <summary>15 % more are told by the factor 1.15, 15 % less by 0.85, where a formula has one.</summary>
    private decimal FactorOf(decimal part, string words) =>
        More().IsMatch(words) && _numbers.Contains(1 + part) ? 1 + part
        : Less().IsMatch(words) && _numbers.Contains(1 - part) ? 1 - part
        : part;

    private const RegexOptions Options = RegexOptions.CultureInvariant | RegexOptions.IgnoreCase;

    [GeneratedRegex(
        @"=|\b(?:if|unless|when|whenever|otherwise|else|except|only|must|shall|should|may|cannot|refus\w*|reject\w*|error\w*|invalid|round\w*|at least|at most|or more|or less|more than|less than|fewer|over|above|below|under|up to|minimum|maximum|limit\w*|capped?|never|half|halves|twice|double\w*|quarter|third|instead|default|missing)\b",
        Options,
        10000
    )]
    private static partial Regex Condition();

    [GeneratedRegex(
        @"\b(?:more|extra|dearer|higher|additional\w*|surcharges?|supplements?|on top|added|adds|plus|rises?|increases?|increased)\b",
        Options,
        10000
    )]
    private static partial Regex More();

    [GeneratedRegex(
        @"\b(?:less|off|cheaper|lower|discounts?|rebates?|reduced|reductions?|reduces|minus|deducted|saved|saves|falls?|decreases?|decreased)\b",
        Options,
        10000
    )]
    private static partial Regex Less();

    [GeneratedRegex(@"^\W*not (?:all|every|everything|everybody)\b", Options, 10000)]
    private static partial Regex Part();

    [GeneratedRegex(
        @"%|\b(?:no|not|none|nothing|free|extra|additional\w*|discount\w*|surcharge\w*|reduc\w*|less|more|higher|lower|cheaper|dearer|percent|per cent|some|several|tenth\w*|fifth|can|added|add|adds|plus|minus|without|ignored|skip\w*|waived)\b",
        Options,
        10000
    )]
    private static partial Regex Change();

    [GeneratedRegex(
        @"\b(?:refus\w*|reject\w*|error\w*|invalid|round\w*|percent|%|half|twice|double\w*|charge\w*|price\w*|true|false|yes|discount\w*|surcharge\w*|free)\b",
        Options,
        10000
    )]
    private static partial Regex Refusal();
}
