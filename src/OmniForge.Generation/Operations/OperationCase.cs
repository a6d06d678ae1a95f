using OmniForge.Generation.Samples;

namespace OmniForge.Generation.Operations;

/// <summary>A request and what must come back, for <c>examples/cases.json</c>.</summary>
/// <param name="Operation">The operation's name in the contract, or an event of a reducer.</param>
/// <param name="Given">Fields of the request; a text <c>$name</c> is a value that an earlier case kept.</param>
/// <param name="Expected">Fields of the answer that must be so.</param>
/// <param name="Error">The code of the refusal that must come instead, or null.</param>
/// <param name="Keep">Fields of the answer to keep: the name, and the field.</param>
/// <param name="Requirement">What of the PRD it shows.</param>
public sealed record OperationCase(
    string Operation,
    IReadOnlyList<WireField> Given,
    IReadOnlyList<WireField> Expected,
    string? Error,
    IReadOnlyList<KeyValuePair<string, string>> Keep,
    string Requirement
);
