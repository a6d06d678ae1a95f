using OmniForge.Specification.Derivation.Fields;
using OmniForge.Specification.Logic.Operations;

namespace OmniForge.Specification.Derivation.Effect;

/// <summary>A filter of a list as a clause names it.</summary>
/// <param name="Input">The input's name.</param>
/// <param name="Field">The field that is compared.</param>
/// <param name="Match">How they are compared.</param>
internal sealed record FilterHit(string Input, FieldReading Field, FilterMatch Match)
{
    /// <summary>Other fields, of which one that fits is enough, too.</summary>
    public IReadOnlyList<FieldReading> Others { get; init; } = [];
}
