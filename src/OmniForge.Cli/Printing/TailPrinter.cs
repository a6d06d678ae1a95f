using System.Globalization;
using System.Text.Json.Nodes;
using OmniForge.Foundation;
using OmniForge.Messaging.Failures;
using OmniForge.Messaging.Tailing;

namespace OmniForge.Cli.Printing;

/// <summary>Prints events, a line each.</summary>
internal sealed class TailPrinter(Terminal terminal, bool asJson)
{
    /// <summary>Prints one.</summary>
    public void Print(TailedMessage tailed) =>
        terminal.Out.WriteLine(asJson ? Json(tailed).ToJsonString() : SafeText.OneLine(Text(tailed)));

    private static string Text(TailedMessage tailed)
    {
        var (message, decoding) = tailed;
        var time = message.Timestamp.UtcDateTime;
        return decoding is { Event: { } @event, Envelope: { } envelope }
            ? string.Create(
                CultureInfo.InvariantCulture,
                $"{time:s}Z  {envelope.EventType}  session {@event.SessionId}  correlation {@event.CorrelationId}  {message.Position}"
            )
            : string.Create(
                CultureInfo.InvariantCulture,
                $"{time:s}Z  no event: {FailureNames.Of(decoding.Failure!.Class)}: {decoding.Failure.Message}  {message.Position}"
            );
    }

    private static JsonObject Json(TailedMessage tailed)
    {
        var (message, decoding) = tailed;
        var (partition, offset) = message.Position;
        return new()
        {
            ["topic"] = partition.Topic,
            ["partition"] = partition.Partition,
            ["offset"] = offset,
            ["published"] = message.Timestamp.ToString("O", CultureInfo.InvariantCulture),
            ["failure_class"] = decoding.Failure is { } failure ? FailureNames.Of(failure.Class) : null,
            ["envelope"] = decoding.Event is null ? null : JsonNode.Parse(message.Value!.Value.Span),
        };
    }
}
