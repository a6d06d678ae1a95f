using OmniForge.Generation.Artifacts;

namespace OmniForge.Generation.Projects;

/// <summary>Writes files that a project has once, around its nodes.</summary>
public interface IProjectWriter
{
    /// <summary>The files; none, if the project needs none of this writer.</summary>
    IEnumerable<Artifact> Write(ProjectScope project);
}
