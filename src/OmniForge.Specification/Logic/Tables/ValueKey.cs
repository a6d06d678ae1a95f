namespace OmniForge.Specification.Logic.Tables;

/// <summary>One of these values.</summary>
/// <param name="Values">Texts, numbers or truth values.</param>
public sealed record ValueKey(IReadOnlyList<object> Values) : TableKey;
