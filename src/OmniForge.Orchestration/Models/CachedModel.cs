using System.Security.Cryptography;
using System.Text;
using System.Text.Json;
using OmniForge.Foundation;
using OmniForge.Requirements.LanguageModel;

namespace OmniForge.Orchestration.Models;

/// <summary>
/// Keeps replies in a directory, one file each, named by the SHA-256 of everything that was asked and of who was asked. Only
/// replies that can be read are kept.
/// </summary>
/// <param name="model">Who is asked for what the directory does not have.</param>
/// <param name="directory">The directory; made if need be.</param>
public sealed class CachedModel(ILanguageModel model, string directory) : ILanguageModel
{
    private const string Format = "omniforge.reply/1";

    /// <inheritdoc/>
    public string Id => model.Id;

    /// <inheritdoc/>
    /// <exception cref="OmniForgeException">The directory cannot be read or written.</exception>
    public async Task<ModelAnswer> AskAsync(ModelPrompt prompt, CancellationToken cancellation)
    {
        ArgumentNullException.ThrowIfNull(prompt);
        var hash = Hash(prompt);
        var path = Path.Combine(directory, hash[..2], $"{hash}.json");
        if (await ReadAsync(path, cancellation).ConfigureAwait(false) is { } known)
        {
            return ModelAnswer.Of(known, new ModelUsage(Calls: 0, Tokens: 0, Cached: 1));
        }

        var answer = await model.AskAsync(prompt, cancellation).ConfigureAwait(false);
        if (answer.Reply is { } reply && ReplyReader.CanRead(reply))
        {
            await WriteAsync(path, reply, cancellation).ConfigureAwait(false);
        }

        return answer;
    }

    private string Hash(ModelPrompt prompt)
    {
        using var stream = new MemoryStream();
        using (var json = new Utf8JsonWriter(stream))
        {
            json.WriteStartArray();
            json.WriteStringValue(Format);
            json.WriteStringValue(model.Id);
            json.WriteStringValue(prompt.Instructions);
            foreach (var example in prompt.Examples)
            {
                json.WriteStringValue(example.Input);
                json.WriteStringValue(example.Reply);
            }

            json.WriteStringValue(prompt.Input);
            json.WriteEndArray();
        }

        return Convert.ToHexStringLower(SHA256.HashData(stream.ToArray()));
    }

    /// <summary>A reply that was kept; null, if there is none or somebody damaged it.</summary>
    private static async Task<string?> ReadAsync(string path, CancellationToken cancellation)
    {
        try
        {
            var reply = File.Exists(path)
                ? await File.ReadAllTextAsync(path, Encoding.UTF8, cancellation).ConfigureAwait(false)
                : null;
            return reply is not null && ReplyReader.CanRead(reply) ? reply : null;
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            throw Unusable(path, e);
        }
    }

    private static async Task WriteAsync(string path, string reply, CancellationToken cancellation)
    {
        try
        {
            _ = Directory.CreateDirectory(Path.GetDirectoryName(path)!);
            // Another run may write the same reply: each to a file of its own, and the last rename wins.
            var draft = $"{path}.{System.Environment.ProcessId}";
            await File.WriteAllTextAsync(draft, reply, cancellation).ConfigureAwait(false);
            File.Move(draft, path, overwrite: true);
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            throw Unusable(path, e);
        }
    }

    private static OmniForgeException Unusable(string path, Exception problem) =>
        new(ModelRunDiagnostics.CacheUnusable.At(path, null, problem.Message));
}
