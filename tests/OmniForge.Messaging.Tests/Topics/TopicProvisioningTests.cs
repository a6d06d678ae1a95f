using OmniForge.Messaging.Registry;
using OmniForge.Messaging.Topics;
using OmniForge.Messaging.Transport;
using Shouldly;
using Xunit;

namespace OmniForge.Messaging.Tests.Topics;

public sealed class TopicProvisioningTests
{
    public static TheoryData<string> Policies => [.. TopicPolicy.All.Select(policy => policy.Name)];

    [Theory]
    [MemberData(nameof(Policies))]
    public void Proof_18_every_topic_has_a_producer_and_a_consumer(string policy) =>
        Uses(policy).Where(use => use.IsOneSided).Select(use => use.Topic.Name).ShouldBeEmpty();

    [Theory]
    [MemberData(nameof(Policies))]
    public void Every_topic_has_its_dead_letters(string policy)
    {
        var uses = Uses(policy);
        var names = uses.Select(use => use.Topic.Name).ToList();
        names.ShouldBeUnique();
        uses.Where(use => !use.IsDeadLetters)
            .ShouldAllBe(use => names.Contains(Policy(policy).DeadLettersOf(use.Topic.Name)));
    }

    [Fact]
    public void Requests_and_answers_are_kept_a_week_status_three_days_dead_letters_a_month()
    {
        Topic("omninode.codegen.request.analyze.v1")
            .ShouldBe(new("omninode.codegen.request.analyze.v1", 3) { Retention = TimeSpan.FromDays(7) });
        Topic("omninode.codegen.status.v1")
            .ShouldBe(new("omninode.codegen.status.v1", 6) { Retention = TimeSpan.FromDays(3), IsCompacted = true });
        Topic("omninode.codegen.dlq.request.analyze.v1")
            .ShouldBe(new("omninode.codegen.dlq.request.analyze.v1", 1) { Retention = TimeSpan.FromDays(30) });
    }

    [Fact]
    public void Status_of_sessions_with_topics_of_their_own_has_one_topic_of_dead_letters() =>
        Uses("plan-per-session")
            .Select(use => use.Topic.Name)
            .Where(topic => topic.Contains("status", StringComparison.Ordinal))
            .ShouldBe(["omninode.codegen.dlq.status.v1"]);

    [Fact]
    public void Of_requests_only_analyses_are_served() =>
        Uses("plan")
            .Where(use => use.Events.Any(type => type.Shape == EventShape.Request) && use.IsServed)
            .Select(use => use.Topic.Name)
            .ShouldBe(["omninode.codegen.request.analyze.v1"]);

    [Fact]
    public void Topics_as_they_have_to_be_are_no_problem()
    {
        var uses = Uses("plan");
        var more = uses.Select(use => use.Topic with { Partitions = use.Topic.Partitions + 1, Replicas = 3 });
        TopicProvisioning.Check(uses, [.. more, new("orders", 1)]).ShouldBeEmpty();
    }

    [Fact]
    public void What_is_missing_or_otherwise_is_told()
    {
        var uses = Uses("plan");
        TopicProvisioning.Check(uses, []).Count.ShouldBe(uses.Count);

        var wanted = uses[0].Topic;
        Problems(wanted with { Partitions = 1 }).ShouldBe([TopicProblemKind.TooFewPartitions]);
        Problems(wanted with { Retention = TimeSpan.FromDays(1) }).ShouldBe([TopicProblemKind.OtherRetention]);
        Problems(wanted with { Retention = null }).ShouldBe([TopicProblemKind.OtherRetention]);
        Problems(wanted with { IsCompacted = true }).ShouldBe([TopicProblemKind.OtherCompaction]);

        TopicProblemKind[] Problems(TopicDescription found) =>
            [.. TopicProvisioning.Check([uses[0]], [found]).Select(problem => problem.Kind)];
    }

    [Fact]
    public void A_topic_that_nobody_reads_is_a_problem()
    {
        var unread = EventRegistry.Default.All[0] with { Consumers = [] };
        var uses = TopicProvisioning.Uses(TopicPolicy.Plan, new EventRegistry([unread]));
        TopicProvisioning
            .Check(uses, [.. uses.Select(use => use.Topic)])
            .Select(problem => (problem.Wanted.Name, problem.Kind))
            .ShouldBe([("omninode.codegen.request.analyze.v1", TopicProblemKind.OneSided)]);
    }

    private static TopicPolicy Policy(string name) => TopicPolicy.All.Single(policy => policy.Name == name);

    private static IReadOnlyList<TopicUse> Uses(string policy) =>
        TopicProvisioning.Uses(Policy(policy), EventRegistry.Default);

    private static TopicDescription Topic(string name) =>
        Uses("plan").Select(use => use.Topic).Single(topic => topic.Name == name);
}
