namespace OmniForge.Specification.Derivation.Effect.Records;

/// <summary>A rule about several records, with the clauses that tell it.</summary>
/// <param name="Rule">The rule.</param>
/// <param name="Clauses">The clauses.</param>
internal sealed record FoundRule(RecordRule Rule, IReadOnlyList<Clause> Clauses);
