namespace OmniForge.Specification.Model;

/// <summary>What became of a requirement.</summary>
public enum RequirementStatus
{
    /// <summary>Code does it, tests show it.</summary>
    Implemented,

    /// <summary>It was not understood, and an operation depends on it.</summary>
    NeedsHuman,

    /// <summary>It asks for no behaviour.</summary>
    NotBehaviour,

    /// <summary>It is a quality, such as latency, that no code shows.</summary>
    Quality,
}
