using OmniForge.Generation.Compute.Testing;
using OmniForge.Generation.Operations;
using OmniForge.Specification.Logic.Operations;

namespace OmniForge.Generation.Compute;

/// <summary>Writes operations that compute: a handler, and tests whose values the interpreter has computed.</summary>
internal sealed class ComputeWriter : IOperationWriter
{
    /// <inheritdoc/>
    public OperationArtifacts? Write(OperationScope operation)
    {
        if (operation.Spec.Logic is not ComputeLogic logic)
        {
            return null;
        }

        var cases = CaseSelector.Select(operation, logic);
        return new OperationArtifacts(
            [ComputeHandler.Write(operation, logic), ComputeTests.Write(operation, cases)],
            [
                .. cases
                    .Take(4)
                    .Concat(cases.Where(one => one.IsRefused).Take(1))
                    .Distinct()
                    .Select(one => one.ToCase(operation)),
            ],
            []
        );
    }
}
