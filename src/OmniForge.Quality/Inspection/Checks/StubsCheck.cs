using OmniForge.Onex.Errors;
using OmniForge.Quality.Inspection.Files;
using OmniForge.Quality.Inspection.Rules;

namespace OmniForge.Quality.Inspection.Checks;

/// <summary>Counts operations whose handler refuses with METHOD_NOT_IMPLEMENTED.</summary>
internal sealed class StubsCheck : IQualityCheck
{
    private const string Stub = $"error_code=EnumCoreErrorCode.{OnexErrorCode.MethodNotImplemented}";

    /// <inheritdoc/>
    public IEnumerable<QualityFinding> Check(InspectedProject project)
    {
        foreach (var contract in project.Contracts)
        {
            foreach (var entry in contract.Handlers)
            {
                var module = InspectedContract.Text(entry, "handler", "module") ?? "";
                if (project.Sources.TryGetValue(module, out var source) && source.LineOf(Stub) is > 0 and var line)
                {
                    yield return QualityRules.OperationStub.At(
                        source.Path,
                        line,
                        InspectedContract.Text(entry, "operation") ?? module
                    );
                }
            }
        }
    }
}
