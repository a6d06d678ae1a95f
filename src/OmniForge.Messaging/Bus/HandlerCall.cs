using OmniForge.Messaging.Events;

namespace OmniForge.Messaging.Bus;

/// <summary>One attempt at an event.</summary>
internal readonly record struct HandlerCall(MessageProcessor Processor, Event Event, HandlerContext Context);
