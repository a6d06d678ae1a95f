using System.Security.Cryptography;

namespace OmniForge.Messaging.Bus;

/// <summary>Chance for waits.</summary>
internal static class RandomJitter
{
    private const int Steps = 1 << 20;

    /// <summary>A number in [0, 1).</summary>
    public static double Next() => (double)RandomNumberGenerator.GetInt32(Steps) / Steps;
}
