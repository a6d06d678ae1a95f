using OmniForge.Messaging.Documents;
using OmniForge.Messaging.Events;
using OmniForge.Messaging.Registry;
using OmniForge.Messaging.Tests.Support;
using OmniForge.Messaging.Topics;
using OmniForge.Onex.Topics;
using Shouldly;
using Xunit;

namespace OmniForge.Messaging.Tests.Topics;

public sealed class TopicPolicyTests
{
    public static TheoryData<string> Policies => [.. TopicPolicy.All.Select(policy => policy.Name)];

    [Theory]
    [InlineData(typeof(CodegenAnalysisRequest), "omninode.codegen.request.analyze.v1")]
    [InlineData(typeof(CodegenAnalysisResponse), "omninode.codegen.response.analyze.v1")]
    [InlineData(typeof(CodegenGenerationRequest), "omninode.codegen.request.generate.effect.v1")]
    [InlineData(typeof(CodegenGenerationResponse), "omninode.codegen.response.generate.v1")]
    [InlineData(typeof(CodegenErrorReply), "omninode.codegen.response.analyze.v1")]
    [InlineData(typeof(CodegenStatusEvent), "omninode.codegen.status.v1")]
    [InlineData(typeof(ServiceLifecycleEvent), "omninode.codegen.event.service-lifecycle.v1")]
    public void An_event_tells_its_topic_of_the_plan(Type record, string topic) =>
        Example(record).ToKafkaTopic().ShouldBe(topic);

    [Theory]
    [InlineData(typeof(CodegenAnalysisRequest), "dev.omniclaude.codegen.analysis-requested.v1")]
    [InlineData(typeof(CodegenErrorReply), "dev.omniclaude.codegen.analysis-completed.v1")]
    [InlineData(typeof(CodegenGenerationRequest), "dev.omniclaude.codegen.generation-requested.v1")]
    public void An_event_tells_its_topic_of_the_service_scheme(Type record, string topic) =>
        Example(record).ToKafkaTopic(TopicPolicy.Service).ShouldBe(topic);

    [Theory]
    [InlineData(typeof(CodegenAnalysisRequest), "onex.cmd.omniforge.analysis-requested.v1")]
    [InlineData(typeof(CodegenErrorReply), "onex.evt.omniforge.analysis-completed.v1")]
    [InlineData(typeof(CodegenStatusEvent), "onex.evt.omniforge.status-changed.v1")]
    public void An_event_tells_its_topic_of_the_platform(Type record, string topic) =>
        Example(record).ToKafkaTopic(TopicPolicy.Platform).ShouldBe(topic);

    [Fact]
    public void Every_topic_of_the_platform_scheme_has_the_platforms_grammar()
    {
        var topics = EventRegistry.Default.All.SelectMany(TopicPolicy.Platform.TopicsOf).ToList();
        topics
            .Concat(topics.Select(TopicPolicy.Platform.DeadLettersOf))
            .Where(topic => !TopicName.TryParse(topic, out _))
            .ShouldBeEmpty();
    }

    [Fact]
    public void Status_has_a_topic_for_each_session_where_that_is_wanted()
    {
        var status = Example(typeof(CodegenStatusEvent));
        status.ToKafkaTopic(TopicPolicy.PlanPerSession).ShouldBe($"omninode.codegen.status.{status.SessionId}.v1");
        TopicPolicy.PlanPerSession.TopicsOf(EventRegistry.Default.Of(status.GetType())).ShouldBeEmpty();
        TopicPolicy
            .PlanPerSession.DeadLettersOf(status.ToKafkaTopic(TopicPolicy.PlanPerSession))
            .ShouldBe("omninode.codegen.dlq.status.v1");
    }

    [Theory]
    [MemberData(nameof(Policies))]
    public void The_topic_of_an_event_is_one_of_those_of_its_type(string name)
    {
        var policy = TopicPolicy.All.Single(one => one.Name == name);
        foreach (
            var example in EventExamples.All.Where(one =>
                policy != TopicPolicy.PlanPerSession || one is not CodegenStatusEvent
            )
        )
        {
            policy.TopicsOf(EventRegistry.Default.Of(example.GetType())).ShouldContain(example.ToKafkaTopic(policy));
        }
    }

    [Theory]
    [MemberData(nameof(Policies))]
    public void Every_topic_has_dead_letters_of_its_own(string name)
    {
        var policy = TopicPolicy.All.Single(one => one.Name == name);
        var topics = EventRegistry.Default.All.SelectMany(policy.TopicsOf).Distinct(StringComparer.Ordinal).ToList();
        var all = topics.Concat(topics.Select(policy.DeadLettersOf)).ToList();
        all.ShouldBeUnique();
        all.ShouldAllBe(topic => topic.Length <= 249);
    }

    [Theory]
    [MemberData(nameof(Policies))]
    public void Dead_letters_of_a_foreign_topic_have_no_place(string name) =>
        Should.Throw<ArgumentException>(() =>
            TopicPolicy.All.Single(one => one.Name == name).DeadLettersOf("orders.v1")
        );

    [Fact]
    public void An_error_reply_to_nothing_that_is_asked_has_no_topic() =>
        Should.Throw<ArgumentException>(() => new CodegenErrorReply("dance", "X", "x", false).ToKafkaTopic());

    private static Event Example(Type record) => EventExamples.All.Single(example => example.GetType() == record);
}
