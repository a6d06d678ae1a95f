using OmniForge.Generation.Samples;

namespace OmniForge.Generation.Effect.Tests;

/// <summary>A request, the other records that are stored, and whether they let it pass.</summary>
/// <param name="Stored">The record before; empty, if it is created.</param>
/// <param name="Given">The request without the record's key.</param>
/// <param name="Alike">What the others are like.</param>
/// <param name="Others">In what each of them differs from that.</param>
/// <param name="IsAllowed">Whether the request is carried out.</param>
internal sealed record RecordSample(
    IReadOnlyList<WireField> Stored,
    IReadOnlyList<WireField> Given,
    IReadOnlyList<WireField> Alike,
    IReadOnlyList<IReadOnlyList<WireField>> Others,
    bool IsAllowed
);
