using Confluent.Kafka;
using Confluent.Kafka.Admin;
using OmniForge.Messaging.Transport;
using TopicPartition = OmniForge.Messaging.Transport.TopicPartition;

namespace OmniForge.Messaging.Kafka;

/// <summary>Asks Kafka which partitions there are and where they begin and end; no question creates a topic.</summary>
internal sealed class KafkaPartitions(Func<Connection> connection, TimeSpan timeout)
{
    /// <summary>How often it is looked whether a new topic is there.</summary>
    private static readonly TimeSpan Look = TimeSpan.FromMilliseconds(20);

    /// <summary>The partitions of topics.</summary>
    /// <exception cref="TransportException">A topic does not exist, or Kafka is not reached.</exception>
    public async Task<IReadOnlyList<TopicPartition>> OfAsync(
        IReadOnlyCollection<string> topics,
        CancellationToken cancellation
    )
    {
        var found = await connection()
            .AskAsync(
                $"Looking for {string.Join(", ", topics)}",
                admin =>
                    admin.DescribeTopicsAsync(TopicCollection.OfTopicNames(topics), new() { RequestTimeout = timeout }),
                cancellation
            )
            .ConfigureAwait(false);
        return
        [
            .. found.TopicDescriptions.SelectMany(topic =>
                topic.Partitions.Select(partition => new TopicPartition(topic.Name, partition.Partition))
            ),
        ];
    }

    /// <summary>The places at one end of partitions, in the order of these.</summary>
    /// <exception cref="TransportException">A partition does not exist, or Kafka is not reached.</exception>
    public async Task<IReadOnlyList<Position>> EndsAsync(
        IReadOnlyList<TopicPartition> partitions,
        OffsetSpec end,
        CancellationToken cancellation
    )
    {
        string[] topics = [.. partitions.Select(partition => partition.Topic).Distinct(StringComparer.Ordinal)];
        var missing = partitions.Except(await OfAsync(topics, cancellation).ConfigureAwait(false)).ToList();
        if (missing.Count > 0)
        {
            throw new TransportException(
                TransportFailure.UnknownTopic,
                $"Kafka has no {string.Join(" and no ", missing)}."
            );
        }

        var found = await connection()
            .AskAsync(
                $"Reading the offsets of {string.Join(", ", partitions)}",
                admin => admin.ListOffsetsAsync(Specs(partitions, end), new() { RequestTimeout = timeout }),
                cancellation
            )
            .ConfigureAwait(false);
        var offsets = found
            .ResultInfos.Select(info => info.TopicPartitionOffsetError)
            .ToDictionary(info => new TopicPartition(info.Topic, info.Partition.Value), info => info.Offset.Value);
        return [.. partitions.Select(partition => new Position(partition, offsets[partition]))];
    }

    /// <summary>Ends when all partitions of topics that were just created have a leader that answers.</summary>
    /// <exception cref="TransportException">They have none in time, or Kafka is not reached.</exception>
    public async Task ReadyAsync(IReadOnlyCollection<string> topics, CancellationToken cancellation)
    {
        for (var left = timeout; ; left -= Look)
        {
            try
            {
                var partitions = await OfAsync(topics, cancellation).ConfigureAwait(false);
                _ = await EndsAsync(partitions, OffsetSpec.Latest(), cancellation).ConfigureAwait(false);
                return;
            }
            catch (TransportException e) when (e.Failure != TransportFailure.Refused && left > TimeSpan.Zero)
            {
                await Task.Delay(Look, cancellation).ConfigureAwait(false);
            }
        }
    }

    private static IEnumerable<TopicPartitionOffsetSpec> Specs(
        IEnumerable<TopicPartition> partitions,
        OffsetSpec end
    ) =>
        partitions.Select(partition => new TopicPartitionOffsetSpec
        {
            TopicPartition = new(partition.Topic, partition.Partition),
            OffsetSpec = end,
        });
}
