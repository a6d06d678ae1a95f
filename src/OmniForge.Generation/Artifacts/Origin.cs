using OmniForge.Python.Statements;
using OmniForge.Specification.Model;

namespace OmniForge.Generation.Artifacts;

/// <summary>Notes on statements which words of a PRD they come from, for <c>trace.json</c>.</summary>
internal static class Origin
{
    /// <summary>The statement with its sources.</summary>
    public static PyStatement From(this PyStatement statement, IReadOnlyList<SourceReference> sources) =>
        sources.Count == 0 ? statement : statement with { Mark = sources };

    /// <summary>The sources that a mark holds.</summary>
    public static IReadOnlyList<SourceReference> Of(object? mark) => mark as IReadOnlyList<SourceReference> ?? [];
}
