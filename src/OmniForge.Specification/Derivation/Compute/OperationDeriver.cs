using OmniForge.Requirements.Extraction.Operations;
using OmniForge.Requirements.Planning;
using OmniForge.Specification.Derivation.Attribution;
using OmniForge.Specification.Derivation.Compute.Assembly;
using OmniForge.Specification.Derivation.Compute.Examples;
using OmniForge.Specification.Derivation.Compute.Reading;
using OmniForge.Specification.Derivation.Compute.Signatures;
using OmniForge.Specification.Logic.Operations;
using OmniForge.Specification.Model;

namespace OmniForge.Specification.Derivation.Compute;

/// <summary>Derives one operation: signature, symbols, sentences, values, examples, and what remains unread.</summary>
internal static class OperationDeriver
{
    /// <summary>The operation; its logic needs a human where something was not understood.</summary>
    public static DerivedOperation Derive(NodePlan plan, OperationExtraction operation, StatementLedger ledger)
    {
        var region = new OperationRegion(plan, operation);
        var signature = SignatureReader.Read(plan, region);
        var vocabulary = Vocabulary.Of(plan, region, operation, signature);
        var reading = StatementsReader.Read(plan, region, vocabulary);
        var assembly = LogicAssembler.Assemble(vocabulary, reading);
        var examples = ExampleReader.Read(plan, region, vocabulary, assembly);
        foreach (var span in signature.Spans.Concat(reading.Spans).Concat(examples.Spans))
        {
            ledger.Read(span, operation.Name);
        }

        var unmet = Unmet(plan, operation, region, vocabulary, ledger).Concat(assembly.Problems).Concat(examples.Contradictions).ToList();
        return OperationAssembler.Assemble(plan, operation, vocabulary, assembly, examples, unmet);
    }

    private static IEnumerable<UnmetStatement> Unmet(
        NodePlan plan,
        OperationExtraction operation,
        OperationRegion region,
        Vocabulary vocabulary,
        StatementLedger ledger
    )
    {
        var fields = vocabulary.Outputs.Select(output => output.Name).ToHashSet(StringComparer.Ordinal);
        var scope = new OperationScope(operation.Name, requirement => region.Holds(requirement.Section, requirement.Span), fields, region.IsWholeNode);
        var unread = vocabulary
            .Signature.Inputs.SelectMany(input => input.Unread.Select(phrase => (input, phrase)))
            .Select(pair => new UnmetStatement(
                pair.phrase.Text,
                $"{pair.input.Name}: {pair.phrase.Reason}",
                new SourceReference(plan.Analysis.Document.Name, pair.input.Mention.RequirementId, pair.phrase.Span)
            ));
        return unread.Concat(StatementAttribution.Unmet(plan, scope, ledger));
    }
}
