using OmniForge.Foundation;
using OmniForge.Orchestration;
using OmniForge.Orchestration.Configuration;
using OmniForge.Orchestration.Output;
using OmniForge.Orchestration.Sources;

namespace OmniForge.Benchmarks;

/// <summary>A PRD in memory, and how much it gives.</summary>
internal sealed class Document
{
    private const string Nowhere = "/nonexistent/omniforge-benchmark";

    private readonly Conductor _conductor;

    private Document(string path, byte[] bytes)
    {
        Path = path;
        Bytes = bytes;
        _conductor = new Conductor(new SourceReader(() => new MemoryStream(bytes)), new OutputWriter(new Disk()));
        var first = Generate();
        Nodes = first.Nodes;
        Operations = Math.Max(1, first.Operations);
    }

    /// <summary>The file.</summary>
    public string Path { get; }

    /// <summary>Its content.</summary>
    public byte[] Bytes { get; }

    /// <summary>How many nodes it becomes.</summary>
    public int Nodes { get; }

    /// <summary>How many operations they have together, at least 1.</summary>
    public int Operations { get; }

    /// <summary>Reads a file; null if it is no PRD that gives a project.</summary>
    public static Document? TryRead(string path)
    {
        try
        {
            return new Document(path, File.ReadAllBytes(path));
        }
        catch (OmniForgeException)
        {
            return null;
        }
    }

    /// <summary>Makes the project in memory.</summary>
    public Generated Generate()
    {
        var request = new GenerateRequest(
            ["-"],
            Nowhere,
            Settings.Default with
            {
                Name = "benchmark-nodes",
            },
            SkipUnusable: false,
            Force: false,
            IsPreview: true
        );
        var result = _conductor.Generate(request, CancellationToken.None);
        return new Generated(
            result.Files,
            result.Spec.Nodes.Count,
            result.Spec.Nodes.Sum(node => node.Operations.Count)
        );
    }
}
