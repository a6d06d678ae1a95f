namespace OmniForge.Onex;

/// <summary>The four archetypes of nodes, by what they may do (facts/onex.md §1).</summary>
public enum NodeKind
{
    /// <summary>Talks to the world: storage, clock, outside systems.</summary>
    Effect,

    /// <summary>A pure function of its request.</summary>
    Compute,

    /// <summary>A pure fold: the state and an event give the next state.</summary>
    Reducer,

    /// <summary>Says what has to happen next, and does none of it.</summary>
    Orchestrator,
}
