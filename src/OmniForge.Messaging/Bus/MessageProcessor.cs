using System.Diagnostics.CodeAnalysis;
using OmniForge.Messaging.DeadLetters;
using OmniForge.Messaging.Envelopes;
using OmniForge.Messaging.Events;
using OmniForge.Messaging.Failures;
using OmniForge.Messaging.Registry;
using OmniForge.Messaging.Telemetry;
using OmniForge.Messaging.Transport;

namespace OmniForge.Messaging.Bus;

/// <summary>
/// Leads a message to its end: decoded, handled, tried again, and then either what follows is published or it is a dead letter. Every
/// message of every subscription goes this way.
/// </summary>
internal sealed class MessageProcessor(
    string system,
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
    /// <param name="lanes">Where others are handled while it waits.</param>
    /// <param name="ending">Ends the waiting between two attempts.</param>
    /// <param name="aborted">Ends the handling.</param>
    /// <returns>Whether its end was reached; else it has to come again.</returns>
    public async ValueTask<bool> ProcessAsync(
        ReceivedMessage message,
        Lanes lanes,
        CancellationToken ending,
        CancellationToken aborted
    )
    {
        try
        {
            var decoding = await DecodeAsync(message, ending, aborted).ConfigureAwait(false);
            using var activity = MessagingTelemetry.StartProcess(system, message, group, decoding);
            var attempts = new Attempts(services.Time);
            var outcome = decoding.Failure is { } unreadable
                ? attempts.Note(new Outcome.DeadLetter(unreadable))
                : await HandleAsync(message, lanes, decoding, attempts, ending, aborted).ConfigureAwait(false);
            await FinishAsync(new(message, decoding, attempts, ending, aborted), outcome).ConfigureAwait(false);
            MessagingTelemetry.Processed(message.Position.Partition.Topic, group);
            return true;
        }
        catch (OperationCanceledException) when (ending.IsCancellationRequested || aborted.IsCancellationRequested)
        {
            return false;
        }
    }

    private async ValueTask<Decoding> DecodeAsync(
        ReceivedMessage message,
        CancellationToken ending,
        CancellationToken aborted
    )
    {
        try
        {
            return await codec.DecodeAsync(message, aborted).ConfigureAwait(false);
        }
        catch (IOException)
        {
            return await DecodeLaterAsync(message, ending, aborted).ConfigureAwait(false);
        }
    }

    // What was left with the claim store is there and cannot be read now.
    private ValueTask<Decoding> DecodeLaterAsync(
        ReceivedMessage message,
        CancellationToken ending,
        CancellationToken aborted
    ) =>
        _persistence.RunAsync(() => codec.DecodeAsync(message, aborted).AsTask(), Persistence.MayPass, message, ending);

    private async ValueTask<Outcome> HandleAsync(
        ReceivedMessage message,
        Lanes lanes,
        Decoding decoding,
        Attempts attempts,
        CancellationToken ending,
        CancellationToken aborted
    )
    {
        while (true)
        {
            var call = new HandlerCall(
                this,
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

            var delay = Delay(outcome, message, decoding, attempts);
            if (delay is null)
            {
                return new Outcome.DeadLetter(
                    ((Outcome.Retry)outcome).Cause with
                    {
                        Class = FailureClass.RetriesExhausted,
                    }
                );
            }

            await lanes.LeaveForAsync(Task.Delay(delay.Value, services.Time, ending)).ConfigureAwait(false);
        }
    }

    private TimeSpan? Delay(Outcome outcome, ReceivedMessage message, Decoding decoding, Attempts attempts)
    {
        if (outcome is Outcome.Pause pause)
        {
            _log.Pause(message, decoding.Event!, breaker.State, pause.Cause);
            return attempts.DelayAfterPause(options.Retry, services.Jitter());
        }

        var delay = attempts.DelayAfterRetry(options.Retry, services.Jitter(), decoding.Envelope!.Deadline);
        if (delay is not null)
        {
            _log.Retry(message, decoding.Event!, attempts.Count, ((Outcome.Retry)outcome).Cause);
            MessagingTelemetry.Retried(message.Position.Partition.Topic, group);
        }

        return delay;
    }

    // Static, so that no delegate is made for each message.
    private static ValueTask<Outcome> CallAsync(HandlerCall call, CancellationToken cancellation) =>
        call.Processor.CallAsync(call.Event, call.Context, cancellation);

    [SuppressMessage("Design", "CA1031", Justification = "Whatever a handler throws is an outcome.")]
    private async ValueTask<Outcome> CallAsync(Event @event, HandlerContext context, CancellationToken cancellation)
    {
        var begin = MessagingTelemetry.IsTimed ? services.Time.GetTimestamp() : default(long?);
        try
        {
            return handlers.Find(@event.GetType()) is { } handle
                ? await handle(@event, context, cancellation).ConfigureAwait(false)
                    ?? throw new InvalidOperationException("A handler answered nothing at all.")
                : Unhandled(handlers.Registry.Of(@event.GetType()));
        }
        catch (Exception e) when (e is not OperationCanceledException || !cancellation.IsCancellationRequested)
        {
            return FailureClassifier.Of(e);
        }
        finally
        {
            if (begin is { } start)
            {
                MessagingTelemetry.Handled(
                    context.Position.Partition.Topic,
                    group,
                    services.Time.GetElapsedTime(start)
                );
            }
        }
    }

    private async ValueTask FinishAsync(Ending end, Outcome outcome)
    {
        if (outcome is Outcome.Completed { Events.Count: > 0 } completed)
        {
            outcome = await PublishAsync(end, completed).ConfigureAwait(false);
        }

        if (outcome is Outcome.DeadLetter { Cause: var cause })
        {
            await BuryAsync(end, cause).ConfigureAwait(false);
        }
    }

    private async Task BuryAsync(Ending end, Failure cause)
    {
        var letter = end.Letter(cause, group);
        _log.DeadLetter(letter);
        _ = await _persistence
            .RunAsync(
                () => deadLetters.WriteAsync(letter, end.Aborted),
                Persistence.MayBeMended,
                end.Message,
                end.Waiting
            )
            .ConfigureAwait(false);
        if (ErrorReplies.Of(cause, end.Decoding, handlers.Registry) is { } reply)
        {
            _ = await PublishAsync(end, new([reply])).ConfigureAwait(false);
        }
    }

    [SuppressMessage("Design", "CA1031", Justification = "What cannot be published is an outcome as well.")]
    private async Task<Outcome> PublishAsync(Ending end, Outcome.Completed completed)
    {
        try
        {
            for (var i = 0; i < completed.Events.Count; i++)
            {
                var follow = completed.Events[i];
                var cause = new Cause(end.Decoding.Owner!.Value, end.Decoding.Envelope!, $"answer/{i}");
                _ = await _persistence
                    .RunAsync(
                        () => publisher.PublishAsync(follow, cause, end.Aborted),
                        Persistence.MayPass,
                        end.Message,
                        end.Waiting
                    )
                    .ConfigureAwait(false);
            }

            return completed;
        }
        catch (Exception e) when (e is not OperationCanceledException)
        {
            return end.Attempts.Note(new Outcome.DeadLetter(FailureClassifier.OfPublishing(e)));
        }
    }

    // A topic of answers carries error replies, too, which not everybody who reads it handles.
    private static Outcome.Completed Unhandled(EventType type) =>
        type.Shape == EventShape.Request
            ? new([
                new CodegenErrorReply(
                    type.Operation,
                    CodegenErrorReply.NotServed,
                    "Nobody serves this yet.",
                    Retryable: false
                ),
            ])
            : Outcome.Completed.Nothing;
}
