using OmniForge.Messaging.Envelopes;
using OmniForge.Messaging.Transport;

namespace OmniForge.Messaging.Tailing;

/// <summary>A message that was looked at.</summary>
/// <param name="Message">The message.</param>
/// <param name="Decoding">The event in it, or why there is none.</param>
public sealed record TailedMessage(ReceivedMessage Message, Decoding Decoding);
