using OmniForge.Foundation;

namespace OmniForge.Generation.Projects;

/// <summary>A generated project.</summary>
/// <param name="Name">Its name in kebab-case; its distribution and the producer of its topics.</param>
/// <param name="Files">All its files.</param>
/// <param name="Nodes">Its nodes, ordered by name.</param>
public sealed record Project(string Name, FileTree Files, IReadOnlyList<NodePackage> Nodes);
