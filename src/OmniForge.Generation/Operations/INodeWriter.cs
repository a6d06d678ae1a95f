using OmniForge.Generation.Artifacts;

namespace OmniForge.Generation.Operations;

/// <summary>Writes files that a node has once: its types, enums, models, ports, shared rules.</summary>
public interface INodeWriter
{
    /// <summary>The files; none, if the node needs none of this writer.</summary>
    IEnumerable<Artifact> Write(NodeScope node);
}
