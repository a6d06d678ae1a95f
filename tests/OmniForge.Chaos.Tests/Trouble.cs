namespace OmniForge.Chaos.Tests;

/// <summary>What goes wrong.</summary>
internal enum Trouble
{
    /// <summary>The broker is killed and comes again.</summary>
    BrokerKill,

    /// <summary>The broker stalls.</summary>
    BrokerPause,

    /// <summary>A worker is killed and another one takes its place.</summary>
    WorkerKill,
}
