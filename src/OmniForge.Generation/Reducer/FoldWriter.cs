using OmniForge.Generation.Operations;
using OmniForge.Specification.Logic.Operations;

namespace OmniForge.Generation.Reducer;

/// <summary>Writes operations that fold events into a state.</summary>
internal sealed class FoldWriter : IOperationWriter
{
    /// <inheritdoc/>
    public OperationArtifacts? Write(OperationScope operation)
    {
        ArgumentNullException.ThrowIfNull(operation);
        return operation.Spec.Logic is FoldLogic fold && operation.Node.Spec.Machine is not null
            ? new OperationArtifacts(
                [FoldHandler.Write(operation, fold), FoldTests.Write(operation, fold)],
                FoldCases.Of(operation, fold),
                []
            )
            : null;
    }
}
