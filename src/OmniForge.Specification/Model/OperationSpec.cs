using OmniForge.Specification.Logic.Operations;

namespace OmniForge.Specification.Model;

/// <summary>One operation: a handler, a request, an answer, a command topic.</summary>
/// <param name="Name">Its name in snake_case, verb and noun, as the PRD has it.</param>
/// <param name="Summary">What it does, one line without a period.</param>
/// <param name="Inputs">Fields of the request, but for the correlation id.</param>
/// <param name="Outputs">Fields of the answer.</param>
/// <param name="Logic">How the answer follows from the request.</param>
/// <param name="Sources">The requirements that it carries out, in the PRD's order.</param>
/// <param name="Examples">The PRD's own examples of it.</param>
public sealed record OperationSpec(
    string Name,
    string Summary,
    IReadOnlyList<FieldSpec> Inputs,
    IReadOnlyList<FieldSpec> Outputs,
    OperationLogic Logic,
    IReadOnlyList<SourceReference> Sources,
    IReadOnlyList<OperationExample> Examples
);
