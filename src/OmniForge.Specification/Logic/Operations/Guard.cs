using OmniForge.Specification.Logic.Expressions;
using OmniForge.Specification.Model;

namespace OmniForge.Specification.Logic.Operations;

/// <summary>A condition that must hold, or the operation is refused.</summary>
/// <param name="Condition">What must hold.</param>
/// <param name="Error">How it is refused.</param>
/// <param name="Message">What the refusal says, one sentence without values of the request.</param>
/// <param name="Sources">Where the PRD says so.</param>
public sealed record Guard(
    Expression Condition,
    ErrorKind Error,
    string Message,
    IReadOnlyList<SourceReference> Sources
);
