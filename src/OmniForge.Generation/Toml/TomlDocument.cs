namespace OmniForge.Generation.Toml;

/// <summary>A TOML file: comments and tables.</summary>
/// <param name="Tables">The tables, in this order.</param>
public sealed record TomlDocument(params IReadOnlyList<TomlTable> Tables)
{
    /// <summary>Comment lines at its top, without <c>#</c>.</summary>
    public IReadOnlyList<string> Header { get; init; } = [];
}
