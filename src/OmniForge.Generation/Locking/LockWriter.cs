using System.Security.Cryptography;
using OmniForge.Foundation;
using OmniForge.Generation.Json;
using OmniForge.Generation.Profiles;
using OmniForge.Generation.Projects;
using OmniForge.Specification.Model;

namespace OmniForge.Generation.Locking;

/// <summary>Writes <c>omniforge.lock.json</c>: from what and by what a project was made, its topics and its files.</summary>
internal static class LockWriter
{
    /// <summary>The lock of a project.</summary>
    /// <param name="spec">What the project must hold.</param>
    /// <param name="options">How it was generated.</param>
    /// <param name="nodes">Its nodes.</param>
    /// <param name="files">Its files without the lock.</param>
    public static KeyValuePair<RelativePath, ReadOnlyMemory<byte>> Write(
        ProjectSpec spec,
        GenerationOptions options,
        IReadOnlyList<NodePackage> nodes,
        IEnumerable<KeyValuePair<RelativePath, ReadOnlyMemory<byte>>> files
    )
    {
        var bytes = JsonText.Utf8(json =>
        {
            json.WriteStartObject();
            json.WriteNumber("format", ProjectLock.Format);
            json.WriteString("generator", options.GeneratorVersion);
            json.WriteString("profile", options.Profile.Name);
            json.WriteString("project", spec.Name);
            json.WriteStartObject("options");
            foreach (var (name, value) in options.Shaping.OrderBy(option => option.Key, StringComparer.Ordinal))
            {
                json.WriteString(name, value);
            }

            json.WriteEndObject();
            json.WriteStartObject("documents");
            foreach (var document in spec.Documents)
            {
                json.WriteString(document.Name, document.Sha256);
            }

            json.WriteEndObject();
            json.WriteStartObject("topics");
            foreach (var node in nodes)
            {
                json.WriteStartObject(node.Name);
                foreach (var operation in node.Operations)
                {
                    json.WriteString(operation.Name, operation.Topic);
                }

                json.WriteEndObject();
            }

            json.WriteEndObject();
            json.WriteStartObject("files");
            foreach (var (path, content) in files)
            {
                json.WriteString(path.Value, Convert.ToHexStringLower(SHA256.HashData(content.Span)));
            }

            json.WriteEndObject();
            json.WriteEndObject();
        });
        return new(RelativePath.Of(ProjectLock.FileName), bytes);
    }
}
