using OmniForge.Onex;
using OmniForge.Onex.Naming;
using OmniForge.Python.Names;
using OmniForge.Specification.Model;

namespace OmniForge.Generation.Naming;

/// <summary>The names of a project and of its nodes.</summary>
public sealed class ProjectNames
{
    /// <summary>Decides the names of a project.</summary>
    public ProjectNames(ProjectSpec project)
    {
        ArgumentNullException.ThrowIfNull(project);
        Distribution = SnakeName.Kebab(SnakeName.Of(project.Name, "project"));
        Package = PyModuleName.Of(PackageName.Of(project.Name));
        var taken = new NameScope();
        Nodes = [.. project.Nodes.Select(node => new NodeNames(Distinct(node, taken), Package / "nodes"))];
    }

    /// <summary>The name of the distribution, and the producer in topics: <c>demo-nodes</c>.</summary>
    public string Distribution { get; }

    /// <summary>The package of the project: <c>demo_nodes</c>.</summary>
    public PyModuleName Package { get; }

    /// <summary>The names of the nodes, in their order.</summary>
    public IReadOnlyList<NodeNames> Nodes { get; }

    // Two nodes may share a name where their kinds differ.
    private static NodeSpec Distinct(NodeSpec node, NameScope taken)
    {
        var wanted = $"{node.Kind.Suffix()}/{ClassName.Stem(node.Name)}";
        return node with { Name = taken.Take(wanted, "_")[(node.Kind.Suffix().Length + 1)..] };
    }
}
