namespace OmniForge.Specification.Model;

/// <summary>A model that an EFFECT node stores, or that a REDUCER folds.</summary>
/// <param name="Model">Its fields; in an EFFECT the key is one of them.</param>
/// <param name="Plural">Its plural in snake_case, such as <c>customers</c>.</param>
/// <param name="Key">Name of the field by which it is found.</param>
/// <param name="KeyIsGenerated">Whether the node makes the key (a UUID); else the caller tells it.</param>
/// <param name="UniqueFields">Sets of fields whose values no two entities share.</param>
/// <param name="StatusField">Name of the field that holds its status, or null.</param>
public sealed record EntitySpec(
    ModelSpec Model,
    string Plural,
    string Key,
    bool KeyIsGenerated,
    IReadOnlyList<UniqueRule> UniqueFields,
    string? StatusField
);
