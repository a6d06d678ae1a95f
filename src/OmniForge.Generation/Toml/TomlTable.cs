namespace OmniForge.Generation.Toml;

/// <summary><c>[a.b]</c> and its entries, in this order.</summary>
/// <param name="Path">The keys of its name, such as <c>tool</c>, <c>ruff</c>; each is quoted where it has to be.</param>
/// <param name="Entries">The entries.</param>
public sealed record TomlTable(IReadOnlyList<string> Path, params IReadOnlyList<TomlEntry> Entries);
