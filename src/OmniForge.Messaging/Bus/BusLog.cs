using Microsoft.Extensions.Logging;
using OmniForge.Foundation;
using OmniForge.Messaging.DeadLetters;
using OmniForge.Messaging.Events;
using OmniForge.Messaging.Failures;
using OmniForge.Messaging.Transport;

namespace OmniForge.Messaging.Bus;

/// <summary>What a subscription logs. Values that come from outside are made safe for one line.</summary>
internal sealed partial class BusLog(ILogger log, string group)
{
    /// <summary>A message is tried again.</summary>
    public void Retry(ReceivedMessage message, Event @event, int attempts, Failure cause) =>
        Retry(log, group, message.Position, @event.CorrelationId, attempts, SafeText.OneLine(cause.Message));

    /// <summary>What handling a message needs is out of order; it waits.</summary>
    public void Pause(ReceivedMessage message, Event @event, BreakerState circuit, Failure cause) =>
        Pause(log, group, message.Position, @event.CorrelationId, circuit, SafeText.OneLine(cause.Message));

    /// <summary>A message is given up.</summary>
    public void DeadLetter(DeadLetter letter) =>
        DeadLetter(
            log,
            group,
            letter.Original.Position,
            letter.CorrelationId,
            FailureNames.Of(letter.Failure.Class),
            letter.Attempts,
            SafeText.OneLine(letter.Failure.Message)
        );

    /// <summary>What belongs to a message could not be published, or read; it is tried again.</summary>
    public void NotDone(ReceivedMessage message, Exception problem) =>
        NotDone(log, group, message.Position, SafeText.OneLine(problem.Message));

    /// <summary>A bug: the message stays where it is.</summary>
    public void Fault(ReceivedMessage message, Exception bug) => Fault(log, bug, group, message.Position);

    [LoggerMessage(
        1,
        LogLevel.Warning,
        "{Group}: {Position} of correlation {CorrelationId} failed at attempt {Attempts} and is tried again: {Reason}"
    )]
    private static partial void Retry(
        ILogger log,
        string group,
        Position position,
        Guid correlationId,
        int attempts,
        string reason
    );

    [LoggerMessage(
        2,
        LogLevel.Error,
        "{Group}: {Position} of correlation {CorrelationId} is a dead letter ({FailureClass}) after {Attempts} attempts: {Reason}"
    )]
    private static partial void DeadLetter(
        ILogger log,
        string group,
        Position position,
        Guid? correlationId,
        string failureClass,
        int attempts,
        string reason
    );

    [LoggerMessage(
        3,
        LogLevel.Warning,
        "{Group}: what belongs to {Position} could not be published or read and is tried again: {Reason}"
    )]
    private static partial void NotDone(ILogger log, string group, Position position, string reason);

    [LoggerMessage(
        5,
        LogLevel.Warning,
        "{Group}: {Position} of correlation {CorrelationId} waits (circuit {Circuit}): {Reason}"
    )]
    private static partial void Pause(
        ILogger log,
        string group,
        Position position,
        Guid correlationId,
        BreakerState circuit,
        string reason
    );

    [LoggerMessage(4, LogLevel.Critical, "{Group}: {Position} could not be led to an end; it is not stored")]
    private static partial void Fault(ILogger log, Exception bug, string group, Position position);
}
