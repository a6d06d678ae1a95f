using OmniForge.Requirements.Documents;
using OmniForge.Requirements.Extraction.Statements;

namespace OmniForge.Requirements.Extraction.Flags;

/// <summary>The parts of a PRD that tell what it has.</summary>
internal sealed class FlagParts(SemanticAnalysis analysis)
{
    private readonly RoleClassifier _roles = new();

    /// <summary>The analysis.</summary>
    public SemanticAnalysis Analysis { get; } = analysis;

    /// <summary>The requirements that ask for behaviour or describe data.</summary>
    public IEnumerable<PrdRequirement> Requirements =>
        Analysis.Document.Requirements.Where(requirement => RoleOf(requirement).MayAskForBehaviour());

    /// <summary>The role of a requirement.</summary>
    public SectionRole RoleOf(PrdRequirement requirement) => _roles.RoleOf(requirement);

    /// <summary>The role of a section.</summary>
    public SectionRole RoleOf(PrdSection section) => _roles.RoleOf(section);
}
