using System.Globalization;
using Confluent.Kafka;
using Confluent.Kafka.Admin;
using OmniForge.Messaging.Transport;
using TopicDescription = OmniForge.Messaging.Transport.TopicDescription;
using TopicPartition = OmniForge.Messaging.Transport.TopicPartition;

namespace OmniForge.Messaging.Kafka;

/// <summary>The topics of a Kafka cluster.</summary>
internal sealed class KafkaTopics(Func<Connection> connection, TimeSpan timeout) : ITopicAdmin
{
    private const string RetentionKey = "retention.ms";
    private const string PolicyKey = "cleanup.policy";

    /// <summary>How long a topic that was created may take to be known, looked at this often.</summary>
    private static readonly TimeSpan Look = TimeSpan.FromMilliseconds(20);

    /// <inheritdoc/>
    public async Task<IReadOnlyList<TopicDescription>> ListAsync(CancellationToken cancellation)
    {
        var metadata = await connection()
            .AskAsync("Listing topics", admin => Task.Run(() => admin.GetMetadata(timeout)), cancellation)
            .ConfigureAwait(false);
        var topics = metadata
            .Topics.Where(topic => !topic.Topic.StartsWith("__", StringComparison.Ordinal))
            .OrderBy(topic => topic.Topic, StringComparer.Ordinal)
            .ToList();
        var settings = await SettingsAsync(topics.Select(topic => topic.Topic), cancellation).ConfigureAwait(false);
        return [.. topics.Select(topic => Description(topic, settings[topic.Topic]))];
    }

    /// <inheritdoc/>
    public async Task CreateAsync(IReadOnlyList<TopicDescription> topics, CancellationToken cancellation)
    {
        if (topics.Count == 0)
        {
            return;
        }

        var names = string.Join(", ", topics.Select(topic => topic.Name));
        _ = await connection()
            .AskAsync($"Creating {names}", admin => CreateAsync(admin, topics), cancellation)
            .ConfigureAwait(false);
        while (
            (await MissingAsync([.. topics.Select(topic => topic.Name)], cancellation).ConfigureAwait(false)).Count > 0
        )
        {
            await Task.Delay(Look, cancellation).ConfigureAwait(false);
        }
    }

    /// <inheritdoc/>
    public async Task<OffsetRange> OffsetsAsync(TopicPartition partition, CancellationToken cancellation)
    {
        var first = PositionsAsync([partition], OffsetSpec.Earliest(), cancellation);
        var next = PositionsAsync([partition], OffsetSpec.Latest(), cancellation);
        return new((await first.ConfigureAwait(false))[0].Offset, (await next.ConfigureAwait(false))[0].Offset);
    }

    /// <inheritdoc/>
    public Task DeleteBeforeAsync(Position position, CancellationToken cancellation) =>
        connection()
            .AskAsync(
                $"Deleting before {position}",
                admin =>
                    admin.DeleteRecordsAsync(
                        [new(position.Partition.Topic, position.Partition.Partition, position.Offset)],
                        new() { RequestTimeout = timeout, OperationTimeout = timeout }
                    ),
                cancellation
            );

    /// <summary>Holds that topics exist.</summary>
    /// <exception cref="TransportException">One does not exist, or Kafka is not reached.</exception>
    public async Task RequireAsync(IReadOnlyList<string> topics, CancellationToken cancellation)
    {
        var missing = await MissingAsync(topics, cancellation).ConfigureAwait(false);
        if (missing.Count > 0)
        {
            throw new TransportException(
                TransportFailure.UnknownTopic,
                $"There is no topic {string.Join(", ", missing)} in Kafka."
            );
        }
    }

    /// <summary>The places at the ends of partitions, in the order of these.</summary>
    /// <exception cref="TransportException">A partition does not exist, or Kafka is not reached.</exception>
    public async Task<IReadOnlyList<Position>> PositionsAsync(
        IReadOnlyList<TopicPartition> partitions,
        OffsetSpec end,
        CancellationToken cancellation
    )
    {
        var specs = partitions.Select(partition => new TopicPartitionOffsetSpec
        {
            TopicPartition = new(partition.Topic, partition.Partition),
            OffsetSpec = end,
        });
        var result = await connection()
            .AskAsync(
                $"Reading the offsets of {string.Join(", ", partitions)}",
                admin => admin.ListOffsetsAsync(specs, new() { RequestTimeout = timeout }),
                cancellation
            )
            .ConfigureAwait(false);
        var offsets = result
            .ResultInfos.Select(info => info.TopicPartitionOffsetError)
            .ToDictionary(info => new TopicPartition(info.Topic, info.Partition.Value), info => info.Offset.Value);
        return [.. partitions.Select(partition => new Position(partition, offsets[partition]))];
    }

    private async Task<bool> CreateAsync(IAdminClient admin, IReadOnlyList<TopicDescription> topics)
    {
        try
        {
            await admin
                .CreateTopicsAsync(
                    topics.Select(Specification),
                    new() { RequestTimeout = timeout, OperationTimeout = timeout }
                )
                .ConfigureAwait(false);
        }
        catch (CreateTopicsException e)
            when (e.Results.TrueForAll(result =>
                    !result.Error.IsError || result.Error.Code == ErrorCode.TopicAlreadyExists
                )
            )
        {
            return false;
        }

        return true;
    }

    /// <summary>Those topics that do not exist or have no leader yet, asked for without creating them.</summary>
    private Task<IReadOnlyList<string>> MissingAsync(IReadOnlyList<string> topics, CancellationToken cancellation) =>
        connection()
            .AskAsync<IReadOnlyList<string>>(
                $"Looking for {string.Join(", ", topics)}",
                async admin =>
                    [
                        .. (await DescribeAsync(admin, topics).ConfigureAwait(false))
                            .Where(topic =>
                                topic.Error.IsError || topic.Partitions.Exists(partition => partition.Leader is null)
                            )
                            .Select(topic => topic.Name),
                    ],
                cancellation
            );

    private async Task<List<Confluent.Kafka.Admin.TopicDescription>> DescribeAsync(
        IAdminClient admin,
        IReadOnlyList<string> topics
    )
    {
        try
        {
            var result = await admin
                .DescribeTopicsAsync(TopicCollection.OfTopicNames(topics), new() { RequestTimeout = timeout })
                .ConfigureAwait(false);
            return result.TopicDescriptions;
        }
        catch (DescribeTopicsException e) when (e.Results.TopicDescriptions.TrueForAll(IsThereOrUnknown))
        {
            return e.Results.TopicDescriptions;
        }
    }

    private static bool IsThereOrUnknown(Confluent.Kafka.Admin.TopicDescription topic) =>
        topic.Error.Code is ErrorCode.NoError or ErrorCode.UnknownTopicOrPart or ErrorCode.LeaderNotAvailable;

    private async Task<Dictionary<string, Dictionary<string, ConfigEntryResult>>> SettingsAsync(
        IEnumerable<string> topics,
        CancellationToken cancellation
    )
    {
        var resources = topics.Select(topic => new ConfigResource { Type = ResourceType.Topic, Name = topic }).ToList();
        if (resources.Count == 0)
        {
            return [];
        }

        var results = await connection()
            .AskAsync(
                "Reading the settings of topics",
                admin => admin.DescribeConfigsAsync(resources, new() { RequestTimeout = timeout }),
                cancellation
            )
            .ConfigureAwait(false);
        return results.ToDictionary(
            result => result.ConfigResource.Name,
            result => result.Entries,
            StringComparer.Ordinal
        );
    }

    private static TopicDescription Description(TopicMetadata topic, Dictionary<string, ConfigEntryResult> settings) =>
        new(topic.Topic, topic.Partitions.Count)
        {
            Retention = Own(settings, RetentionKey) is { } milliseconds
                ? TimeSpan.FromMilliseconds(long.Parse(milliseconds, CultureInfo.InvariantCulture))
                : null,
            IsCompacted = Own(settings, PolicyKey)?.Contains("compact", StringComparison.Ordinal) ?? false,
            Replicas = (short?)topic.Partitions.FirstOrDefault()?.Replicas.Length,
        };

    /// <summary>A setting that the topic itself has; null: as the log does.</summary>
    private static string? Own(Dictionary<string, ConfigEntryResult> settings, string name) =>
        settings.TryGetValue(name, out var setting) && setting.Source == ConfigSource.DynamicTopicConfig
            ? setting.Value
            : null;

    private static TopicSpecification Specification(TopicDescription topic)
    {
        var settings = new Dictionary<string, string>(StringComparer.Ordinal);
        if (topic.Retention is { } retention)
        {
            settings[RetentionKey] = ((long)retention.TotalMilliseconds).ToString(CultureInfo.InvariantCulture);
        }

        if (topic.IsCompacted)
        {
            settings[PolicyKey] = topic.Retention is null ? "compact" : "compact,delete";
        }

        return new()
        {
            Name = topic.Name,
            NumPartitions = topic.Partitions,
            ReplicationFactor = topic.Replicas ?? -1,
            Configs = settings,
        };
    }
}
