using OmniForge.Requirements.Documents;
using OmniForge.Requirements.Extraction.Statements;

namespace OmniForge.Requirements.Extraction.Operations;

/// <summary>What the recognisers of operations look at.</summary>
/// <param name="Document">The PRD.</param>
/// <param name="Roles">What its parts are there for.</param>
internal sealed record OperationContext(PrdDocument Document, RoleClassifier Roles)
{
    /// <summary>The requirements that may present an operation.</summary>
    public IReadOnlyList<PrdRequirement> Requirements { get; } =
    [.. Document.Requirements.Where(requirement => Roles.RoleOf(requirement).MayAskForBehaviour())];
}
