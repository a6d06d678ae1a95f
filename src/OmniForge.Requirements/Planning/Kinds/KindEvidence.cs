using OmniForge.Foundation;
using OmniForge.Onex;

namespace OmniForge.Requirements.Planning.Kinds;

/// <summary>Something in a PRD that speaks for a kind of node.</summary>
/// <param name="Kind">The kind.</param>
/// <param name="Weight">How much it counts, above 0.</param>
/// <param name="Reason">What it is, such as the words.</param>
/// <param name="Span">Where it stands.</param>
public sealed record KindEvidence(NodeKind Kind, decimal Weight, string Reason, SourceSpan Span);
