using OmniForge.Foundation;

namespace OmniForge.Benchmarks;

/// <summary>A generated project and its size.</summary>
internal sealed record Generated(FileTree Files, int Nodes, int Operations);
