using OmniForge.Messaging.Claims;

namespace OmniForge.Messaging.Tests.Claims;

public sealed class MemoryClaimStoreTests : ClaimStoreTests
{
    protected override IClaimStore Store { get; } = new MemoryClaimStore();
}
