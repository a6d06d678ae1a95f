namespace OmniForge.Messaging.Registry;

/// <summary>Who produces or consumes events.</summary>
public enum EventRole
{
    /// <summary>Leads a session: plans, reviews, writes (the plan's omniclaude).</summary>
    Orchestrator,

    /// <summary>Makes packages of nodes.</summary>
    Generator,

    /// <summary>Analyses, validates, knows patterns and mixins (the plan's omniarchon).</summary>
    Intelligence,

    /// <summary>Looks on: dashboards, tails, audits.</summary>
    Observer,
}
