using OmniForge.Generation.Samples;

namespace OmniForge.Generation.Reducer;

/// <summary>A request of a fold, with the answer that must come.</summary>
/// <param name="State">Fields of the state before.</param>
/// <param name="Carried">What the event carries besides.</param>
/// <param name="Changed">Fields of the answer that differ from the state before, the machine's own first.</param>
internal sealed record FoldSample(
    IReadOnlyList<WireField> State,
    IReadOnlyList<WireField> Carried,
    IReadOnlyList<WireField> Changed
);
