using OmniForge.Requirements.Planning;
using OmniForge.Specification.Derivation.Attribution;
using OmniForge.Specification.Derivation.Compute.Sentences;
using OmniForge.Specification.Derivation.Compute.Signatures;
using OmniForge.Specification.Derivation.Defects;
using OmniForge.Specification.Derivation.Expressions.Lexing;
using OmniForge.Specification.Derivation.Expressions.Symbols;
using OmniForge.Specification.Logic.Expressions;
using OmniForge.Specification.Logic.Operations;

namespace OmniForge.Specification.Derivation.Compute.Reading;

/// <summary>Finds the one name that keeps a sentence from being understood: with it known, the sentence would be.</summary>
internal sealed class UnknownNames(NodePlan plan, NodeTexts texts, Vocabulary vocabulary, StatementsReading reading)
{
    private const int LongestName = 3;

    /// <summary>The statement with the unknown name as its reason; as it is, where there is none.</summary>
    public UnmetStatement Explained(UnmetStatement unmet)
    {
        var rule = texts.Rules.FirstOrDefault(rule => !rule.IsIllustration && unmet.Source.Span.Contains(rule.Span));
        return unmet.Defect is null && rule is not null && NameIn(rule) is { } name ? WithName(unmet, name) : unmet;
    }

    /// <summary>The sentences of an operation that demand nothing by themselves, such as a formula, and would be understood with one name more.</summary>
    public IEnumerable<UnmetStatement> Beside(OperationRegion region) =>
        from rule in texts.Rules
        where !rule.IsIllustration && region.MayHold(rule.Statement.Requirement.Section, rule.Statement.Span)
        where !reading.Facts.Any(fact => fact.Source.Span == rule.Span)
        where !NormativeWords.In(rule.Text).Any()
        let name = NameIn(rule)
        where name is not null
        select WithName(
            new UnmetStatement(
                rule.Words,
                "",
                StatementAttribution.SourceOf(plan, rule.Statement) with
                {
                    Span = rule.Span,
                }
            ),
            name
        );

    private static UnmetStatement WithName(UnmetStatement unmet, string name) =>
        unmet with
        {
            Reason = $"Nothing tells what '{name}' is.",
            Defect = DefectDiagnostics.UnknownName,
        };

    private string? NameIn(RuleText rule) =>
        rule
            .Readings.SelectMany(Candidates)
            .Distinct(StringComparer.Ordinal)
            .Where(name => name.Split(' ').Any(word => !reading.Targets.ContainsKey(word)))
            .FirstOrDefault(name => IsUnderstoodWith(name, rule));

    /// <summary>The words behind the verb or the sign of equality that no symbol is called by, the longest first.</summary>
    private IEnumerable<string> Candidates(IReadOnlyList<Lexeme> lexemes)
    {
        for (var start = 1; start < lexemes.Count; start++)
        {
            for (var length = Math.Min(LongestName, lexemes.Count - start); length > 0; length--)
            {
                var run = lexemes.Skip(start).Take(length).ToList();
                if (run.TrueForAll(MayBeName) && !IsKnown(run))
                {
                    yield return string.Join(' ', run.Select(lexeme => lexeme.Text));
                }
            }
        }
    }

    private static bool MayBeName(Lexeme lexeme) =>
        lexeme is { Kind: LexemeKind.Word, Number: null }
        && !FunctionWords.Contains(lexeme.Text)
        && !UnitWords.IsUnit(lexeme.Text);

    private bool IsKnown(IReadOnlyList<Lexeme> run)
    {
        var cursor = new LexemeCursor(run);
        for (; cursor.Position < cursor.Count; cursor.Position++)
        {
            if (reading.Symbols.Match(cursor) is not null)
            {
                return true;
            }
        }

        return false;
    }

    private bool IsUnderstoodWith(string name, RuleText rule)
    {
        var symbol = new Symbol(name, new FieldExpression(FieldScope.Input, name), ValueKind.Number);
        var symbols = reading.Symbols.With(symbol);
        var context = new SentenceContext(symbols, reading.Targets, vocabulary.Counted, vocabulary.References);
        return SentenceReader.Read(rule.Readings, null, context) is { Count: > 0 };
    }

    private static readonly HashSet<string> FunctionWords = new(
        "the,a,an,is,are,be,was,and,or,not,no,of,for,in,on,at,to,from,by,with,without,per,each,every,if,when,unless,otherwise,else,then,than,that,this,it,its,as,so,up,down,plus,minus,times,divided,multiplied,sum,difference,product,larger,smaller,rounded,half,most,least,more,less,must,may,can,shall,will,never,always,only,all,any".Split(
            ','
        ),
        StringComparer.Ordinal
    );
}
