using System.Text.Json.Nodes;

namespace OmniForge.Cli.Tests.Models;

/// <summary>How an endpoint answers.</summary>
public sealed record Answer(int Status, string Body)
{
    /// <summary>A header line with its end, or nothing.</summary>
    public string Header { get; init; } = "";

    /// <summary>Whether the connection is cut in the middle of the body.</summary>
    public bool IsCut { get; init; }

    /// <summary>Whether nothing is ever answered.</summary>
    public bool Hangs { get; init; }

    /// <summary>A reply of the model.</summary>
    public static Answer Reply(string content, int tokens = 10, string finish = "stop") =>
        new(
            200,
            new JsonObject
            {
                ["id"] = "chatcmpl-1",
                ["object"] = "chat.completion",
                ["created"] = 1,
                ["model"] = "any",
                ["choices"] = new JsonArray(
                    new JsonObject
                    {
                        ["index"] = 0,
                        ["finish_reason"] = finish,
                        ["message"] = new JsonObject { ["role"] = "assistant", ["content"] = content },
                    }
                ),
                ["usage"] = new JsonObject
                {
                    ["prompt_tokens"] = tokens - 1,
                    ["completion_tokens"] = 1,
                    ["total_tokens"] = tokens,
                },
            }.ToJsonString()
        );

    /// <summary>A reply that claims things.</summary>
    public static Answer Claims(params (string Class, string Text)[] claims) =>
        Reply(
            new JsonObject
            {
                ["extractions"] = new JsonArray([
                    .. claims.Select(claim => new JsonObject { ["class"] = claim.Class, ["text"] = claim.Text }),
                ]),
            }.ToJsonString()
        );
}
