namespace OmniForge.Requirements.Tests.Robustness;

/// <summary>A sequence of numbers that looks like chance and is the same on every machine (SplitMix64).</summary>
internal sealed class Chance(int seed)
{
    private ulong _state = unchecked(((ulong)seed + 1) * 0x9E3779B97F4A7C15);

    /// <summary>The next number from 0 to below a limit.</summary>
    public int Below(int limit) => (int)(Next() % (ulong)Math.Max(1, limit));

    private ulong Next()
    {
        var mixed = unchecked(_state += 0x9E3779B97F4A7C15);
        mixed = unchecked((mixed ^ (mixed >> 30)) * 0xBF58476D1CE4E5B9);
        mixed = unchecked((mixed ^ (mixed >> 27)) * 0x94D049BB133111EB);
        return mixed ^ (mixed >> 31);
    }
}
