using System.Text.Json.Nodes;

namespace OmniForge.Cli.Tests.Models;

/// <summary>What a model was asked.</summary>
public sealed record Request(string Head, JsonObject Body)
{
    /// <summary>The last message: the part of the PRD.</summary>
    public JsonObject Input =>
        JsonNode.Parse(Body["messages"]!.AsArray()[^1]!["content"]!.GetValue<string>())!.AsObject();

    /// <summary>The part of the PRD that is asked about.</summary>
    public string Text => Input["text"]!.GetValue<string>();
}
