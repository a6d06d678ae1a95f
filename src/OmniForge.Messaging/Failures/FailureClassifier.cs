using System.Net;
using System.Net.Sockets;
using OmniForge.Foundation;
using OmniForge.Messaging.Transport;

namespace OmniForge.Messaging.Failures;

/// <summary>What becomes of a message whose handler threw. What nobody knows is not tried again: trying helps against times, not against bugs.</summary>
public static class FailureClassifier
{
    /// <summary>The outcome of an exception.</summary>
    public static Outcome Of(Exception exception)
    {
        ArgumentNullException.ThrowIfNull(exception);
        var failure = new Failure(FailureClass.HandlerError, Told(exception), exception.GetType().FullName);
        return exception switch
        {
            OmniForgeException => new Outcome.DeadLetter(failure with { Class = FailureClass.Rejected }),
            TransportException { Failure: TransportFailure.Unavailable } => new Outcome.Pause(failure),
            TimeoutException or SocketException or IOException => new Outcome.Retry(failure),
            HttpRequestException
            {
                StatusCode: null or HttpStatusCode.TooManyRequests or >= HttpStatusCode.InternalServerError
            } => new Outcome.Retry(failure),
            _ => new Outcome.DeadLetter(failure),
        };
    }

    /// <summary>What goes wrong with a message whose answer cannot be published, now or later.</summary>
    public static Failure OfPublishing(Exception exception)
    {
        ArgumentNullException.ThrowIfNull(exception);
        var isTooLarge = exception is OmniForgeException or TransportException { Failure: TransportFailure.TooLarge };
        return new(
            isTooLarge ? FailureClass.TooLarge : FailureClass.HandlerError,
            Told(exception),
            exception.GetType().FullName
        );
    }

    // A message may hold what was handled, or a password; only our own exceptions are known not to.
    private static string Told(Exception exception) =>
        exception is OmniForgeException or TransportException
            ? SafeText.OneLine(exception.Message)
            : $"{exception.GetType().Name} was thrown.";
}
