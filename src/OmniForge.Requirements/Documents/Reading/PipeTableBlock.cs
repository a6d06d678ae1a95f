using Markdig.Syntax;

namespace OmniForge.Requirements.Documents.Reading;

/// <summary>A table in Markdig's tree; its children are rows, the head row first.</summary>
internal sealed class PipeTableBlock() : ContainerBlock(null)
{
    public required bool HasHead { get; init; }
}
