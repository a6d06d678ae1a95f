using System.Text;
using OmniForge.Foundation;
using OmniForge.Orchestration;
using OmniForge.Orchestration.Configuration;
using OmniForge.Orchestration.Output;
using OmniForge.Orchestration.Sources;

namespace OmniForge.EndToEnd.Tests.Support;

/// <summary>Makes projects in this process.</summary>
internal static class Forge
{
    private const string Nowhere = "/nonexistent/omniforge-tests";
    private const string Name = "garden-nodes";

    // No PRD takes that long, not even on a busy machine; what hangs is to fail with its name.
    private static readonly TimeSpan _limit = TimeSpan.FromMinutes(5);

    /// <summary>
    /// The files of the project that a PRD gives; null if the PRD is refused with a diagnostic. Throws <see cref="TimeoutException"/> if
    /// it doesn't end.
    /// </summary>
    public static FileTree? Generate(string prd, string? name = Name) =>
        Task.Run(() => Make(prd, name)).WaitAsync(_limit).GetAwaiter().GetResult();

    private static FileTree? Make(string prd, string? name)
    {
        var bytes = Encoding.UTF8.GetBytes(prd);
        try
        {
            return Conductor(bytes).Generate(Request("-", Nowhere, name, isPreview: true), default).Files;
        }
        catch (OmniForgeException)
        {
            return null;
        }
    }

    /// <summary>Writes the project of all usable PRDs of a folder.</summary>
    public static void Write(string prds, string output) =>
        Conductor([]).Generate(Request(prds, output, Name, isPreview: false), default);

    private static Conductor Conductor(byte[] standardInput) =>
        new(new SourceReader(() => new MemoryStream(standardInput)), new OutputWriter(new Disk()));

    private static GenerateRequest Request(string input, string output, string? name, bool isPreview) =>
        new([input], output, Settings.Default with { Name = name }, SkipUnusable: true, Force: false, isPreview);
}
