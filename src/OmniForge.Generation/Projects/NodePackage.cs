using OmniForge.Foundation;
using OmniForge.Onex;

namespace OmniForge.Generation.Projects;

/// <summary>A generated node.</summary>
/// <param name="Name">Its package's name: <c>node_order_pricing_compute</c>.</param>
/// <param name="Kind">Its archetype.</param>
/// <param name="Title">Its heading in the PRD.</param>
/// <param name="Description">What it is for.</param>
/// <param name="Operations">Its operations, in the PRD's order.</param>
/// <param name="Files">Its files, tests included, in ordinal order.</param>
public sealed record NodePackage(
    string Name,
    NodeKind Kind,
    string Title,
    string Description,
    IReadOnlyList<GeneratedOperation> Operations,
    IReadOnlyList<RelativePath> Files
);
