namespace OmniForge.Generation.Yaml;

/// <summary>Keys with values, in this order: one a line, or <c>{a: 1, b: 2}</c> on one line.</summary>
/// <param name="Entries">The entries.</param>
public sealed record YamlMapping(params IReadOnlyList<YamlEntry> Entries) : YamlNode
{
    /// <summary>Whether it stands on one line; an empty one always does.</summary>
    public bool IsFlow { get; init; }

    /// <summary>A mapping on one line.</summary>
    public static YamlMapping Flow(params IReadOnlyList<YamlEntry> entries) => new(entries) { IsFlow = true };
}
