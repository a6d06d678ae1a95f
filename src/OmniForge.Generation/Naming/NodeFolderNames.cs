namespace OmniForge.Generation.Naming;

/// <summary>How a folder of a node is written.</summary>
public static class NodeFolderNames
{
    /// <summary>Its name: <c>handlers</c>.</summary>
    public static string PackageName(this NodeFolder folder) =>
        folder switch
        {
            NodeFolder.Adapters => "adapters",
            NodeFolder.Decorators => "decorators",
            NodeFolder.Enums => "enums",
            NodeFolder.Handlers => "handlers",
            NodeFolder.Models => "models",
            NodeFolder.Protocols => "protocols",
            NodeFolder.Rules => "rules",
            _ => "types",
        };

    /// <summary>What its package says that it holds.</summary>
    public static string Title(this NodeFolder folder) =>
        folder switch
        {
            NodeFolder.Adapters => "Adapters",
            NodeFolder.Decorators => "Decorators",
            NodeFolder.Enums => "Enums",
            NodeFolder.Handlers => "Handlers",
            NodeFolder.Models => "Models",
            NodeFolder.Protocols => "Protocols",
            NodeFolder.Rules => "Rules that several operations share",
            _ => "Field types",
        };
}
