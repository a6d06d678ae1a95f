using Markdig.Syntax;

namespace OmniForge.Requirements.Documents.Reading;

/// <summary>A row in Markdig's tree; its children are paragraphs, one a cell.</summary>
internal sealed class PipeRowBlock() : ContainerBlock(null);
