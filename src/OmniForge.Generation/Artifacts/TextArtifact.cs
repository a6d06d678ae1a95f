using System.Text;
using OmniForge.Foundation;

namespace OmniForge.Generation.Artifacts;

/// <summary>A file of text whose parts were escaped when it was built.</summary>
/// <param name="Path">Where it lies in the project.</param>
/// <param name="Content">The text, with LF at the ends of its lines.</param>
public sealed record TextArtifact(RelativePath Path, string Content) : Artifact(Path)
{
    internal override PrintedFile Print() => new(Path, Encoding.UTF8.GetBytes(Content), Links, []);
}
