using OmniForge.Specification.Model;

namespace OmniForge.Generation.Artifacts;

/// <summary>Something that carries out a requirement, or shows that it is carried out.</summary>
/// <param name="Source">The requirement.</param>
/// <param name="Target">A symbol (<c>package.module:Class.method</c>) or a test (<c>tests/…/test_x.py::test_y</c>).</param>
/// <param name="IsTest">Whether it is a test.</param>
public sealed record TraceLink(SourceReference Source, string Target, bool IsTest)
{
    /// <summary>Links of one symbol or test to all requirements that it comes from.</summary>
    public static IEnumerable<TraceLink> Of(IEnumerable<SourceReference> sources, string target, bool isTest = false) =>
        sources.Select(source => new TraceLink(source, target, isTest));
}
