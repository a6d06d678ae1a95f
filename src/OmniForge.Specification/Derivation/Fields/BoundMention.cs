using OmniForge.Specification.Model;

namespace OmniForge.Specification.Derivation.Fields;

/// <summary>A limit, or two of them, that a phrase names.</summary>
internal sealed record BoundMention(Bound? Lower, Bound? Upper, BoundUnit Unit);
