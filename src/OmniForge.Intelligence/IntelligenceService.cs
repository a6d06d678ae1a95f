using OmniForge.Foundation;
using OmniForge.Intelligence.Analysis;
using OmniForge.Messaging.Bus;
using OmniForge.Messaging.Events;
using OmniForge.Messaging.Registry;
using OmniForge.Messaging.Transport;

namespace OmniForge.Intelligence;

/// <summary>The intelligence service: the handlers of its role on a bus, in whichever process.</summary>
public static class IntelligenceService
{
    /// <summary>Lets a bus have its requests answered.</summary>
    /// <param name="bus">The bus.</param>
    /// <param name="options">How it subscribes.</param>
    /// <param name="time">The clock.</param>
    /// <param name="cancellation">Stops the start.</param>
    /// <returns>The subscription; disposing it ends the service after what is in hand.</returns>
    /// <exception cref="OmniForgeException">Topics are missing.</exception>
    /// <exception cref="TransportException">The log is not reached.</exception>
    public static Task<Subscription> StartAsync(
        EventBus bus,
        SubscriptionOptions options,
        TimeProvider time,
        CancellationToken cancellation
    )
    {
        ArgumentNullException.ThrowIfNull(bus);
        var handlers = EventHandlers
            .For(EventRole.Intelligence, EventRegistry.Default)
            .On<CodegenAnalysisRequest>(new AnalysisHandler(time).HandleAsync);
        return bus.SubscribeAsync(options, handlers, cancellation);
    }
}
