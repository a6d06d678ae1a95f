using System.Globalization;
using OmniForge.Generation.Operations;
using OmniForge.Generation.Samples;
using OmniForge.Onex.Naming;
using OmniForge.Specification.Logic.Arithmetic;
using OmniForge.Specification.Logic.Interpretation;
using OmniForge.Specification.Model;

namespace OmniForge.Generation.Compute.Testing;

/// <summary>A request and what the interpreter answers.</summary>
/// <param name="Given">The request's fields; numbers as <see cref="decimal"/>. What has a default may be missing.</param>
/// <param name="Outcome">What it comes to.</param>
/// <param name="Label">What it shows, in a few words.</param>
/// <param name="Source">The example of the PRD that it is, or null.</param>
internal sealed record ComputeCase(
    IReadOnlyDictionary<string, object?> Given,
    ComputeOutcome Outcome,
    string Label,
    SourceReference? Source = null
)
{
    /// <summary>Whether the request is refused.</summary>
    public bool IsRefused => Outcome.Error is not null;

    /// <summary>The request on the wire.</summary>
    public IReadOnlyList<WireField> Request(OperationScope operation)
    {
        var values = new CaseValues(operation.Node.Spec.Models);
        return
        [
            .. operation
                .Spec.Inputs.Where(input => Given.ContainsKey(input.Name))
                .Select(input => new WireField(FieldName.Of(input.Name), values.Wire(Given[input.Name], input.Type))),
        ];
    }

    /// <summary>The case for <c>examples/cases.json</c>.</summary>
    public OperationCase ToCase(OperationScope operation)
    {
        var values = new CaseValues(operation.Node.Spec.Models);
        return new(
            operation.Names.Name,
            Request(operation),
            IsRefused
                ? []
                :
                [
                    .. operation.Spec.Outputs.Select(output => new WireField(
                        FieldName.Of(output.Name),
                        values.Wire(Outcome.Values[output.Name], output.Type)
                    )),
                ],
            Outcome.Error is { } error ? ErrorCodes.Of(error) : null,
            [],
            Source?.RequirementId ?? operation.Spec.Sources[0].RequirementId
        );
    }
}
