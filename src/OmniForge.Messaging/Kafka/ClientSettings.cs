using Client = Confluent.Kafka;

namespace OmniForge.Messaging.Kafka;

/// <summary>Options in the words of librdkafka.</summary>
internal static class ClientSettings
{
    /// <summary>The most milliseconds until a broken connection is tried again; librdkafka's 10 s keep members away from a broker that is back.</summary>
    private const int ReconnectMilliseconds = 1_000;

    /// <summary>How many milliseconds a topic may be unknown to a server after its creation; then it does not exist.</summary>
    private const int PropagationMilliseconds = 3_000;

    /// <summary>How many messages of a partition are fetched ahead; a pause throws them away.</summary>
    private const int FetchAhead = 10_000;

    /// <summary>After how many milliseconds is seen whether more can be fetched ahead; librdkafka's 1 s would let a fast consumer stand still.</summary>
    private const int FetchAgainMilliseconds = 10;

    /// <summary>One that publishes exactly once and in order, until it is given up.</summary>
    public static Client.ProducerConfig Producer(KafkaOptions options) =>
        new(Common(options))
        {
            EnableIdempotence = true,
            Acks = Client.Acks.All,
            // As the Java clients do, so that a key has the same partition whoever publishes.
            Partitioner = Client.Partitioner.Murmur2Random,
            CompressionType = Enum.Parse<Client.CompressionType>(options.Compression.ToString()),
            BatchSize = options.BatchBytes,
            LingerMs = options.Linger.TotalMilliseconds,
            MessageTimeoutMs = Milliseconds(options.PublishTimeout),
            DeliveryReportFields = "none",
        };

    /// <summary>A member of a group; it commits what was stored.</summary>
    public static Client.ConsumerConfig Member(KafkaOptions options, string group, string? instance) =>
        new(Consumer(options))
        {
            GroupId = group,
            GroupInstanceId = instance,
            PartitionAssignmentStrategy = Client.PartitionAssignmentStrategy.CooperativeSticky,
            SessionTimeoutMs = Milliseconds(options.SessionTimeout),
            HeartbeatIntervalMs = Milliseconds(options.HeartbeatInterval),
            EnableAutoCommit = true,
            AutoCommitIntervalMs = Milliseconds(options.CommitInterval),
        };

    /// <summary>A consumer of assigned partitions; it commits nothing.</summary>
    public static Client.ConsumerConfig Reader(KafkaOptions options) =>
        new(Consumer(options))
        {
            // librdkafka wants a name of a group and does not use it.
            GroupId = options.ClientId,
            EnableAutoCommit = false,
        };

    private static Client.ConsumerConfig Consumer(KafkaOptions options) =>
        new(Common(options))
        {
            EnableAutoOffsetStore = false,
            AutoOffsetReset = Client.AutoOffsetReset.Earliest,
            FetchWaitMaxMs = Milliseconds(options.FetchWait),
            QueuedMinMessages = FetchAhead,
            FetchQueueBackoffMs = FetchAgainMilliseconds,
        };

    private static Client.ClientConfig Common(KafkaOptions options) =>
        new()
        {
            BootstrapServers = options.Bootstrap,
            ClientId = options.ClientId,
            AllowAutoCreateTopics = false,
            MessageMaxBytes = options.MaxMessageBytes,
            ReconnectBackoffMaxMs = ReconnectMilliseconds,
            TopicMetadataPropagationMaxMs = PropagationMilliseconds,
            SecurityProtocol = Protocol(options.Security),
            SaslMechanism = options.Sasl is { } sasl ? Mechanism(sasl.Mechanism) : null,
            SaslUsername = options.Sasl?.User,
            SaslPassword = options.Sasl?.Password.Value,
            SslCaLocation = options.Tls?.AuthorityFile,
            SslCertificateLocation = options.Tls?.CertificateFile,
            SslKeyLocation = options.Tls?.KeyFile,
            SslKeyPassword = options.Tls?.KeyPassword?.Value,
        };

    private static Client.SecurityProtocol Protocol(KafkaSecurity security) =>
        security switch
        {
            KafkaSecurity.Tls => Client.SecurityProtocol.Ssl,
            KafkaSecurity.SaslPlaintext => Client.SecurityProtocol.SaslPlaintext,
            KafkaSecurity.SaslTls => Client.SecurityProtocol.SaslSsl,
            _ => Client.SecurityProtocol.Plaintext,
        };

    private static Client.SaslMechanism Mechanism(SaslMechanism mechanism) =>
        mechanism switch
        {
            SaslMechanism.ScramSha256 => Client.SaslMechanism.ScramSha256,
            SaslMechanism.ScramSha512 => Client.SaslMechanism.ScramSha512,
            _ => Client.SaslMechanism.Plain,
        };

    private static int Milliseconds(TimeSpan time) => (int)time.TotalMilliseconds;
}
