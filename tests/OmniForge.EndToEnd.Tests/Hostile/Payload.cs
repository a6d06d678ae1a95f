using System.Text.Json;
using OmniForge.EndToEnd.Tests.Support;

namespace OmniForge.EndToEnd.Tests.Hostile;

/// <summary>A text that tries to become code, a path or structure.</summary>
internal sealed record Payload(string Id, string Text)
{
    /// <summary>All payloads of <c>payloads.json</c>.</summary>
    public static IReadOnlyList<Payload> All { get; } = Read();

    private static List<Payload> Read()
    {
        using var document = JsonDocument.Parse(
            File.ReadAllBytes(Repository.PathOf("tests", "OmniForge.EndToEnd.Tests", "Hostile", "payloads.json"))
        );
        return [.. document.RootElement.EnumerateArray().Select(Read)];
    }

    private static Payload Read(JsonElement entry) =>
        new(entry.GetProperty("id").GetString()!, entry.GetProperty("text").GetString() + Repetition(entry));

    private static string Repetition(JsonElement entry) =>
        entry.TryGetProperty("repeat", out var unit)
            ? string.Concat(Enumerable.Repeat(unit.GetString(), entry.GetProperty("times").GetInt32()))
                + entry.GetProperty("end").GetString()
            : "";
}
