using OmniForge.Requirements.Documents;
using OmniForge.Requirements.Extraction.Statements;

namespace OmniForge.Requirements.Extraction.Operations;

/// <summary>What the recognisers of operations look at.</summary>
/// <param name="Document">The PRD.</param>
/// <param name="Roles">What its parts are there for.</param>
internal sealed record OperationContext(PrdDocument Document, RoleClassifier Roles)
{
    /// <summary>The verbs that name operations.</summary>
    public VerbSet Verbs { get; } = new(Document.House.Verbs);

    /// <summary>Reads deeds that are done with these verbs.</summary>
    public DeedReader Deeds => new(Verbs);

    /// <summary>The requirements that may present an operation.</summary>
    public IReadOnlyList<PrdRequirement> Requirements { get; } =
    [.. Document.Requirements.Where(requirement => Roles.RoleOf(requirement).MayAskForBehaviour())];
}
