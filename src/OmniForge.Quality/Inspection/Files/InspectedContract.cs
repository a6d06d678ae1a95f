using OmniForge.Foundation;
using YamlDotNet.Core;
using YamlDotNet.RepresentationModel;

namespace OmniForge.Quality.Inspection.Files;

/// <summary>A contract, with the lines of its entries.</summary>
/// <param name="Path">Where it lies.</param>
/// <param name="Root">Its mapping; empty, if it could not be read.</param>
/// <param name="Problem">Why it could not be read, or null.</param>
internal sealed record InspectedContract(RelativePath Path, YamlMappingNode Root, string? Problem)
{
    /// <summary>The folder that it lies in: the node's package.</summary>
    public string Folder => Path.Value.Split('/')[^2];

    /// <summary>The entries of <c>handler_routing.handlers</c>.</summary>
    public IReadOnlyList<YamlMappingNode> Handlers =>
        Find(Root, "handler_routing", "handlers") is YamlSequenceNode handlers
            ? [.. handlers.Children.OfType<YamlMappingNode>()]
            : [];

    /// <summary>Reads a contract.</summary>
    public static InspectedContract Read(RelativePath path, string text)
    {
        try
        {
            var stream = new YamlStream();
            stream.Load(new StringReader(text));
            return stream.Documents is [{ RootNode: YamlMappingNode root }]
                ? new InspectedContract(path, root, null)
                : new InspectedContract(path, new YamlMappingNode(), "it is no mapping");
        }
        catch (Exception e) when (e is YamlException or InvalidOperationException or ArgumentException)
        {
            return new InspectedContract(path, new YamlMappingNode(), e.Message);
        }
    }

    /// <summary>The value at the end of a way of keys, or null.</summary>
    public static YamlNode? Find(YamlNode? node, params ReadOnlySpan<string> keys)
    {
        foreach (var key in keys)
        {
            node =
                node is YamlMappingNode mapping && mapping.Children.TryGetValue(new YamlScalarNode(key), out var next)
                    ? next
                    : null;
        }

        return node;
    }

    /// <summary>The text at the end of a way of keys, or null.</summary>
    public static string? Text(YamlNode? node, params ReadOnlySpan<string> keys) =>
        (Find(node, keys) as YamlScalarNode)?.Value;

    /// <summary>The line of a node, from 1.</summary>
    public static int Line(YamlNode? node) => node is null ? 1 : (int)Math.Max(1, node.Start.Line);
}
