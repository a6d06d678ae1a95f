using OmniForge.Messaging.Transport;
using Xunit;

namespace OmniForge.Messaging.Tests.Transport;

/// <summary>An adapter under test.</summary>
public abstract class TestLog
{
    /// <summary>Whether topics can be created and looked at.</summary>
    public virtual bool ManagesTopics => true;

    /// <summary>Whether a member that comes back under its name gets its place.</summary>
    public virtual bool KnowsStaticMembers => true;

    /// <summary>
    /// Whether a member that is slow to come again, on a busy machine, is thrown out of its group, or starts another sharing out in which
    /// nothing is stored.
    /// </summary>
    public virtual bool LosesSlowMembers => false;

    /// <summary>Opens it, or skips the test.</summary>
    public abstract ITransport Open();

    /// <summary>Makes a topic.</summary>
    public virtual Task CreateTopicAsync(ITransport log, string topic, int partitions) =>
        log.Topics.CreateAsync([new(topic, partitions)], TestContext.Current.CancellationToken);
}
