using System.Text;
using System.Text.Json;
using OmniForge.Messaging.Documents;
using OmniForge.Messaging.Envelopes;
using OmniForge.Messaging.Events;
using OmniForge.Messaging.Registry;
using OmniForge.Messaging.Tests.Support;
using OmniForge.Messaging.Topics;
using Shouldly;
using Xunit;

namespace OmniForge.Messaging.Tests.Envelopes;

public sealed class RoundTripTests
{
    public static TheoryData<string, string> EventsAndPolicies =>
        [.. from type in EventRegistry.Default.All from policy in TopicPolicy.All select (type.Name, policy.Name)];

    [Fact]
    public void There_is_an_example_of_each_type_of_event() =>
        EventExamples
            .All.Select(example => example.GetType())
            .ShouldBe(EventRegistry.Default.All.Select(type => type.Record));

    [Theory]
    [MemberData(nameof(EventsAndPolicies))]
    public async Task Every_event_comes_back_as_it_was_sent(string name, string policy)
    {
        EventRegistry.Default.TryFind(name, out var type).ShouldBeTrue();
        var sent = EventExamples.All.Single(example => example.GetType() == type.Record);
        var codec = new EventCodec(new() { Policy = TopicPolicy.All.Single(one => one.Name == policy) });

        var message = await Wire.Received(codec, sent);
        var decoding = await codec.DecodeAsync(message, CancellationToken.None);

        decoding.Failure.ShouldBeNull();
        decoding.Envelope.ShouldBe(Wire.EnvelopeOf(sent));
        decoding.Event.ShouldNotBeNull();
        decoding.Event.CorrelationId.ShouldBe(sent.CorrelationId);
        decoding.Event.SessionId.ShouldBe(sent.SessionId);
        decoding.Event.CausationId.ShouldBe(sent.CausationId);
        var again = await codec.EncodeAsync(decoding.Event, decoding.Envelope!, CancellationToken.None);
        Encoding
            .UTF8.GetString(again.Value.GetValueOrDefault().Span)
            .ShouldBe(Encoding.UTF8.GetString(message.Value.GetValueOrDefault().Span));
        Encoding.UTF8.GetString(again.Key.GetValueOrDefault().Span).ShouldBe(sent.SessionId.ToString());
    }
}
