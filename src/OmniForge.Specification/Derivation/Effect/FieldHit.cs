using OmniForge.Specification.Derivation.Fields;

namespace OmniForge.Specification.Derivation.Effect;

/// <summary>A place in a text that names a field.</summary>
internal readonly record struct FieldHit(int Start, int Length, FieldReading Field)
{
    public int End => Start + Length;
}
