using OmniForge.Specification.Logic.Tables;
using OmniForge.Specification.Model;

namespace OmniForge.Specification.Derivation.Compute;

/// <summary>An operation with what its node must have for it.</summary>
/// <param name="Spec">The operation.</param>
/// <param name="Enums">The enums of its fields.</param>
/// <param name="Models">The models of objects in its lists.</param>
/// <param name="Tables">The tables that it looks up.</param>
internal sealed record DerivedOperation(
    OperationSpec Spec,
    IReadOnlyList<EnumSpec> Enums,
    IReadOnlyList<ModelSpec> Models,
    IReadOnlyList<TableSpec> Tables
);
