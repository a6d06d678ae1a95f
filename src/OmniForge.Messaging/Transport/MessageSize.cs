namespace OmniForge.Messaging.Transport;

/// <summary>How large a message is.</summary>
internal static class MessageSize
{
    /// <summary>Bytes of key, body and headers, without what a log adds.</summary>
    public static int Of(OutgoingMessage message)
    {
        var bytes = (message.Key?.Length ?? 0) + (message.Value?.Length ?? 0);
        for (var i = 0; i < message.Headers.Count; i++)
        {
            bytes += message.Headers[i].Name.Length + message.Headers[i].Value.Length;
        }

        return bytes;
    }
}
