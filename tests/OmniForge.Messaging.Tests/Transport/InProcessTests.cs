using OmniForge.Messaging.InProcess;
using OmniForge.Messaging.Transport;

namespace OmniForge.Messaging.Tests.Transport;

public sealed class InProcessLog : TestLog
{
    public override ITransport Open() => new InProcessTransport(new InProcessOptions(), TimeProvider.System);
}

public sealed class InProcessPublishingTests : PublishingTests<InProcessLog>;

public sealed class InProcessGroupTests : GroupTests<InProcessLog>;

public sealed class InProcessAssignmentTests : AssignmentTests<InProcessLog>;

public sealed class InProcessTopicTests : TopicTests<InProcessLog>;
