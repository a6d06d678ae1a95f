using System.Collections.Frozen;
using OmniForge.Generation.Locking;

namespace OmniForge.Generation.Profiles;

/// <summary>How a project is generated.</summary>
/// <param name="Profile">What of the platform it is made for.</param>
/// <param name="Lock">The lock of the project that is there already, or null.</param>
/// <param name="GeneratorVersion">The generator's version, as the lock tells it.</param>
public sealed record GenerationOptions(GenerationProfile Profile, ProjectLock? Lock, string GeneratorVersion)
{
    /// <summary>The producer in the topics of new nodes, in any notation; null: the project's name.</summary>
    public string? Producer { get; init; }

    /// <summary>What else shaped the project, name → value, for the lock; without what has its default.</summary>
    public IReadOnlyDictionary<string, string> Shaping { get; init; } = FrozenDictionary<string, string>.Empty;

    /// <summary>The default profile, no lock, this version.</summary>
    public static GenerationOptions Default { get; } = new(GenerationProfile.OnexCurrent, null, ThisVersion);

    /// <summary>The version of this generator: <c>0.1.0</c>.</summary>
    public static string ThisVersion => typeof(GenerationOptions).Assembly.GetName().Version?.ToString(3) ?? "0.0.0";
}
