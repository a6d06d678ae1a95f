using Confluent.Kafka;
using Confluent.Kafka.Admin;
using OmniForge.Foundation;
using OmniForge.Messaging.Transport;

namespace OmniForge.Messaging.Kafka;

/// <summary>Errors of librdkafka as failures of the port.</summary>
internal static class KafkaErrors
{
    /// <summary>The exception for an error.</summary>
    /// <param name="what">What was tried, such as <c>Publishing to x</c>.</param>
    /// <param name="error">What librdkafka says.</param>
    /// <param name="inner">Its exception, or null.</param>
    public static TransportException Failure(string what, Error error, Exception? inner = null) =>
        new(Sort(error), SafeText.OneLine($"{what} failed: {error.Reason} ({error.Code})"), inner);

    /// <summary>The error behind an exception; those of admin requests keep it in their results.</summary>
    public static Error Cause(KafkaException exception) =>
        exception switch
        {
            CreateTopicsException e => e.Results.Select(result => result.Error).FirstOrDefault(IsReal),
            DescribeTopicsException e => e
                .Results.TopicDescriptions.Select(topic => topic.Error)
                .FirstOrDefault(IsReal),
            DeleteRecordsException e => e.Results.Select(result => result.Error).FirstOrDefault(IsReal),
            ListOffsetsException e => e
                .Result.ResultInfos.Select(result => result.TopicPartitionOffsetError.Error)
                .FirstOrDefault(IsReal),
            DescribeConfigsException e => e.Results.Select(result => result.Error).FirstOrDefault(IsReal),
            _ => null,
        } ?? exception.Error;

    /// <summary>Whether the broker does not let this client in, whatever it asks for.</summary>
    public static bool IsAuthentication(Error error) =>
        error.Code
            is ErrorCode.Local_Authentication
                or ErrorCode.Local_Ssl
                or ErrorCode.SaslAuthenticationFailed
                or ErrorCode.UnsupportedSaslMechanism
                or ErrorCode.IllegalSaslState;

    private static bool IsReal(Error error) => error.IsError && error.Code != ErrorCode.TopicAlreadyExists;

    private static TransportFailure Sort(Error error) =>
        error.Code switch
        {
            ErrorCode.UnknownTopicOrPart
            or ErrorCode.UnknownTopicId
            or ErrorCode.Local_UnknownTopic
            or ErrorCode.Local_UnknownPartition => TransportFailure.UnknownTopic,
            ErrorCode.MsgSizeTooLarge or ErrorCode.RecordListTooLarge or ErrorCode.InvalidMsgSize =>
                TransportFailure.TooLarge,
            ErrorCode.TopicAuthorizationFailed
            or ErrorCode.GroupAuthorizationFailed
            or ErrorCode.ClusterAuthorizationFailed
            or ErrorCode.FencedInstanceId
            or ErrorCode.UnreleasedInstanceId
            or ErrorCode.TopicException
            or ErrorCode.InvalidPartitions
            or ErrorCode.InvalidReplicationFactor
            or ErrorCode.InvalidConfig
            or ErrorCode.InvalidRequest
            or ErrorCode.InvalidSessionTimeout
            or ErrorCode.InvalidGroupId
            or ErrorCode.InconsistentGroupProtocol
            or ErrorCode.PolicyViolation
            or ErrorCode.Local_InvalidArg
            or ErrorCode.OffsetOutOfRange
            or ErrorCode.UnsupportedVersion => TransportFailure.Refused,
            _ => IsAuthentication(error) ? TransportFailure.Refused : TransportFailure.Unavailable,
        };
}
