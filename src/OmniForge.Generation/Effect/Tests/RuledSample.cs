using OmniForge.Generation.Samples;
using OmniForge.Specification.Model;

namespace OmniForge.Generation.Effect.Tests;

/// <summary>A stored entity, a request, and what they come to.</summary>
/// <param name="Stored">The entity before; empty, if it is created.</param>
/// <param name="Given">The request without the entity's key.</param>
/// <param name="Changed">The fields that have other values afterwards; all but the key, if it is created.</param>
/// <param name="Error">How the request is refused, or null.</param>
internal sealed record RuledSample(
    IReadOnlyList<WireField> Stored,
    IReadOnlyList<WireField> Given,
    IReadOnlyList<WireField> Changed,
    ErrorKind? Error
);
