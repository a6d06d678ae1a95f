namespace OmniForge.Specification.Model;

/// <summary>What became of a PRD's requirements.</summary>
/// <param name="Name">Name of the PRD.</param>
/// <param name="Sha256">Hash of its text, lower-case hexadecimal.</param>
/// <param name="Requirements">All of them, in the order of the text.</param>
public sealed record DocumentTrace(string Name, string Sha256, IReadOnlyList<RequirementTrace> Requirements);
