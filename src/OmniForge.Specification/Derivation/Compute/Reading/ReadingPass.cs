using System.Text.RegularExpressions;
using OmniForge.Foundation;
using OmniForge.Requirements.Documents;
using OmniForge.Requirements.Extraction.Statements;
using OmniForge.Requirements.Planning;
using OmniForge.Specification.Derivation.Attribution;
using OmniForge.Specification.Derivation.Compute.Assembly;
using OmniForge.Specification.Derivation.Compute.Rules;
using OmniForge.Specification.Derivation.Compute.Sentences;
using OmniForge.Specification.Derivation.Compute.Signatures;
using OmniForge.Specification.Derivation.Compute.Tables;
using OmniForge.Specification.Derivation.Expressions.Grammar;
using OmniForge.Specification.Derivation.Expressions.Lexing;
using OmniForge.Specification.Derivation.Expressions.Symbols;
using OmniForge.Specification.Logic.Expressions;
using OmniForge.Specification.Model;

namespace OmniForge.Specification.Derivation.Compute.Reading;

/// <summary>One reading of all sentences with the same symbols.</summary>
internal sealed partial class ReadingPass
{
    private readonly NodePlan _plan;
    private readonly Vocabulary _vocabulary;
    private readonly SymbolTable _symbols;
    private readonly Dictionary<string, Symbol> _targets;
    private readonly SentenceContext _context;
    private readonly List<SourcedFact> _facts = [];
    private readonly List<SourceSpan> _spans = [];
    private Rounding? _common;
    private readonly List<PrdTable> _decided = [];
    private bool _hasRefusedRows;
    private readonly HashSet<RuleText> _open = [];
    private readonly SettledRemark _remarks;
    private readonly VerdictSentences _verdicts;
    private bool _isZeroOtherwise;

    public ReadingPass(
        NodePlan plan,
        Vocabulary vocabulary,
        List<Symbol> outputs,
        List<Symbol> locals,
        IReadOnlyList<Symbol> columns
    )
    {
        _plan = plan;
        _vocabulary = vocabulary;
        _symbols = new([
            .. vocabulary.Inputs,
            .. outputs,
            .. vocabulary.Items,
            .. columns,
            .. vocabulary.Tiers.Values,
            .. locals,
        ]);
        _targets = outputs
            .Concat(locals)
            .DistinctBy(symbol => symbol.Name, StringComparer.Ordinal)
            .ToDictionary(symbol => symbol.Name, StringComparer.Ordinal);
        _context = new(_symbols, _targets, vocabulary.Counted, vocabulary.References);
        _remarks = new(vocabulary, _symbols);
        _verdicts = new(vocabulary.Paraphrase, _context, _symbols, _facts);
        AddTables();
        AddDecisions();
    }

    public StatementsReading Read(IReadOnlyList<RuleText> texts)
    {
        for (var i = 0; i < texts.Count; i++)
        {
            var next = i + 1 < texts.Count ? texts[i + 1] : null;
            var isConcluded = next is not null && LimitRemark.IsConclusion(next.Words);
            Read(texts[i], isConcluded ? texts.ElementAtOrDefault(i + 2) : next, isConcluded);
        }

        AddExplanations(texts);
        return new(_facts, _targets, _symbols, _common, _isZeroOtherwise, _spans);
    }

    /// <summary>Sentences that say in other words what formulas beside them say.</summary>
    private void AddExplanations(IReadOnlyList<RuleText> texts)
    {
        var explanation = new Explanation(_facts, _symbols, _vocabulary.Tables);
        _spans.AddRange(texts.Where(text => _open.Contains(text) && explanation.Is(text)).Select(text => text.Span));
    }

    /// <summary>Columns that are named like an output define it.</summary>
    private void AddTables()
    {
        foreach (var table in _vocabulary.Tables)
        {
            foreach (var column in table.Columns)
            {
                var output = _vocabulary.Outputs.FirstOrDefault(output =>
                    Spelling.AreSame(Naming.WordsOf(output.Name), Naming.WordsOf(UnitPattern.Replace(column.Name, "")))
                );
                if (output is not null)
                {
                    _facts.Add(
                        new(
                            new ArmFact(output.Name, [new(null, column.Expression)], true),
                            table.Spec.Sources[0],
                            column.Name
                        )
                    );
                }
            }
        }
    }

    /// <summary>Tables whose rows have conditions define what their other columns are named after.</summary>
    private void AddDecisions()
    {
        var reader = new DecisionTableReader(_context, _targets.Values);
        foreach (var table in _vocabulary.RuleTables)
        {
            var facts = reader.Read(table, TableRemark.SaysFirstMatch(table));
            if (facts.Count == 0)
            {
                continue;
            }

            _decided.Add(table);
            _hasRefusedRows |= facts.Any(fact => fact is RefusalFact);
            var first = table.Rows[0].Requirement;
            var source = new SourceReference(_plan.Analysis.Document.Name, first.Id, first.Span);
            _facts.AddRange(facts.Select(fact => new SourcedFact(fact, source, first.Text.Text)));
            _spans.AddRange(table.Rows.Select(row => row.Requirement.Span));
        }
    }

    private void Read(RuleText text, RuleText? next, bool isConcluded)
    {
        if (text.IsTitle)
        {
            _spans.Add(text.Span);
            return;
        }

        var isUnread = !ReadFacts(text);
        if (isUnread && IsSettled(text, next, isConcluded))
        {
            _spans.Add(text.Span);
            return;
        }

        if (isUnread && !text.IsIllustration)
        {
            _open.Add(text);
        }

        if (isUnread && !text.IsIllustration && RuleCue.MayBe(text.Words))
        {
            _context.Forget();
        }
    }

    private bool IsSettled(RuleText text, RuleText? next, bool isConcluded) =>
        IsIntroduction(text, next)
        || IsExplanation(text, next, isConcluded)
        || LimitRemark.Confirms(text.Text, [.. _facts.TakeLast(3).Select(fact => fact.Fact)], _symbols)
        || IsOfTable(text)
        || IsPresentation(text)
        || IsMention(text)
        || _remarks.Is(text.Words)
        || (IdleRemark.Is(text.Words) && !_vocabulary.Paraphrase.NamesAmount(text.Words))
        || IsGeneral(text.General);

    private bool ReadFacts(RuleText text)
    {
        if (text.IsIllustration)
        {
            return false;
        }

        var facts =
            Questioned(text)
            ?? SentenceReader.Read(_vocabulary.Paraphrase.Sure(text), null, _context)
            ?? SentenceReader.Read(text.Readings, null, _context)
            ?? Labelled(text)
            ?? SentenceReader.Read(_vocabulary.Paraphrase.Readings(text), null, _context)
            ?? _verdicts.Read(text);
        if (facts is null || facts.Any(fact => IsRateOfAmount(fact, text.Words)))
        {
            return false;
        }

        var source = StatementAttribution.SourceOf(_plan, text.Statement) with { Span = text.Span };
        _spans.AddRange(text.Companions.Select(companion => companion.Span));
        if (facts.Count > 0 && facts.All(_verdicts.IsRepeated))
        {
            _spans.Add(text.Span);
            return true;
        }

        _facts.AddRange(facts.Select(fact => new SourcedFact(fact, source, text.Words)));
        return true;
    }

    /// <summary>"The rate is 0.80 per minute" tells a rate, and no product with the minutes.</summary>
    private static bool IsRateOfAmount(Fact fact, string words) =>
        fact is ArmFact arms
        && !words.Contains('×', StringComparison.Ordinal)
        && !words.Contains('*', StringComparison.Ordinal)
        && !words.Contains("times", StringComparison.Ordinal)
        && !words.Contains("multipl", StringComparison.Ordinal)
        && Naming.WordsOf(arms.Target).Any(word => word is "rate" or "rates")
        && arms.Arms.Any(arm =>
            arm.Value is BinaryExpression { Operator: BinaryOperator.Multiply, Left: LiteralExpression }
        );

    /// <summary>A sentence whose subject is the heading: "Rating. Good from 8000 kWh on".</summary>
    private IReadOnlyList<Fact>? Labelled(RuleText text)
    {
        foreach (var label in text.Labels)
        {
            var cursor = new LexemeCursor(label);
            while (cursor.Peek() is { Kind: not LexemeKind.Word })
            {
                cursor.Position++;
            }

            if (
                _context.TakeTarget(cursor) is { } target
                && cursor.IsAtEnd
                && (Cases(text, target) ?? Assigned(text, target)) is { } facts
            )
            {
                return facts;
            }
        }

        return null;
    }

    private IReadOnlyList<Fact>? Assigned(RuleText text, Symbol target) =>
        LabelledValue.In(text.Words) is { } value
            ? SentenceReader.Read(SentenceText.Readings($"{target.Name} = {value}"), null, _context)
            : null;

    private IReadOnlyList<Fact>? Cases(RuleText text, Symbol target)
    {
        var facts = SentenceReader.Read(text.Readings.Select(WithoutKey), target, _context);
        _context.Key = null;
        return facts;
    }

    /// <summary>The sentence behind "by weight:", which only tells what the cases that follow compare.</summary>
    private IReadOnlyList<Lexeme> WithoutKey(IReadOnlyList<Lexeme> reading)
    {
        var cursor = new LexemeCursor(reading);
        if (!cursor.TakeAny("by", "per"))
        {
            return reading;
        }

        cursor.SkipArticles();
        if (_symbols.Match(cursor, ValueKind.Number) is not { } match)
        {
            return reading;
        }

        cursor.Position += match.Count;
        if (!cursor.Take(":"))
        {
            return reading;
        }

        _context.Key = match.Symbol.Expression;
        return [.. reading.Skip(cursor.Position)];
    }

    /// <summary>"How much cement goes into a cubic metre depends on …: C12 takes 210 kg, …".</summary>
    private IReadOnlyList<Fact>? Questioned(RuleText text)
    {
        if (text.Asked is not { } asked || !_targets.TryGetValue(asked.Name, out var target))
        {
            return null;
        }

        var answer = text.Words[(text.Words.IndexOf(':', StringComparison.Ordinal) + 1)..];
        return SentenceReader.Read(SentenceText.Readings(answer), target, _context);
    }

    /// <summary>"There is a third result, underground": what the next sentences are about.</summary>
    private bool IsMention(RuleText text)
    {
        if (MentionedValue.In(text.Words, _vocabulary.Outputs, _context, _symbols) is not { } target)
        {
            return false;
        }

        _context.Mention(target);
        return true;
    }

    /// <summary>"One litre covers this much:" before a table that is looked up; "The volume is length times width …:" before its formula.</summary>
    private bool IsIntroduction(RuleText text, RuleText? next)
    {
        if (!text.Words.TrimEnd().EndsWith(':'))
        {
            return false;
        }

        if (text.FollowingTable(_plan.Analysis.Document) is { } table && IsRead(table))
        {
            return true;
        }

        return next is not null && IsRestated(text, next);
    }

    private bool IsRead(PrdTable table) =>
        _decided.Contains(table)
        || _vocabulary.Tiers.ContainsKey(table)
        || _vocabulary.Tables.Any(lookup => lookup.Source == table);

    /// <summary>"The first matching row counts", "each part has the rate of its tier" beside a table that was read.</summary>
    private bool IsOfTable(RuleText text) =>
        (_hasRefusedRows && TableRemark.RefusesRows(text.Words))
        || (
            TableRemark.TableReferredTo(text.Words) is { } number
            && _decided.Exists(table => TableCaption.NumberOf(table) == number)
        )
        || (
            (TableRemark.SaysFirstMatch(text.Words) || TierTableReader.IsExplanation(text.Words))
            && _plan.Analysis.Document.Tables.Any(table =>
                table.Section == text.Statement.Requirement.Section && IsRead(table)
            )
        );

    private bool IsRestated(RuleText text, RuleText next)
    {
        var grammar = _context.Grammar(Lexer.Split(SentenceText.Plain(text.Words)));
        var target = _context.TakeTarget(grammar.Cursor);
        var formula = _context.Grammar(Lexer.Split(SentenceText.Plain(next.Text.Text)));
        if (target is null || _context.TakeTarget(formula.Cursor) != target || !formula.Cursor.Sees("="))
        {
            return target is null && formula.Cursor.Sees("=");
        }

        for (; grammar.Cursor.Position < grammar.Cursor.Count; grammar.Cursor.Position++)
        {
            if (new RoundingGrammar(grammar.Cursor).Read() is { Step: not null } rounding)
            {
                var source = StatementAttribution.SourceOf(_plan, text.Statement);
                _facts.Add(new(new RoundingFact(target.Name, rounding), source, text.Words));
                break;
            }
        }

        return true;
    }

    /// <summary>"Children pay half of it. So gross_price = …": the formula says the same; all numbers stand in it too.</summary>
    private static bool IsExplanation(RuleText text, RuleText? next, bool isConcluded) =>
        next is not null
        && next.Text.Text is var formula
        && (
            isConcluded
            || formula.StartsWith("So ", StringComparison.Ordinal)
            || formula.StartsWith("Thus", StringComparison.Ordinal)
            || formula.StartsWith("Hence", StringComparison.Ordinal)
        )
        && formula.Contains('=', StringComparison.Ordinal)
        && LimitRemark.DigitsOf(text.Words).IsSubsetOf(LimitRemark.DigitsOf(formula));

    /// <summary>"The system shall provide the operation …", "As a clerk I want to …": it presents the operation and rules nothing.</summary>
    private bool IsPresentation(RuleText text) => text.Presentation.IsOf(_vocabulary.Operation, _symbols);

    private bool IsGeneral(GeneralRule rule)
    {
        _common = rule.Common?.Or(_common) ?? _common;
        _isZeroOtherwise |= rule.IsZeroOtherwise;
        return rule.IsMet(_symbols);
    }

    private const RegexOptions Options = RegexOptions.CultureInvariant | RegexOptions.IgnoreCase;

    [GeneratedRegex(@"\s+in\s+(?:euros?|dollars?|pounds?|cents?|€|\$)$", Options, 10000)]
    private static partial Regex UnitPattern { get; }
}
