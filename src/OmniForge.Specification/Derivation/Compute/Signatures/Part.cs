using OmniForge.Requirements.Extraction.Entities;

namespace OmniForge.Specification.Derivation.Compute.Signatures;

/// <summary>What each object of a list holds, such as a <c>shift</c> of <c>shifts</c>.</summary>
/// <param name="Name">Its name in snake_case, singular.</param>
/// <param name="Fields">Its fields.</param>
internal sealed record Part(string Name, IReadOnlyList<FieldMention> Fields);
