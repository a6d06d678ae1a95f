using System.Text.Json;
using System.Text.Json.Nodes;
using OmniForge.Onex.Topics;

namespace OmniForge.Generation.Locking;

/// <summary>
/// What <c>omniforge.lock.json</c> says about a project that was generated before: which topics are in use, and what each
/// file's content was, so that a file that somebody has changed can be told from one that nobody touched.
/// </summary>
public sealed class ProjectLock
{
    /// <summary>The file's name, at the project's root.</summary>
    public const string FileName = "omniforge.lock.json";

    /// <summary>The version of the file's format.</summary>
    public const int Format = 1;

    private readonly Dictionary<(string Node, string Operation), TopicName> _topics;

    private ProjectLock(
        string project,
        string profile,
        Dictionary<(string Node, string Operation), TopicName> topics,
        IReadOnlyDictionary<string, string> files,
        IReadOnlyDictionary<string, string> options
    )
    {
        Project = project;
        Profile = profile;
        _topics = topics;
        Files = files;
        Options = options;
    }

    /// <summary>The project's name.</summary>
    public string Project { get; }

    /// <summary>The profile that it was generated with.</summary>
    public string Profile { get; }

    /// <summary>SHA-256 of each generated file, lower-case hexadecimal, by its path.</summary>
    public IReadOnlyDictionary<string, string> Files { get; }

    /// <summary>What shaped it beside profile and name, option → value; without what had its default.</summary>
    public IReadOnlyDictionary<string, string> Options { get; }

    /// <summary>The command topic of an operation, or null if the lock does not know it.</summary>
    /// <param name="node">The node's package, such as <c>node_order_pricing_compute</c>.</param>
    /// <param name="operation">The operation's name in the contract.</param>
    public TopicName? TopicOf(string node, string operation) => _topics.GetValueOrDefault((node, operation));

    /// <summary>Reads a lock; null, if the text is none.</summary>
    public static ProjectLock? Read(string text)
    {
        try
        {
            return JsonNode.Parse(text) is JsonObject root && Text(root["project"]) is { } project
                ? Read(root, project)
                : null;
        }
        catch (JsonException)
        {
            return null;
        }
    }

    private static ProjectLock Read(JsonObject root, string project)
    {
        var topics = new Dictionary<(string Node, string Operation), TopicName>();
        foreach (var (node, operations) in root["topics"] as JsonObject ?? [])
        {
            foreach (var (operation, topic) in operations as JsonObject ?? [])
            {
                if (Text(topic) is { } name && TopicName.TryParse(name, out var parsed))
                {
                    topics[(node, operation)] = parsed;
                }
            }
        }

        return new ProjectLock(
            project,
            Text(root["profile"]) ?? "",
            topics,
            Texts(root["files"]),
            Texts(root["options"])
        );
    }

    private static SortedDictionary<string, string> Texts(JsonNode? node)
    {
        var texts = new SortedDictionary<string, string>(StringComparer.Ordinal);
        foreach (var (name, value) in node as JsonObject ?? [])
        {
            if (Text(value) is { } text)
            {
                texts[name] = text;
            }
        }

        return texts;
    }

    private static string? Text(JsonNode? node) =>
        node is JsonValue value && value.TryGetValue<string>(out var text) ? text : null;
}
