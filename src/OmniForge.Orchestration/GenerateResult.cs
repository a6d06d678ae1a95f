using OmniForge.Foundation;
using OmniForge.Orchestration.Output;
using OmniForge.Quality.Inspection;
using OmniForge.Requirements.House;
using OmniForge.Requirements.Planning.Tasks;
using OmniForge.Specification.Model;

namespace OmniForge.Orchestration;

/// <summary>What <c>generate</c> made.</summary>
/// <param name="Spec">What the project must do.</param>
/// <param name="House">The house rules that held.</param>
/// <param name="Tasks">What there was to build; the report keeps its order and names its ids.</param>
/// <param name="Files">The whole project.</param>
/// <param name="Quality">What an inspection found, without running anything.</param>
/// <param name="Plan">What was written, or would be.</param>
/// <param name="Skipped">Why PRDs were left out.</param>
/// <param name="Notes">What else is worth telling.</param>
public sealed record GenerateResult(
    ProjectSpec Spec,
    HouseRules House,
    TaskTree Tasks,
    FileTree Files,
    QualityReport Quality,
    OutputPlan Plan,
    IReadOnlyList<Diagnostic> Skipped,
    IReadOnlyList<Diagnostic> Notes
);
