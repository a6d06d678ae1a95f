namespace OmniForge.Generation.Toml;

/// <summary><c>key = value</c></summary>
/// <param name="Key">The key; it is quoted where it has to be.</param>
/// <param name="Value">The value.</param>
public sealed record TomlEntry(string Key, TomlValue Value);
