using Confluent.Kafka;
using Microsoft.Extensions.Logging;
using OmniForge.Foundation;
using OmniForge.Messaging.Transport;

namespace OmniForge.Messaging.Kafka;

/// <summary>What this adapter logs. librdkafka's warnings are of the kind that mends itself, so that they are information here.</summary>
internal static partial class KafkaLog
{
    /// <summary>A line of librdkafka, which would write it to standard error.</summary>
    public static void Line(ILogger log, LogMessage line)
    {
        var level = line.Level switch
        {
            SyslogLevel.Debug => LogLevel.Trace,
            SyslogLevel.Info or SyslogLevel.Notice => LogLevel.Debug,
            SyslogLevel.Warning => LogLevel.Information,
            _ => LogLevel.Warning,
        };
        if (log.IsEnabled(level))
        {
            var text = SafeText.OneLine(line.Message);
            Client(log, level, line.Facility, text);
        }
    }

    /// <summary>An error that librdkafka tells beside what it answers.</summary>
    public static void Error(ILogger log, Error error)
    {
        var level = error.IsFatal ? LogLevel.Error : LogLevel.Information;
        if (log.IsEnabled(level))
        {
            var reason = SafeText.OneLine(error.Reason);
            Trouble(log, level, error.Code, reason);
        }
    }

    [LoggerMessage(EventId = 7101, Message = "Kafka client {Facility}: {Text}")]
    private static partial void Client(ILogger log, LogLevel level, string facility, string text);

    [LoggerMessage(EventId = 7102, Message = "Kafka client reports {Code}: {Reason}")]
    private static partial void Trouble(ILogger log, LogLevel level, ErrorCode code, string reason);

    /// <summary>The producer was given up.</summary>
    [LoggerMessage(7103, LogLevel.Warning, "The Kafka producer broke down and is made anew")]
    public static partial void ProducerReplaced(ILogger log);

    /// <summary>A consumer stopped by itself.</summary>
    [LoggerMessage(7104, LogLevel.Error, "The Kafka consumer of {Name} has stopped")]
    public static partial void ConsumerStopped(ILogger log, string name, Exception exception);

    /// <summary>What a consumer stored was not kept.</summary>
    [LoggerMessage(
        7105,
        LogLevel.Warning,
        "The broker refused what {Name} had stored: {Code}; messages may come again"
    )]
    public static partial void CommitRefused(ILogger log, string name, ErrorCode code);
}
