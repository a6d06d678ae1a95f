using OmniForge.Specification.Model;

namespace OmniForge.Generation.Tracing;

/// <summary>How <c>trace.json</c> writes what became of a requirement.</summary>
public static class RequirementStatusNames
{
    /// <summary>The name of a status.</summary>
    public static string Of(RequirementStatus status) =>
        status switch
        {
            RequirementStatus.Implemented => "implemented",
            RequirementStatus.NeedsHuman => "needs_human",
            RequirementStatus.Quality => "quality",
            _ => "not_behaviour",
        };

    /// <summary>The status of a name; null, if there is none.</summary>
    public static RequirementStatus? Parse(string? name) =>
        name switch
        {
            "implemented" => RequirementStatus.Implemented,
            "needs_human" => RequirementStatus.NeedsHuman,
            "quality" => RequirementStatus.Quality,
            "not_behaviour" => RequirementStatus.NotBehaviour,
            _ => null,
        };
}
