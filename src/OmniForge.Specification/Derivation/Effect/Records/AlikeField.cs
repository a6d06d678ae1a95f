namespace OmniForge.Specification.Derivation.Effect.Records;

/// <summary>A field in which records must be alike to be compared.</summary>
/// <param name="Name">Its name.</param>
/// <param name="IsByDay">Whether the day of a point in time is enough.</param>
internal sealed record AlikeField(string Name, bool IsByDay = false);
