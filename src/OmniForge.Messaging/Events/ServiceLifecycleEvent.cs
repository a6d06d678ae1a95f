namespace OmniForge.Messaging.Events;

/// <summary>Tells what happened to a service, with the fields of the bridge's event of that name.</summary>
/// <param name="Event">What happened.</param>
/// <param name="Service">The service.</param>
/// <param name="ServiceVersion">Its version, or null.</param>
/// <param name="Environment">Where it runs, or null.</param>
/// <param name="InstanceId">Which of several it is, or null.</param>
/// <param name="HealthStatus">Its health, or null.</param>
/// <param name="Dependencies">What it depends on, each with its state; or null.</param>
public sealed record ServiceLifecycleEvent(
    ServiceLifecycleKind Event,
    string Service,
    string? ServiceVersion = null,
    string? Environment = null,
    string? InstanceId = null,
    string? HealthStatus = null,
    IReadOnlyDictionary<string, string>? Dependencies = null
) : Events.Event;
