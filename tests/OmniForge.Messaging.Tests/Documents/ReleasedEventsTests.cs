using System.Text.Json.Nodes;
using OmniForge.Messaging.Documents;
using OmniForge.Messaging.Tests.Support;
using OmniForge.Messaging.Topics;
using Shouldly;
using Xunit;

namespace OmniForge.Messaging.Tests.Documents;

/// <summary>docs/events/released holds the document of the last release; a release copies docs/events/asyncapi.json there.</summary>
public sealed class ReleasedEventsTests
{
    [Fact]
    public void Nothing_breaks_those_who_know_the_last_release()
    {
        var released = File.ReadAllText(Repository.PathOf("docs", "events", "released", "asyncapi.json"));
        ReleasedEvents.Breaks(JsonNode.Parse(released)!, Current()).ShouldBeEmpty();
    }

    [Fact]
    public void The_same_document_breaks_nothing() => Breaks(_ => { }).ShouldBeEmpty();

    [Fact]
    public void Other_words_break_nothing() =>
        Breaks(root => root["components"]!["schemas"]!["Content"]!["description"] = "A thing.").ShouldBeEmpty();

    [Fact]
    public void A_new_optional_property_needs_a_new_minor()
    {
        Breaks(AddTone).ShouldBe(["CodegenStatusEvent.tone is new without a new version."]);
        Breaks(root =>
            {
                AddTone(root);
                root["components"]!["messages"]!["status-changed"]!["tags"]![0]!["name"] = "version 1.1.0";
            })
            .ShouldBeEmpty();
    }

    [Fact]
    public void What_goes_or_changes_breaks()
    {
        Breaks(root => Properties(root).Remove("step")).ShouldBe(["CodegenStatusEvent.step is gone."]);
        Breaks(root => Properties(root)["step"]!["type"] = "integer")
            .ShouldBe(["CodegenStatusEvent.step.type has changed."]);
        Breaks(root => root["components"]!["schemas"]!["CodegenStatusEvent"]!["required"]!.AsArray().Add("message"))
            .ShouldBe(["CodegenStatusEvent.required has changed."]);
        Breaks(root => root["components"]!["schemas"]!["SessionStatus"]!["enum"]!.AsArray().Add("asleep"))
            .ShouldBe(["SessionStatus.enum has changed."]);
        Breaks(root => root["channels"]!.AsObject().Remove("omninode.codegen.status.v1"))
            .ShouldBe(["'status-changed' is not on the topic 'omninode.codegen.status.v1' any more."]);
    }

    [Fact]
    public void A_new_major_may_change_everything() =>
        Breaks(root =>
            {
                _ = Properties(root).Remove("step");
                root["components"]!["messages"]!["status-changed"]!["tags"]![0]!["name"] = "version 2.0.0";
            })
            .ShouldBeEmpty();

    private static void AddTone(JsonNode root) => Properties(root)["tone"] = new JsonObject { ["type"] = "string" };

    private static JsonObject Properties(JsonNode root) =>
        root["components"]!["schemas"]!["CodegenStatusEvent"]!["properties"]!.AsObject();

    private static IReadOnlyList<string> Breaks(Action<JsonNode> change)
    {
        var current = Current();
        change(current);
        return ReleasedEvents.Breaks(Current(), current);
    }

    private static JsonNode Current() => JsonNode.Parse(EventDocuments.AsyncApi(TopicPolicy.Plan))!;
}
