using OmniForge.Specification.Logic.Expressions;

namespace OmniForge.Specification.Derivation.Effect.Records;

/// <summary>The records that a phrase means: "open loans of the same member".</summary>
/// <param name="Kind">What holds of each of them, over fields of <see cref="FieldScope.Other"/>; null, if nothing is said.</param>
/// <param name="Alike">The fields that they have in common with the record at hand.</param>
internal sealed record RecordSet(Expression? Kind, IReadOnlyList<AlikeField> Alike);
