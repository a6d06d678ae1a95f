namespace OmniForge.Specification.Derivation.Effect;

/// <summary>Which statuses let an entity be treated in some way.</summary>
/// <param name="Verbs">Stems of the verbs that it speaks of; empty: the operation in whose text it stands.</param>
/// <param name="Statuses">The statuses.</param>
/// <param name="IsForbidden">Whether these statuses refuse it; else they alone allow it.</param>
/// <param name="Clause">Where the PRD says so.</param>
internal sealed record StatusRule(
    IReadOnlyList<string> Verbs,
    IReadOnlyList<string> Statuses,
    bool IsForbidden,
    Clause Clause
);
