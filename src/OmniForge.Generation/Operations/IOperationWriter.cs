namespace OmniForge.Generation.Operations;

/// <summary>Writes handler and tests of an operation of one kind of logic.</summary>
public interface IOperationWriter
{
    /// <summary>What the operation becomes; null, if its logic is another writer's.</summary>
    OperationArtifacts? Write(OperationScope operation);
}
