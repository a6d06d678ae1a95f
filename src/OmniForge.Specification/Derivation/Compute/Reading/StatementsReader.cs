using OmniForge.Requirements.Planning;
using OmniForge.Specification.Derivation.Compute.Assembly;
using OmniForge.Specification.Derivation.Compute.Paraphrases;
using OmniForge.Specification.Derivation.Compute.Rules;
using OmniForge.Specification.Derivation.Compute.Sentences;
using OmniForge.Specification.Derivation.Compute.Signatures;
using OmniForge.Specification.Derivation.Compute.Tables;
using OmniForge.Specification.Derivation.Expressions.Symbols;
using OmniForge.Specification.Logic.Expressions;

namespace OmniForge.Specification.Derivation.Compute.Reading;

/// <summary>Reads all sentences of an operation, those that name values in passing first.</summary>
internal static class StatementsReader
{
    /// <summary>What they say.</summary>
    public static StatementsReading Read(NodePlan plan, NodeTexts node, OperationRegion region, Vocabulary vocabulary)
    {
        var texts = node
            .Rules.Where(text => region.MayHold(text.Statement.Requirement.Section, text.Statement.Span))
            .ToList();
        return Read(plan, texts, vocabulary);
    }

    /// <summary>What sentences say.</summary>
    public static StatementsReading Read(NodePlan plan, List<RuleText> texts, Vocabulary vocabulary)
    {
        if (vocabulary is { Inputs: [], Outputs: [] })
        {
            // Where neither is known, no sentence can be read as a formula.
            return Read(plan, [], vocabulary, []);
        }

        var reading = Read(plan, texts, vocabulary, []);
        var meant = new PhraseColumns(vocabulary, plan.Analysis.Document, reading).Find(texts);
        return meant.Count == 0 ? reading : Read(plan, texts, vocabulary, meant);
    }

    /// <summary>The columns and named values with the phrases that formulas have for them.</summary>
    private static List<Symbol> Named(
        IEnumerable<Symbol> columns,
        IReadOnlyList<(Symbol Column, string Phrase)> meant
    ) =>
        [
            .. columns.Select(column =>
                meant.Where(pair => pair.Column.Expression == column.Expression).Select(pair => pair.Phrase).ToList()
                    is { Count: > 0 } phrases
                    ? column with
                    {
                        Aliases = [.. column.Aliases, .. phrases],
                    }
                    : column
            ),
        ];

    private static StatementsReading Read(
        NodePlan plan,
        List<RuleText> texts,
        Vocabulary vocabulary,
        IReadOnlyList<(Symbol Column, string Phrase)> meant
    )
    {
        var columns = Named(vocabulary.Columns, meant);
        var outputs = vocabulary.Outputs.ToList();
        var named = new List<Symbol>([.. vocabulary.Inputs, .. outputs, .. vocabulary.Items, .. columns]);
        var locals = Named(Locals(texts, named, vocabulary.Paraphrase), meant);
        locals.AddRange(Heads(vocabulary, [.. named, .. locals]));
        while (true)
        {
            var reading = new ReadingPass(plan, vocabulary, outputs, locals, columns).Read(texts);
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

    /// <summary>Values that only the heads of decision tables name.</summary>
    private static IEnumerable<Symbol> Heads(Vocabulary vocabulary, List<Symbol> known)
    {
        var symbols = new SymbolTable(known);
        return vocabulary
            .RuleTables.SelectMany(table => DecisionTableReader.NamesIn(table, symbols))
            .Distinct(StringComparer.OrdinalIgnoreCase)
            .Select(LocalNames.SymbolOf);
    }

    private static List<Symbol> Locals(List<RuleText> texts, List<Symbol> known, Paraphrase paraphrase)
    {
        var symbols = new SymbolTable(known);
        return
        [
            .. texts
                .Where(text => !text.IsIllustration)
                .SelectMany(text =>
                    LocalNames
                        .In([.. text.Readings, .. paraphrase.Readings(text)], symbols)
                        .Concat(text.Asked is { } asked ? [asked] : [])
                )
                .Select(local => ItemSymbols.Owned(local, symbols))
                .DistinctBy(local => local.Name, StringComparer.Ordinal),
        ];
    }
}
