namespace OmniForge.Orchestration;

/// <summary>Where the logic of operations comes from.</summary>
public enum LogicMode
{
    /// <summary>Rules of the PRD that are understood become code.</summary>
    Pattern,

    /// <summary>A human writes all of it: every operation raises METHOD_NOT_IMPLEMENTED.</summary>
    Stub,
}
