namespace OmniForge.Generation.Yaml;

/// <summary>A list: one item a line, or <c>[a, b]</c> on one line.</summary>
/// <param name="Items">The items.</param>
public sealed record YamlSequence(params IReadOnlyList<YamlNode> Items) : YamlNode
{
    /// <summary>Whether it stands on one line; an empty one always does.</summary>
    public bool IsFlow { get; init; }

    /// <summary>A list on one line.</summary>
    public static YamlSequence Flow(params IReadOnlyList<YamlNode> items) => new(items) { IsFlow = true };

    /// <summary>A list of texts, one a line.</summary>
    public static YamlSequence Texts(IEnumerable<string> texts) => new([.. texts.Select(YamlScalar.Text)]);
}
