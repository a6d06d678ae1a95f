using System.Reflection;
using System.Runtime.InteropServices;
using Confluent.Kafka;

namespace OmniForge.Messaging.Tests.Kafka;

/// <summary>The parts of librdkafka for tests, which its .NET package does not show.</summary>
internal static partial class NativeLibrdkafka
{
    private const string Name = "librdkafka-of-tests";

    static NativeLibrdkafka() => NativeLibrary.SetDllImportResolver(typeof(NativeLibrdkafka).Assembly, Find);

    [LibraryImport(Name, EntryPoint = "rd_kafka_new")]
    internal static partial nint New(int type, nint settings, nint error, nint errorLength);

    [LibraryImport(Name, EntryPoint = "rd_kafka_conf_new")]
    internal static partial nint NewSettings();

    [LibraryImport(Name, EntryPoint = "rd_kafka_conf_set_log_cb")]
    internal static partial void SetLog(nint settings, nint callback);

    [LibraryImport(Name, EntryPoint = "rd_kafka_destroy")]
    internal static partial void Destroy(nint client);

    [LibraryImport(Name, EntryPoint = "rd_kafka_mock_cluster_new")]
    internal static partial nint NewCluster(nint client, int brokers);

    [LibraryImport(Name, EntryPoint = "rd_kafka_mock_cluster_destroy")]
    internal static partial void DestroyCluster(nint cluster);

    [LibraryImport(Name, EntryPoint = "rd_kafka_mock_cluster_bootstraps")]
    internal static partial nint Bootstraps(nint cluster);

    [LibraryImport(Name, EntryPoint = "rd_kafka_mock_topic_create", StringMarshalling = StringMarshalling.Utf8)]
    internal static partial int CreateTopic(nint cluster, string topic, int partitions, int replicas);

    [LibraryImport(Name, EntryPoint = "rd_kafka_mock_group_initial_rebalance_delay_ms")]
    internal static partial void SetRebalanceDelay(nint cluster, int milliseconds);

    [LibraryImport(Name, EntryPoint = "rd_kafka_mock_set_controller_id")]
    internal static partial int SetController(nint cluster, int broker);

    [LibraryImport(Name, EntryPoint = "rd_kafka_mock_broker_set_down")]
    internal static partial int SetDown(nint cluster, int broker);

    [LibraryImport(Name, EntryPoint = "rd_kafka_mock_broker_set_up")]
    internal static partial int SetUp(nint cluster, int broker);

    [LibraryImport(Name, EntryPoint = "rd_kafka_mock_push_request_errors_array")]
    internal static partial void PushErrors(nint cluster, short request, nint count, int[] errors);

    private static nint Find(string name, Assembly assembly, DllImportSearchPath? path)
    {
        if (name != Name)
        {
            return 0;
        }

        // Loads the variant that fits this machine; its file is then found among those of this process.
        _ = Library.Version;
        using var process = System.Diagnostics.Process.GetCurrentProcess();
        var file = process
            .Modules.Cast<System.Diagnostics.ProcessModule>()
            .First(module => module.ModuleName.Contains("librdkafka", StringComparison.Ordinal))
            .FileName;
        return NativeLibrary.Load(file);
    }
}
