using OmniForge.Messaging.Events;

namespace OmniForge.Messaging.Bus;

/// <summary>One attempt at an event, by the handlers of a role.</summary>
internal readonly record struct HandlerCall(EventHandlers Handlers, Event Event, HandlerContext Context);
