namespace OmniForge.Specification.Derivation.Machines.Events;

/// <summary>What a PRD says of all events at once.</summary>
/// <param name="Definitions">How fields follow from others.</param>
/// <param name="Read">The sentences that say so.</param>
/// <param name="IgnoresCase">Whether texts are compared without regard to upper and lower case.</param>
internal sealed record MachineRules(
    IReadOnlyList<EventDefinition> Definitions,
    IReadOnlyList<Foundation.SourceSpan> Read,
    bool IgnoresCase
);
