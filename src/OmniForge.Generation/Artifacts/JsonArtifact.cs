using System.Text.Json;
using OmniForge.Foundation;
using OmniForge.Generation.Json;

namespace OmniForge.Generation.Artifacts;

/// <summary>A file of JSON.</summary>
/// <param name="Path">Where it lies in the project.</param>
/// <param name="Write">Writes its value.</param>
internal sealed record JsonArtifact(RelativePath Path, Action<Utf8JsonWriter> Write) : Artifact(Path)
{
    internal override PrintedFile Print() => new(Path, JsonText.Utf8(Write), Links, []);
}
