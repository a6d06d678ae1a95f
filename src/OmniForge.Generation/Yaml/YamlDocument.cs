namespace OmniForge.Generation.Yaml;

/// <summary>A YAML file: header comments, <c>---</c>, further comments, the root.</summary>
/// <param name="Root">The mapping that it holds.</param>
public sealed record YamlDocument(YamlMapping Root)
{
    /// <summary>Comment lines above <c>---</c>, without <c>#</c>.</summary>
    public IReadOnlyList<string> Header { get; init; } = [];

    /// <summary>Comment lines below <c>---</c>, without <c>#</c>.</summary>
    public IReadOnlyList<string> Comments { get; init; } = [];
}
