using System.Text;
using OmniForge.Foundation;
using OmniForge.Generation.Locking;
using OmniForge.Generation.Profiles;
using OmniForge.Generation.Projects;
using OmniForge.Generation.Tests.Fixtures;
using OmniForge.Specification.Model;
using Shouldly;
using Xunit;

namespace OmniForge.Generation.Tests;

public sealed class LockTests
{
    [Fact]
    public void Two_operations_of_one_name_get_topics_of_their_own()
    {
        var project = Generate([Named("orders", "get_item"), Named("parcels", "get_item")], null);
        Topics(project).ShouldBe(["onex.cmd.shop.get-item.v1", "onex.cmd.shop.parcels-get-item.v1"]);
    }

    [Fact]
    public void A_topic_of_the_lock_stays_and_only_the_newcomer_gets_the_longer_one()
    {
        var before = Generate([Named("parcels", "get_item")], null);
        var after = Generate([Named("orders", "get_item"), Named("parcels", "get_item")], LockOf(before));
        Topics(after).ShouldBe(["onex.cmd.shop.orders-get-item.v1", "onex.cmd.shop.get-item.v1"]);
    }

    [Fact]
    public void The_lock_tells_the_hash_of_every_other_file()
    {
        var project = Generate([Named("orders", "get_item")], null);
        LockOf(project)
            .Files.Keys.ShouldBe(
                project.Files.Paths.Select(path => path.Value).Where(path => path != ProjectLock.FileName)
            );
    }

    [Theory]
    [InlineData("")]
    [InlineData("[]")]
    [InlineData("{\"project\": 5}")]
    [InlineData("{\"project\": \"shop\", \"topics\": {\"a\": {\"b\": \"not a topic\"}, \"c\": 1}, \"files\": []}")]
    public void A_damaged_lock_locks_nothing(string text) => ProjectLock.Read(text)?.TopicOf("a", "b").ShouldBeNull();

    private static ProjectLock LockOf(Project project) =>
        ProjectLock.Read(Encoding.UTF8.GetString(project.Files[RelativePath.Of(ProjectLock.FileName)].Span))!;

    private static IEnumerable<string> Topics(Project project) =>
        project.Nodes.SelectMany(node => node.Operations).Select(operation => operation.Topic);

    private static NodeSpec Named(string node, string operation) =>
        OrderPricing.Node with
        {
            Name = node,
            Operations = [OrderPricing.Node.Operations[2] with { Name = operation }],
        };

    private static Project Generate(IReadOnlyList<NodeSpec> nodes, ProjectLock? known) =>
        ProjectGenerator.Generate(
            new ProjectSpec("shop", "A shop.", nodes, []),
            GenerationOptions.Default with
            {
                Lock = known,
            }
        );
}
