using OmniForge.Specification.Model;

namespace OmniForge.Generation.Tracing;

/// <summary>Lines of a file behind which requirements stand.</summary>
/// <param name="Target">The symbol or test that stands there, or that the lines stand in.</param>
/// <param name="IsTest">Whether it is a test.</param>
/// <param name="FirstLine">The first line, from 1.</param>
/// <param name="LastLine">The last line.</param>
/// <param name="Sources">The requirements.</param>
internal sealed record TracedPlace(
    string Target,
    bool IsTest,
    int FirstLine,
    int LastLine,
    IReadOnlyList<SourceReference> Sources
);
