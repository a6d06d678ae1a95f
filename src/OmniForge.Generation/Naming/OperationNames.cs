using OmniForge.Foundation;

namespace OmniForge.Generation.Naming;

/// <summary>The names of all that one operation becomes.</summary>
/// <param name="Name">Its name in the contract: snake_case.</param>
/// <param name="Handler">Its handler class.</param>
/// <param name="Input">The model of its request.</param>
/// <param name="Output">The model of its answer.</param>
/// <param name="TestPath">The module of its tests.</param>
public sealed record OperationNames(
    string Name,
    ExportedName Handler,
    ExportedName Input,
    ExportedName Output,
    RelativePath TestPath
);
