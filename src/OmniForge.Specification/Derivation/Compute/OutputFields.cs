using OmniForge.Specification.Derivation.Compute.Reading;
using OmniForge.Specification.Derivation.Fields;
using OmniForge.Specification.Logic.Expressions;
using OmniForge.Specification.Logic.Interpretation;
using OmniForge.Specification.Logic.Operations;
using OmniForge.Specification.Logic.Tables;
using OmniForge.Specification.Model;

namespace OmniForge.Specification.Derivation.Compute;

/// <summary>Types what an operation answers by how it is computed, where its declaration does not.</summary>
internal static class OutputFields
{
    /// <summary>The fields of the answer, with the enums that they need; without a computation by what the PRD says of them, or by their names.</summary>
    public static IReadOnlyList<(FieldSpec Field, EnumSpec? Enum)> Of(
        Vocabulary vocabulary,
        ComputeLogic? logic,
        IReadOnlyList<TableSpec> tables,
        PartModels parts,
        string document
    )
    {
        var types = new TypeInference(vocabulary.Types, logic, tables, parts.Models);
        return [.. vocabulary.OutputReadings.Select(output => Field(output, logic, types, parts, document))];
    }

    private static (FieldSpec Field, EnumSpec? Enum) Field(
        FieldReading output,
        ComputeLogic? logic,
        TypeInference types,
        PartModels parts,
        string document
    )
    {
        var source = new SourceReference(document, output.Mention.RequirementId, output.Mention.Span);
        var value = logic
            ?.Steps.Select(step => step.Assignment)
            .FirstOrDefault(assignment => assignment?.Field == output.Name)
            ?.Value;
        var texts = value is null ? [] : types.TextsOf(value).Distinct(StringComparer.Ordinal).ToList();
        var values = output.Values.Count > 0 ? output.Values : texts;
        EnumSpec? enumeration =
            values.Count > 0 ? new(output.Name, $"Values of {output.Name.Replace('_', ' ')}.", values, [source]) : null;
        FieldType type =
            enumeration is not null ? new EnumType(output.Name)
            : value is not null ? types.TypeOf(value)
            : parts.ListOf(output) ?? output.SupposedType;
        var mayBeNull = value is not null && types.MayBeNull(value);
        return (new(output.Name, type, true, mayBeNull, null, output.Description, [source]), enumeration);
    }
}
