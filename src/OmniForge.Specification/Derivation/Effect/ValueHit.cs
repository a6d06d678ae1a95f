namespace OmniForge.Specification.Derivation.Effect;

/// <summary>A place in a text that names a status.</summary>
internal readonly record struct ValueHit(int Start, int Length, string Value)
{
    public int End => Start + Length;
}
