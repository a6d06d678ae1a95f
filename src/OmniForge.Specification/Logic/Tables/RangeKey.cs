using OmniForge.Specification.Model;

namespace OmniForge.Specification.Logic.Tables;

/// <summary>A range of numbers.</summary>
/// <param name="Lower">Lower limit, or null if there is none.</param>
/// <param name="Upper">Upper limit, or null if there is none.</param>
public sealed record RangeKey(Bound? Lower, Bound? Upper) : TableKey;
