using OmniForge.Onex.Naming;
using OmniForge.Requirements.Extraction.Operations;
using OmniForge.Requirements.Planning;
using OmniForge.Specification.Derivation.Compute.Assembly;
using OmniForge.Specification.Derivation.Compute.Examples;
using OmniForge.Specification.Derivation.Compute.Reading;
using OmniForge.Specification.Derivation.Expressions.Symbols;
using OmniForge.Specification.Derivation.Fields;
using OmniForge.Specification.Logic.Interpretation;
using OmniForge.Specification.Logic.Operations;
using OmniForge.Specification.Model;

namespace OmniForge.Specification.Derivation.Compute;

/// <summary>Puts the parts of an operation together.</summary>
internal static class OperationAssembler
{
    /// <summary>The operation; with anything unmet its logic needs a human.</summary>
    public static DerivedOperation Assemble(
        NodePlan plan,
        OperationExtraction operation,
        Vocabulary vocabulary,
        AssembledLogic assembly,
        ExampleReading examples,
        IReadOnlyList<UnmetStatement> unmet
    )
    {
        var document = plan.Analysis.Document.Name;
        var parts = new PartModels(vocabulary.Signature.Parts, document);
        var enums = vocabulary
            .Inputs.Where(input => HasEnum(input, vocabulary.Signature.Inputs.First(one => one.Name == input.Name)))
            .Select(input => EnumOf(input, vocabulary, document))
            .ToList();
        var inputs = vocabulary
            .Signature.Inputs.Select(input => InputField(input, vocabulary, parts, document))
            .ToList();
        var isComplete =
            unmet.Count == 0
            && assembly.Logic is not null
            && vocabulary.Signature.Inputs.All(input => IsTyped(input, vocabulary));
        var own = new SourceReference(
            document,
            operation.Requirement?.Id
                ?? plan.Analysis.Document.RequirementAt(operation.Span.Start)?.Id
                ?? operation.Section.Slug,
            operation.Span
        );
        var types = new TypeInference(vocabulary.Types, assembly.Logic, assembly.Tables, parts.Models);
        var outputs = OutputFields.Of(vocabulary, assembly.Logic, assembly.Tables, parts, document);
        OperationLogic logic = isComplete
            ? assembly.Logic!
            : new StubLogic(
                unmet.Count > 0
                    ? unmet
                    : [new UnmetStatement(operation.Phrase.Text, "How its answer is computed was not understood.", own)]
            );
        var spec = new OperationSpec(
            operation.Name,
            operation.Phrase.Text.TrimEnd('.', ':'),
            inputs,
            [.. outputs.Select(output => output.Field)],
            logic,
            Sources(own, vocabulary, assembly, document),
            isComplete ? examples.Examples : []
        );
        return new(
            spec,
            [.. enums, .. outputs.Select(output => output.Enum).OfType<EnumSpec>(), .. parts.Enums],
            RowModels.Of(parts.Models, assembly.Logic, types),
            isComplete ? assembly.Tables : []
        );
    }

    /// <summary>Values that were read out of words of which some were not understood are not surely all.</summary>
    private static bool HasEnum(Symbol symbol, FieldReading reading) =>
        symbol.Values.Count > 0 && (reading.Type is null || reading.Unread.Count == 0);

    private static bool IsTyped(FieldReading input, Vocabulary vocabulary) =>
        input.Type is not null || vocabulary.Inputs.First(symbol => symbol.Name == input.Name).Values.Count > 0;

    private static List<SourceReference> Sources(
        SourceReference own,
        Vocabulary vocabulary,
        AssembledLogic assembly,
        string document
    )
    {
        var fields = vocabulary.Signature.Inputs.Select(input => new SourceReference(
            document,
            input.Mention.RequirementId,
            input.Mention.Span
        ));
        var steps =
            assembly.Logic?.Steps.SelectMany(step => step.Assignment?.Sources ?? step.Guard?.Sources ?? []) ?? [];
        return
        [
            .. fields
                .Concat(steps)
                .Prepend(own)
                .DistinctBy(source => source.RequirementId, StringComparer.Ordinal)
                .OrderBy(source => source.Span.Start),
        ];
    }

    private static EnumSpec EnumOf(Symbol input, Vocabulary vocabulary, string document)
    {
        var mention = vocabulary.Signature.Inputs.First(reading => reading.Name == input.Name).Mention;
        return new(
            input.Name,
            $"Values of {input.Name.Replace('_', ' ')}.",
            input.Values,
            [new(document, mention.RequirementId, mention.Span)]
        );
    }

    private static FieldSpec InputField(FieldReading reading, Vocabulary vocabulary, PartModels parts, string document)
    {
        var symbol = vocabulary.Inputs.First(input => input.Name == reading.Name);
        FieldType type = HasEnum(symbol, reading)
            ? new EnumType(SnakeName.Of(symbol.Name, "value"))
            : parts.ListOf(reading) ?? reading.SupposedType;
        return new(
            reading.Name,
            type,
            reading.IsRequired ?? (reading.Default is null && !reading.IsNullable),
            reading.IsNullable,
            reading.Default,
            reading.Description,
            [new(document, reading.Mention.RequirementId, reading.Mention.Span)]
        );
    }
}
