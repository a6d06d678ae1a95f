using OmniForge.Foundation;
using OmniForge.Onex;
using OmniForge.Specification.Model;

namespace OmniForge.Cli.Printing;

/// <summary>How nodes are called in a project.</summary>
internal static class NodeNames
{
    /// <summary>The name of the node's package, such as <c>node_order_pricing_compute</c>.</summary>
    public static string PackageName(this NodeSpec node) => $"node_{node.Name}_{node.Kind.Suffix()}";

    /// <summary>How many files of a project are the node's: its package and its tests.</summary>
    public static int CountFiles(this NodeSpec node, FileTree files)
    {
        var directory = $"/{node.PackageName()}/";
        return files.Paths.Count(path => path.Value.Contains(directory, StringComparison.Ordinal));
    }
}
