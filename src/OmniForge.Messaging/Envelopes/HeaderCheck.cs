using System.Buffers.Text;
using OmniForge.Messaging.Failures;
using OmniForge.Messaging.Transport;

namespace OmniForge.Messaging.Envelopes;

/// <summary>What a message says beside its body must be what the envelope says.</summary>
internal static class HeaderCheck
{
    /// <summary>Compares the headers that name the message and its correlation with the envelope.</summary>
    /// <exception cref="DecodingException">One is missing, no UUID, or another one.</exception>
    public static void Demand(IReadOnlyList<MessageHeader> headers, RawEnvelope envelope)
    {
        if (Uuid(headers, HeaderNames.CorrelationId) != envelope.CorrelationId)
        {
            throw new DecodingException(
                FailureClass.CorrelationMismatch,
                "The header and the envelope name different correlations."
            );
        }

        if (Uuid(headers, HeaderNames.MessageId) != envelope.EnvelopeId)
        {
            throw Invalid("The header 'message_id' is not the envelope's own id.");
        }
    }

    private static Guid Uuid(IReadOnlyList<MessageHeader> headers, string name)
    {
        for (var i = 0; i < headers.Count; i++)
        {
            var header = headers[i];
            if (header.Name == name)
            {
                return
                    Utf8Parser.TryParse(header.Value.Span, out Guid id, out var consumed)
                    && consumed == header.Value.Length
                    ? id
                    : throw Invalid($"The header '{name}' is no UUID.");
            }
        }

        throw Invalid($"There is no header '{name}'.");
    }

    private static DecodingException Invalid(string message) => new(FailureClass.InvalidHeaders, message);
}
