using OmniForge.Quality.Inspection.Files;
using OmniForge.Quality.Inspection.Rules;

namespace OmniForge.Quality.Inspection.Checks;

/// <summary>Looks for breaches of some rules.</summary>
internal interface IQualityCheck
{
    /// <summary>The breaches, in any order.</summary>
    IEnumerable<QualityFinding> Check(InspectedProject project);
}
