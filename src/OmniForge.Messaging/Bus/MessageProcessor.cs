using System.Diagnostics.CodeAnalysis;
using OmniForge.Messaging.DeadLetters;
using OmniForge.Messaging.Envelopes;
using OmniForge.Messaging.Events;
using OmniForge.Messaging.Failures;
using OmniForge.Messaging.Telemetry;
using OmniForge.Messaging.Transport;

namespace OmniForge.Messaging.Bus;

/// <summary>
/// Leads a message to its end: decoded, handled, tried again, and then either what follows is published or it is a dead letter. Every
/// message of every subscription goes this way.
/// </summary>
internal sealed class MessageProcessor(
    string group,
    EventHandlers handlers,
    IEventCodec codec,
    EventPublisher publisher,
    DeadLetterWriter deadLetters,
    Breaker breaker,
    BusOptions options,
    BusServices services
)
{
    private readonly BusLog _log = new(services.Log, group);
    private readonly Persistence _persistence = new(options.Retry, services, new(services.Log, group));

    /// <summary>Leads a message to its end.</summary>
    /// <param name="message">The message.</param>
    /// <param name="ending">Ends the waiting between two attempts.</param>
    /// <param name="aborted">Ends the handling.</param>
    /// <returns>Whether its end was reached; else it has to come again.</returns>
    public async ValueTask<bool> ProcessAsync(
        ReceivedMessage message,
        CancellationToken ending,
        CancellationToken aborted
    )
    {
        try
        {
            var begin = MessagingTelemetry.IsTimed ? services.Time.GetTimestamp() : 0;
            var decoding = await codec.DecodeAsync(message, aborted).ConfigureAwait(false);
            using var activity = MessagingTelemetry.StartProcess(message, group, decoding);
            var attempts = new Attempts(services.Time);
            var outcome = decoding.Failure is { } unreadable
                ? attempts.Note(new Outcome.DeadLetter(unreadable))
                : await HandleAsync(message, decoding, attempts, ending, aborted).ConfigureAwait(false);
            await FinishAsync(message, decoding, outcome, attempts, ending, aborted).ConfigureAwait(false);
            MessagingTelemetry.Processed(
                message.Position.Partition.Topic,
                group,
                begin == 0 ? TimeSpan.Zero : services.Time.GetElapsedTime(begin)
            );
            return true;
        }
        catch (OperationCanceledException) when (ending.IsCancellationRequested || aborted.IsCancellationRequested)
        {
            return false;
        }
    }

    private async ValueTask<Outcome> HandleAsync(
        ReceivedMessage message,
        Decoding decoding,
        Attempts attempts,
        CancellationToken ending,
        CancellationToken aborted
    )
    {
        while (true)
        {
            var call = new HandlerCall(
                decoding.Event!,
                new(publisher, decoding.Event!, decoding.Envelope!, message.Position, attempts.Next())
            );
            var outcome = attempts.Note(
                await breaker.ExecuteAsync(CallAsync, call, ending, aborted).ConfigureAwait(false)
            );
            if (outcome is Outcome.Completed or Outcome.DeadLetter)
            {
                return outcome;
            }

            var delay = options.Retry.NextDelay(attempts.Count, attempts.Elapsed, services.Jitter());
            if (outcome is Outcome.Retry { Cause: var cause })
            {
                if (delay is null)
                {
                    return new Outcome.DeadLetter(cause with { Class = FailureClass.RetriesExhausted });
                }

                _log.Retry(message, decoding.Event!, attempts.Count, cause);
                MessagingTelemetry.Retried(message.Position.Partition.Topic, group);
            }

            // A pause costs no attempts: what is out of order is not the message's fault.
            await Task.Delay(delay ?? options.Retry.MaxDelay, services.Time, ending).ConfigureAwait(false);
        }
    }

    [SuppressMessage("Design", "CA1031", Justification = "Whatever a handler throws is an outcome.")]
    private async ValueTask<Outcome> CallAsync(HandlerCall call, CancellationToken cancellation)
    {
        try
        {
            return handlers.Find(call.Event.GetType()) is { } handle
                ? await handle(call.Event, call.Context, cancellation).ConfigureAwait(false)
                : new Outcome.Completed([NotServed(call.Event)]);
        }
        catch (Exception e) when (e is not OperationCanceledException || !cancellation.IsCancellationRequested)
        {
            return FailureClassifier.Of(e);
        }
    }

    private async ValueTask FinishAsync(
        ReceivedMessage message,
        Decoding decoding,
        Outcome outcome,
        Attempts attempts,
        CancellationToken ending,
        CancellationToken aborted
    )
    {
        // Whoever goes still publishes what is made, and only does not try for long.
        if (outcome is Outcome.DeadLetter { Cause: var cause })
        {
            var letter = new DeadLetter(
                message,
                cause,
                attempts.Count,
                attempts.FirstFailure,
                attempts.LastFailure,
                group
            )
            {
                CorrelationId = decoding.Owner?.CorrelationId,
            };
            _log.DeadLetter(letter);
            await _persistence
                .RunAsync(() => deadLetters.WriteAsync(letter, aborted), message, ending)
                .ConfigureAwait(false);
        }

        var follow = Answers.Of(outcome, decoding, handlers.Registry);
        for (var i = 0; i < follow.Count; i++)
        {
            var (@event, place) = (follow[i], new Cause(decoding.Owner!.Value, decoding.Envelope!, $"answer/{i}"));
            await _persistence
                .RunAsync(() => publisher.PublishAsync(@event, place, aborted), message, ending)
                .ConfigureAwait(false);
        }
    }

    private CodegenErrorReply NotServed(Event request) =>
        new(
            handlers.Registry.Of(request.GetType()).Operation,
            CodegenErrorReply.NotServed,
            "Nobody serves this yet.",
            Retryable: false
        );
}
