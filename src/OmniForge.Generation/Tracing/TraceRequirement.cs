using OmniForge.Specification.Model;

namespace OmniForge.Generation.Tracing;

/// <summary>What a trace says of one requirement.</summary>
/// <param name="Id">The PRD's own id, or <c>section#n</c>.</param>
/// <param name="Text">Its text in the PRD.</param>
/// <param name="Line">The line where it begins, from 1.</param>
/// <param name="Status">What became of it.</param>
/// <param name="Symbols">The symbols that carry it out: <c>package.module:Class.method</c>, or a node's package.</param>
/// <param name="Tests">The tests that show it: <c>tests/…/test_x.py::test_y</c>, or a file or folder of them.</param>
/// <param name="Reason">Why, for every status but implemented; else null.</param>
public sealed record TraceRequirement(
    string Id,
    string Text,
    int Line,
    RequirementStatus Status,
    IReadOnlyList<string> Symbols,
    IReadOnlyList<string> Tests,
    string? Reason
);
