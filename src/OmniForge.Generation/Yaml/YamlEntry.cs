namespace OmniForge.Generation.Yaml;

/// <summary><c>key: value</c></summary>
/// <param name="Key">The key, a text.</param>
/// <param name="Value">The value.</param>
public sealed record YamlEntry(string Key, YamlNode Value);
