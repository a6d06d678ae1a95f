using OmniForge.Foundation;
using OmniForge.Requirements.Extraction.Entities;
using OmniForge.Specification.Derivation.Fields;

namespace OmniForge.Specification.Derivation.Compute.Signatures;

/// <summary>What an operation takes and answers, as the PRD describes it.</summary>
/// <param name="Inputs">What it takes.</param>
/// <param name="Outputs">What it answers.</param>
/// <param name="Parts">What the objects of its lists hold.</param>
/// <param name="FullMinutes">The inputs that must be full minutes.</param>
/// <param name="Choices">The inputs that are one of a few numbers.</param>
/// <param name="Spans">Where the PRD says so.</param>
internal sealed record Signature(
    IReadOnlyList<FieldReading> Inputs,
    IReadOnlyList<FieldMention> Outputs,
    IReadOnlyList<Part> Parts,
    IReadOnlyList<SourceSpan> Spans,
    IReadOnlyList<FieldMention> FullMinutes,
    IReadOnlyList<NumberChoice> Choices
);
