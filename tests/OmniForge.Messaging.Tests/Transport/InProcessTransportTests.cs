using OmniForge.Messaging.InProcess;
using OmniForge.Messaging.Transport;

namespace OmniForge.Messaging.Tests.Transport;

public sealed class InProcessTransportTests : TransportTests
{
    private protected override ValueTask<ITransport> OpenAsync() =>
        new(new InProcessTransport(new InProcessOptions(), TimeProvider.System));
}
