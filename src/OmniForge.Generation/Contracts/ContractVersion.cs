using OmniForge.Generation.Yaml;

namespace OmniForge.Generation.Contracts;

/// <summary>Versions as contracts write them.</summary>
internal static class ContractVersion
{
    /// <summary>The first version of something: <c>{major: 1, minor: 0, patch: 0}</c>.</summary>
    public static YamlMapping First { get; } = YamlMapping.Flow(new("major", 1), new("minor", 0), new("patch", 0));
}
