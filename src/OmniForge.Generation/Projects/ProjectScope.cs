using OmniForge.Generation.Naming;
using OmniForge.Generation.Profiles;
using OmniForge.Specification.Model;

namespace OmniForge.Generation.Projects;

/// <summary>A project whose nodes are made, while its own files are written.</summary>
/// <param name="Spec">What it must hold.</param>
/// <param name="Names">The names of its parts.</param>
/// <param name="Nodes">Its nodes.</param>
/// <param name="Options">How it is generated.</param>
public sealed record ProjectScope(
    ProjectSpec Spec,
    ProjectNames Names,
    IReadOnlyList<NodeDraft> Nodes,
    GenerationOptions Options
);
