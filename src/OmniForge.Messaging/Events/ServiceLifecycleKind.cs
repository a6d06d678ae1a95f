using System.Text.Json.Serialization;
using OmniForge.Messaging.Events.Json;

namespace OmniForge.Messaging.Events;

/// <summary>What happened to a service (the bridge's list).</summary>
[JsonConverter(typeof(SnakeCaseEnum<ServiceLifecycleKind>))]
public enum ServiceLifecycleKind
{
    /// <summary>It started.</summary>
    Startup,

    /// <summary>It stopped.</summary>
    Shutdown,

    /// <summary>It was asked for its health.</summary>
    HealthCheck,

    /// <summary>It was registered.</summary>
    Registration,

    /// <summary>It was taken off the register.</summary>
    Deregistration,

    /// <summary>It takes requests.</summary>
    Ready,

    /// <summary>It failed.</summary>
    Error,
}
