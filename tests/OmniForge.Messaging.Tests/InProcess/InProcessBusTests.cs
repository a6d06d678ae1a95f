using OmniForge.Messaging.InProcess;
using OmniForge.Messaging.Tests.Bus;
using OmniForge.Messaging.Transport;

namespace OmniForge.Messaging.Tests.InProcess;

/// <summary>The bus over the log in memory.</summary>
public sealed class InProcessBusTests : BusTests
{
    /// <inheritdoc/>
    protected override int Rounds => 1_000;

    /// <inheritdoc/>
    protected override ValueTask<ITransport> OpenAsync() => new(new InProcessTransport(new(), TimeProvider.System));
}
