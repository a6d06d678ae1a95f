using System.Globalization;
using System.Text.Json.Nodes;
using OmniForge.Messaging.Registry;
using OmniForge.Messaging.Topics;
using OmniForge.Messaging.Transport;

namespace OmniForge.Cli.Printing;

/// <summary>Prints topics, for humans or as a JSON document.</summary>
internal sealed class TopicPrinter(Terminal terminal, bool asJson)
{
    /// <summary>Prints the topics that there have to be.</summary>
    public void PrintList(TopicPolicy policy, IReadOnlyList<TopicUse> uses)
    {
        if (asJson)
        {
            terminal.Out.PrintJson(Document(policy, "topics", JsonPrinter.List(uses, Json)));
            return;
        }

        foreach (var use in uses)
        {
            var who = use.IsDeadLetters
                ? "dead letters"
                : $"{Roles(use.Producers)} -> {Roles(use.Consumers)}: {Names(use)}{(use.IsServed ? "" : " (not served yet)")}";
            terminal.Out.WriteLine($"{use.Topic.Name}  {Words(use.Topic)}  {who}");
        }
    }

    /// <summary>Prints the topics that were created.</summary>
    public void PrintCreated(TopicPolicy policy, IReadOnlyList<TopicDescription> created)
    {
        if (asJson)
        {
            terminal.Out.PrintJson(Document(policy, "created", JsonPrinter.List(created, topic => topic.Name)));
            return;
        }

        foreach (var topic in created)
        {
            terminal.Out.WriteLine($"created {topic.Name}  {Words(topic)}");
        }

        terminal.Out.WriteLine($"{created.Count.ToInvariant()} topics created");
    }

    /// <summary>Prints what is the matter with topics, and what nobody serves yet.</summary>
    public void PrintCheck(TopicPolicy policy, IReadOnlyList<TopicUse> uses, IReadOnlyList<TopicProblem> problems)
    {
        List<TopicUse> unserved = [.. uses.Where(use => !use.IsServed)];
        if (asJson)
        {
            var document = Document(policy, "problems", JsonPrinter.List(problems, Json));
            document["not_served"] = JsonPrinter.List(unserved, use => use.Topic.Name);
            terminal.Out.PrintJson(document);
            return;
        }

        foreach (var problem in problems)
        {
            terminal.Out.WriteLine($"{problem.Wanted.Name}: {Words(problem)}");
        }

        foreach (var use in unserved)
        {
            terminal.Out.WriteLine($"{use.Topic.Name}: nobody serves it yet");
        }

        terminal.Out.WriteLine(
            $"{uses.Count.ToInvariant()} topics, {problems.Count.ToInvariant()} problems, {unserved.Count.ToInvariant()} not served yet"
        );
    }

    private static JsonObject Document(TopicPolicy policy, string name, JsonArray items) =>
        new()
        {
            ["schema"] = "omniforge.topics/1",
            ["policy"] = policy.Name,
            [name] = items,
        };

    private static JsonObject Json(TopicUse use)
    {
        var topic = Json(use.Topic)!;
        topic["events"] = JsonPrinter.List(use.Events, type => type.Name);
        topic["producers"] = JsonPrinter.List(use.Producers, role => Role(role));
        topic["consumers"] = JsonPrinter.List(use.Consumers, role => Role(role));
        topic["dead_letters"] = use.IsDeadLetters;
        topic["served"] = use.IsServed;
        return topic;
    }

    private static JsonObject Json(TopicProblem problem) =>
        new()
        {
            ["topic"] = problem.Wanted.Name,
            ["problem"] = System.Text.Json.JsonNamingPolicy.SnakeCaseLower.ConvertName(problem.Kind.ToString()),
            ["wanted"] = Json(problem.Wanted),
            ["found"] = Json(problem.Found),
        };

    private static JsonObject? Json(TopicDescription? topic) =>
        topic is null
            ? null
            : new()
            {
                ["name"] = topic.Name,
                ["partitions"] = topic.Partitions,
                ["retention_seconds"] = topic.Retention?.TotalSeconds,
                ["compacted"] = topic.IsCompacted,
            };

    private static string Words(TopicProblem problem) =>
        problem.Kind switch
        {
            TopicProblemKind.Missing => "it does not exist; omniforge topics create makes it",
            TopicProblemKind.TooFewPartitions =>
                $"it has {Partitions(problem.Found!)} instead of {Partitions(problem.Wanted)}",
            TopicProblemKind.OtherRetention =>
                $"it keeps messages {Retention(problem.Found!)} instead of {Retention(problem.Wanted)}",
            TopicProblemKind.OtherCompaction =>
                $"it is {(problem.Found!.IsCompacted ? "compacted" : "not compacted")}, and should be otherwise",
            _ => "nobody publishes to it, or nobody reads it",
        };

    private static string Words(TopicDescription topic) =>
        $"{Partitions(topic)}, {Retention(topic)}{(topic.IsCompacted ? ", compacted" : "")}";

    private static string Partitions(TopicDescription topic) =>
        topic.Partitions == 1 ? "1 partition" : $"{topic.Partitions.ToInvariant()} partitions";

    private static string Retention(TopicDescription topic) =>
        topic.Retention is { } time
            ? string.Create(CultureInfo.InvariantCulture, $"{time.TotalDays:0.##} days")
            : "as long as the brokers do";

    private static string Names(TopicUse use) => string.Join(", ", use.Events.Select(type => type.Name));

    private static string Roles(IReadOnlyList<EventRole> roles) => string.Join(", ", roles.Select(Role));

    private static string Role(EventRole role) => role.ToString().ToLowerInvariant();
}
