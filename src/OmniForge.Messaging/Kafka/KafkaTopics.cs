using System.Globalization;
using Confluent.Kafka;
using Confluent.Kafka.Admin;
using OmniForge.Messaging.Transport;
using TopicDescription = OmniForge.Messaging.Transport.TopicDescription;
using TopicPartition = OmniForge.Messaging.Transport.TopicPartition;

namespace OmniForge.Messaging.Kafka;

/// <summary>The topics of a Kafka cluster.</summary>
internal sealed class KafkaTopics(Func<Connection> connection, KafkaPartitions partitions, TimeSpan timeout)
    : ITopicAdmin
{
    private const string RetentionKey = "retention.ms";
    private const string PolicyKey = "cleanup.policy";

    /// <inheritdoc/>
    public async Task<IReadOnlyList<TopicDescription>> ListAsync(CancellationToken cancellation)
    {
        var topics = await MetadataAsync(cancellation).ConfigureAwait(false);
        var settings = await SettingsAsync(topics.Select(topic => topic.Topic), cancellation).ConfigureAwait(false);
        return [.. topics.Select(topic => Description(topic, settings[topic.Topic]))];
    }

    /// <inheritdoc/>
    public async Task<IReadOnlyDictionary<string, int>> PartitionsAsync(CancellationToken cancellation)
    {
        var topics = await MetadataAsync(cancellation).ConfigureAwait(false);
        return topics.ToDictionary(topic => topic.Topic, topic => topic.Partitions.Count, StringComparer.Ordinal);
    }

    /// <inheritdoc/>
    public async Task CreateAsync(IReadOnlyList<TopicDescription> topics, CancellationToken cancellation)
    {
        if (topics.Count == 0)
        {
            return;
        }

        string[] names = [.. topics.Select(topic => topic.Name)];
        await connection()
            .AskAsync($"Creating {string.Join(", ", names)}", admin => CreateAsync(admin, topics), cancellation)
            .ConfigureAwait(false);
        await partitions.ReadyAsync(names, cancellation).ConfigureAwait(false);
    }

    /// <inheritdoc/>
    public async Task<OffsetRange> OffsetsAsync(TopicPartition partition, CancellationToken cancellation)
    {
        var first = partitions.EndsAsync([partition], OffsetSpec.Earliest(), cancellation);
        var next = partitions.EndsAsync([partition], OffsetSpec.Latest(), cancellation);
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

    private async Task<List<TopicMetadata>> MetadataAsync(CancellationToken cancellation)
    {
        var metadata = await connection()
            .AskAsync("Listing topics", admin => Task.Run(() => admin.GetMetadata(timeout)), cancellation)
            .ConfigureAwait(false);
        return
        [
            .. metadata
                .Topics.Where(topic => !topic.Topic.StartsWith("__", StringComparison.Ordinal))
                .OrderBy(topic => topic.Topic, StringComparer.Ordinal),
        ];
    }

    private async Task CreateAsync(IAdminClient admin, IReadOnlyList<TopicDescription> topics)
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
            // What exists is left as it is.
        }
    }

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
