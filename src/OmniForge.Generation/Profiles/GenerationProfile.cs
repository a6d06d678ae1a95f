namespace OmniForge.Generation.Profiles;

/// <summary>Which version and which part of the platform a project is made for (design.md, contradictions).</summary>
/// <param name="Name">Its name on the command line.</param>
/// <param name="Description">What it is for, one line.</param>
/// <param name="IsStrict">Whether contracts hold only what the strict typed models take.</param>
public sealed record GenerationProfile(string Name, string Description, bool IsStrict)
{
    /// <summary>Core 0.47 with its strict typed contracts, which the runtime hosts too; the default.</summary>
    public static GenerationProfile OnexCurrent { get; } =
        new("onex-current", "strict typed contracts of omnibase_core 0.47; hosted by the runtime", IsStrict: true);

    /// <summary>
    /// Adds to the contracts what the strict models refuse and parts of the platform want: <c>published_events</c>, so
    /// that reducers answer on the bus, <c>terminal_event</c>, <c>descriptor</c>, <c>runtime_profiles</c>, and
    /// <c>metadata.yaml</c>.
    /// </summary>
    public static GenerationProfile OnexRuntime { get; } =
        new("onex-runtime", "contracts with what the runtime reads beyond the strict models", IsStrict: false);

    /// <summary>All profiles, the default first.</summary>
    public static IReadOnlyList<GenerationProfile> All { get; } = [OnexCurrent, OnexRuntime];

    /// <summary>The profile of a name, or null.</summary>
    public static GenerationProfile? Find(string name) =>
        All.FirstOrDefault(profile => string.Equals(profile.Name, name, StringComparison.OrdinalIgnoreCase));
}
