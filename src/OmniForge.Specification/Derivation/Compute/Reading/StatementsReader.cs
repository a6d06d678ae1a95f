using OmniForge.Foundation;
using OmniForge.Requirements.Documents;
using OmniForge.Requirements.Extraction.Statements;
using OmniForge.Requirements.Planning;
using OmniForge.Specification.Derivation.Attribution;
using OmniForge.Specification.Derivation.Compute.Assembly;
using OmniForge.Specification.Derivation.Compute.Rules;
using OmniForge.Specification.Derivation.Compute.Sentences;
using OmniForge.Specification.Derivation.Compute.Signatures;
using OmniForge.Specification.Derivation.Expressions.Grammar;
using OmniForge.Specification.Derivation.Expressions.Symbols;
using OmniForge.Specification.Logic.Expressions;

namespace OmniForge.Specification.Derivation.Compute.Reading;

/// <summary>Reads all sentences of an operation, those that name values in passing first.</summary>
internal static class StatementsReader
{
    /// <summary>What they say.</summary>
    public static StatementsReading Read(NodePlan plan, OperationRegion region, Vocabulary vocabulary)
    {
        var texts = Texts(plan, region).ToList();
        var columns = vocabulary.Tables.SelectMany(table => table.Columns).ToList();
        var outputs = vocabulary.Outputs.ToList();
        var locals = Locals(texts, [.. vocabulary.Inputs, .. outputs, .. columns]);
        while (true)
        {
            var reading = new Pass(plan, vocabulary, outputs, locals).Read(texts);
            if (Typed(outputs, reading) is { } typed)
            {
                outputs = typed;
                continue;
            }

            var defined = locals
                .Where(local => reading.Facts.Any(fact => fact.Fact is ArmFact arms && arms.Target == local.Name))
                .ToList();
            if (defined.Count == locals.Count)
            {
                return reading;
            }

            locals = defined;
        }
    }

    /// <summary>The outputs with the texts that sentences give to those that are not declared; null, if nothing new is known.</summary>
    private static List<Symbol>? Typed(List<Symbol> outputs, StatementsReading reading)
    {
        var typed = outputs.ConvertAll(output =>
            output.IsUntyped && TextsOf(output, reading) is { Count: > 0 } texts
                ? output with
                {
                    IsUntyped = false,
                    Kind = ValueKind.Text,
                    Values = texts,
                }
                : output
        );
        return typed.SequenceEqual(outputs) ? null : typed;
    }

    private static List<string> TextsOf(Symbol output, StatementsReading reading) =>
        [
            .. reading
                .Facts.Select(fact => fact.Fact)
                .OfType<ArmFact>()
                .Where(fact => fact.Target == output.Name)
                .SelectMany(fact => fact.Arms)
                .Select(arm => arm.Value)
                .OfType<LiteralExpression>()
                .Select(literal => literal.Value)
                .OfType<string>()
                .Distinct(StringComparer.Ordinal),
        ];

    private static IEnumerable<RuleText> Texts(NodePlan plan, OperationRegion region) =>
        plan
            .Analysis.Statements.Where(statement =>
                statement.Column is null && region.MayHold(statement.Requirement.Section, statement.Span)
            )
            .Where(statement => statement.Role.MayAskForBehaviour())
            .SelectMany(Lines);

    private static IEnumerable<RuleText> Lines(Statement statement) =>
        statement.Requirement.Block is PrdCodeBlock code
            ? ListingLines.Read(statement, code)
            : [new(statement, statement.Text)];

    private static List<Symbol> Locals(List<RuleText> texts, List<Symbol> known)
    {
        var symbols = new SymbolTable(known);
        return
        [
            .. texts
                .Where(text => !Illustration.Is(text.Statement))
                .SelectMany(text =>
                    LocalNames
                        .In(text.Words, symbols)
                        .Concat(LocalNames.OfQuestion(text.Words) is { } asked ? [asked] : [])
                )
                .DistinctBy(local => local.Name, StringComparer.Ordinal),
        ];
    }

    /// <summary>One reading of all sentences with the same symbols.</summary>
    private sealed class Pass
    {
        private readonly NodePlan _plan;
        private readonly Vocabulary _vocabulary;
        private readonly SymbolTable _symbols;
        private readonly Dictionary<string, Symbol> _targets;
        private readonly SentenceContext _context;
        private readonly List<SourcedFact> _facts = [];
        private readonly List<SourceSpan> _spans = [];
        private Rounding? _common;
        private bool _isZeroOtherwise;

        public Pass(NodePlan plan, Vocabulary vocabulary, List<Symbol> outputs, List<Symbol> locals)
        {
            _plan = plan;
            _vocabulary = vocabulary;
            _symbols = new([
                .. vocabulary.Inputs,
                .. outputs,
                .. vocabulary.Tables.SelectMany(table => table.Columns),
                .. locals,
            ]);
            _targets = outputs
                .Concat(locals)
                .DistinctBy(symbol => symbol.Name, StringComparer.Ordinal)
                .ToDictionary(symbol => symbol.Name, StringComparer.Ordinal);
            _context = new(_symbols, _targets, vocabulary.Counted);
            AddTables();
        }

        public StatementsReading Read(List<RuleText> texts)
        {
            for (var i = 0; i < texts.Count; i++)
            {
                Read(texts[i], i + 1 < texts.Count ? texts[i + 1] : null);
            }

            return new(_facts, _targets, _symbols, _common, _isZeroOtherwise, _spans);
        }

        /// <summary>Columns that are named like an output define it.</summary>
        private void AddTables()
        {
            foreach (var table in _vocabulary.Tables)
            {
                foreach (var column in table.Columns)
                {
                    var output = _vocabulary.Outputs.FirstOrDefault(output =>
                        Naming.WordsOf(output.Name).SequenceEqual(Naming.WordsOf(column.Name), StringComparer.Ordinal)
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

        private void Read(RuleText text, RuleText? next)
        {
            if (SentenceText.IsTitle(text.Words))
            {
                _spans.Add(text.Span);
                return;
            }

            if (!ReadFacts(text) && (IsIntroduction(text, next) || IsExplanation(next) || IsGeneral(text.Words)))
            {
                _spans.Add(text.Span);
            }
        }

        private bool ReadFacts(RuleText text)
        {
            if (Illustration.Is(text.Statement))
            {
                return false;
            }

            var facts = Questioned(text.Words) ?? SentenceReader.Read(text.Words, null, _context) ?? Labelled(text);
            if (facts is null)
            {
                return false;
            }

            var source = StatementAttribution.SourceOf(_plan, text.Statement) with { Span = text.Span };
            if (text.Opening is { } opening)
            {
                _spans.Add(opening.Span);
            }

            _facts.AddRange(facts.Select(fact => new SourcedFact(fact, source, text.Words)));
            return true;
        }

        /// <summary>A sentence whose subject is the heading: "Rating. Good from 8000 kWh on".</summary>
        private IReadOnlyList<Fact>? Labelled(RuleText text)
        {
            foreach (var label in text.Labels)
            {
                var cursor = new Expressions.Lexing.LexemeCursor(Expressions.Lexing.Lexer.Split(label));
                while (cursor.Peek() is { Kind: not Expressions.Lexing.LexemeKind.Word })
                {
                    cursor.Position++;
                }

                if (
                    _context.TakeTarget(cursor) is { } target
                    && cursor.IsAtEnd
                    && SentenceReader.Read(text.Words, target, _context) is { } facts
                )
                {
                    return facts;
                }
            }

            return null;
        }

        /// <summary>"How much cement goes into a cubic metre depends on …: C12 takes 210 kg, …".</summary>
        private IReadOnlyList<Fact>? Questioned(string sentence)
        {
            if (LocalNames.OfQuestion(sentence) is not { } asked || !_targets.TryGetValue(asked.Name, out var target))
            {
                return null;
            }

            return SentenceReader.Read(
                sentence[(sentence.IndexOf(':', StringComparison.Ordinal) + 1)..],
                target,
                _context
            );
        }

        /// <summary>"One litre covers this much:" before a table that is looked up; "The volume is length times width …:" before its formula.</summary>
        private bool IsIntroduction(RuleText text, RuleText? next)
        {
            if (!text.Words.TrimEnd().EndsWith(':'))
            {
                return false;
            }

            if (
                text.FollowingTable(_plan.Analysis.Document) is { } table
                && _vocabulary.Tables.Any(lookup => lookup.Source == table)
            )
            {
                return true;
            }

            return next is not null && IsRestated(text, next);
        }

        private bool IsRestated(RuleText text, RuleText next)
        {
            var grammar = _context.Grammar(SentenceText.Plain(text.Words));
            var target = _context.TakeTarget(grammar.Cursor);
            var formula = _context.Grammar(SentenceText.Plain(next.Text.Text));
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

        /// <summary>"Children pay half of it. So gross_price = …": the formula says the same.</summary>
        private static bool IsExplanation(RuleText? next) =>
            next is not null
            && next.Text.Text is var text
            && (
                text.StartsWith("So ", StringComparison.Ordinal)
                || text.StartsWith("Thus", StringComparison.Ordinal)
                || text.StartsWith("Hence", StringComparison.Ordinal)
            )
            && text.Contains('=', StringComparison.Ordinal);

        private bool IsGeneral(string sentence)
        {
            if (CommonRounding.Read(sentence) is { } rounding)
            {
                _common = rounding.Or(_common);
                return true;
            }

            _isZeroOtherwise |=
                sentence.Contains("does not apply", StringComparison.OrdinalIgnoreCase)
                && sentence.Contains('0', StringComparison.Ordinal);
            return Exclusion.Is(sentence)
                || OrderRule.Is(sentence)
                || ValidationRule.Is(sentence, _symbols)
                || CommonRounding.SaysThatItGoesOn(sentence)
                || CommonRounding.PlacesTold(sentence) is not null;
        }
    }
}
