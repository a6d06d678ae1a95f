using OmniForge.Generation.Operations;

namespace OmniForge.Generation.Effect;

/// <summary>Writes operations on stored entities: handler, tests, examples.</summary>
internal sealed class EffectWriter : IOperationWriter
{
    /// <inheritdoc/>
    public OperationArtifacts? Write(OperationScope operation)
    {
        ArgumentNullException.ThrowIfNull(operation);
        if (operation.Node.Spec.Entity is null || !EffectLogic.IsOurs(operation.Spec.Logic))
        {
            return null;
        }
        var handler = new EffectHandlerWriter(operation).Write();
        var tests = new Tests.EffectTestWriter(operation).Write();
        return new OperationArtifacts([handler, tests], EffectCases.Of(operation), []);
    }
}
