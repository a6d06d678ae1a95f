namespace OmniForge.Messaging.Events;

/// <summary>Tells what happened to a tool, with the fields of the bridge's event of that name.</summary>
/// <param name="Event">What happened.</param>
/// <param name="Service">The service that used it.</param>
/// <param name="ToolName">The tool, or null.</param>
/// <param name="ExecutionTimeMs">How long it took, in milliseconds; or null.</param>
/// <param name="InputSize">Bytes that it was given, or null.</param>
/// <param name="OutputSize">Bytes that it gave, or null.</param>
/// <param name="Success">Whether it succeeded, or null.</param>
/// <param name="ErrorMessage">What went wrong, or null.</param>
public sealed record ToolExecutionEvent(
    ToolExecutionKind Event,
    string Service,
    string? ToolName = null,
    long? ExecutionTimeMs = null,
    long? InputSize = null,
    long? OutputSize = null,
    bool? Success = null,
    string? ErrorMessage = null
) : Events.Event;
