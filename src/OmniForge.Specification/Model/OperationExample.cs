namespace OmniForge.Specification.Model;

/// <summary>Values that the PRD gives for one call.</summary>
/// <param name="Given">Fields of the request.</param>
/// <param name="Expected">Fields of the answer; empty, if it is refused.</param>
/// <param name="Error">Why it is refused, or null.</param>
/// <param name="Source">Where the PRD says so.</param>
public sealed record OperationExample(
    IReadOnlyDictionary<string, object?> Given,
    IReadOnlyDictionary<string, object?> Expected,
    ErrorKind? Error,
    SourceReference Source
);
