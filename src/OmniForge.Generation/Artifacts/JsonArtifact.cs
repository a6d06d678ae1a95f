using System.Text;
using System.Text.Json;
using OmniForge.Foundation;

namespace OmniForge.Generation.Artifacts;

/// <summary>A file of JSON.</summary>
/// <param name="Path">Where it lies in the project.</param>
/// <param name="Write">Writes its value.</param>
internal sealed record JsonArtifact(RelativePath Path, Action<Utf8JsonWriter> Write) : Artifact(Path)
{
    internal override string Text() => Encoding.UTF8.GetString(JsonFiles.Write(Write));
}
