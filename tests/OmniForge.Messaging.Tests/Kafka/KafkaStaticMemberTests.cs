using OmniForge.Messaging.Tests.Transport;
using OmniForge.Messaging.Transport;
using Shouldly;
using Xunit;

namespace OmniForge.Messaging.Tests.Kafka;

public sealed class KafkaStaticMemberTests : TransportSuite<BrokerLog>
{
    [Fact]
    public async Task A_member_whose_name_another_one_takes_loses_everything()
    {
        await TopicAsync(1);
        var (thrownOut, first) = await JoinAsync("g", NewRecorder(), "same");

        var (_, second) = await JoinAsync("g", NewRecorder(), "same");

        await first.CalledAsync("lost");
        _ = await Should.ThrowAsync<TransportException>(() => thrownOut.Completion);
        await Log.PublishAsync(Message(1), Cancellation);
        await second.CountAsync(1);
        first.Messages.ShouldBeEmpty();
    }
}
