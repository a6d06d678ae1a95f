using OmniForge.Foundation;
using OmniForge.Messaging.Events;
using OmniForge.Messaging.Failures;
using OmniForge.Messaging.Registry;

namespace OmniForge.Messaging.Bus;

/// <summary>What a role does with the events that it consumes.</summary>
public sealed class EventHandlers
{
    private readonly Dictionary<Type, Func<Event, HandlerContext, CancellationToken, ValueTask<Outcome>>> _handlers =
    [];
    private readonly List<Diagnostic> _problems = [];

    private EventHandlers(EventRole role, EventRegistry registry) => (Role, Registry) = (role, registry);

    /// <summary>Whose handlers they are.</summary>
    public EventRole Role { get; }

    /// <summary>The events that there are.</summary>
    public EventRegistry Registry { get; }

    /// <summary>The types of events that are handled; requests that the role does not serve yet are answered so.</summary>
    internal IEnumerable<EventType> Types =>
        Registry.All.Where(type =>
            type.Consumers.Contains(Role) && (!type.IsServed || _handlers.ContainsKey(type.Record))
        );

    /// <summary>The types of events that the role publishes.</summary>
    internal IEnumerable<EventType> Produced => Registry.All.Where(type => type.Producers.Contains(Role));

    /// <summary>The handlers of a role, none yet.</summary>
    public static EventHandlers For(EventRole role, EventRegistry registry) => new(role, registry);

    /// <summary>Adds a handler.</summary>
    /// <param name="handler">Handles an event; may be called again for the same event, and for events of different keys at once.</param>
    public EventHandlers On<TEvent>(Func<TEvent, HandlerContext, CancellationToken, ValueTask<Outcome>> handler)
        where TEvent : Event
    {
        var type = Registry.All.FirstOrDefault(known => known.Record == typeof(TEvent));
        if (type is null || !type.Consumers.Contains(Role))
        {
            _problems.Add(BusDiagnostics.ForeignHandler.At(null, null, typeof(TEvent).Name, Role));
        }
        else if (
            !_handlers.TryAdd(
                typeof(TEvent),
                (@event, context, cancellation) => handler((TEvent)@event, context, cancellation)
            )
        )
        {
            _problems.Add(BusDiagnostics.DoubleHandler.At(null, null, typeof(TEvent).Name, Role));
        }

        return this;
    }

    /// <summary>Makes sure that every request which the role serves has one handler.</summary>
    /// <exception cref="OmniForgeException">One has none, one has two, or there is one for an event that the role does not consume.</exception>
    internal void Check()
    {
        Diagnostic[] problems =
        [
            .. _problems,
            .. Registry
                .All.Where(type => type.Shape == EventShape.Request && type.IsServed && type.Consumers.Contains(Role))
                .Where(type => !_handlers.ContainsKey(type.Record))
                .Select(type => BusDiagnostics.MissingHandler.At(null, null, type.Record.Name, Role)),
        ];
        if (problems is not [])
        {
            throw new OmniForgeException(problems);
        }
    }

    /// <summary>The handler of an event, or null.</summary>
    internal Func<Event, HandlerContext, CancellationToken, ValueTask<Outcome>>? Find(Type record) =>
        _handlers.GetValueOrDefault(record);
}
