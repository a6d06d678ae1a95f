using System.Runtime.InteropServices;

namespace OmniForge.Messaging.Tests.Kafka;

/// <summary>The broker that librdkafka carries for tests; it runs in this process.</summary>
public sealed class MockCluster : IDisposable
{
    private const int Producer = 0;
    private const short ProduceRequest = 0;
    private const short OffsetCommitRequest = 8;
    private const int Broker = 1;
    private const int Refusals = 20;

    private readonly nint _client;
    private readonly nint _cluster;

    public MockCluster()
    {
        var settings = NativeLibrdkafka.NewSettings();
        NativeLibrdkafka.SetLog(settings, 0);
        _client = NativeLibrdkafka.New(Producer, settings, 0, 0);
        _cluster = NativeLibrdkafka.NewCluster(_client, 1);
        NativeLibrdkafka.SetRebalanceDelay(_cluster, 0);
        _ = NativeLibrdkafka.SetController(_cluster, Broker);
        Bootstrap = Marshal.PtrToStringUTF8(NativeLibrdkafka.Bootstraps(_cluster))!;
    }

    /// <summary>Where it listens.</summary>
    public string Bootstrap { get; }

    public void CreateTopic(string name, int partitions) =>
        _ = NativeLibrdkafka.CreateTopic(_cluster, name, partitions, 1);

    /// <summary>Cuts all connections and refuses new ones.</summary>
    public void Stop() => _ = NativeLibrdkafka.SetDown(_cluster, Broker);

    /// <summary>Is there again.</summary>
    public void Start() => _ = NativeLibrdkafka.SetUp(_cluster, Broker);

    /// <summary>Answers the next publish with an error.</summary>
    public void RefusePublish(int error) => NativeLibrdkafka.PushErrors(_cluster, ProduceRequest, 1, [error]);

    /// <summary>Answers the next commits with an error: a client that leaves may ask again before it goes.</summary>
    public void RefuseCommits(int error) =>
        NativeLibrdkafka.PushErrors(_cluster, OffsetCommitRequest, Refusals, [.. Enumerable.Repeat(error, Refusals)]);

    public void Dispose()
    {
        NativeLibrdkafka.DestroyCluster(_cluster);
        NativeLibrdkafka.Destroy(_client);
    }
}
