using System.Text.Json;

namespace OmniForge.Messaging.Events;

/// <summary>
/// A text or a document inside an event, of which exactly one stands: <see cref="Text"/>, <see cref="Json"/>, or, where the message
/// would have been too large, a <see cref="Claim"/> for what was left with the claim store. Handlers never see a claim.
/// </summary>
/// <param name="MediaType">Its media type, such as <c>text/markdown</c>.</param>
/// <param name="Text">The text.</param>
/// <param name="Json">The JSON document.</param>
/// <param name="Claim">What stands for it.</param>
public sealed record Content(
    string MediaType,
    string? Text = null,
    JsonElement? Json = null,
    ClaimReference? Claim = null
) : Extensible
{
    /// <summary>Whether exactly one of its forms stands.</summary>
    internal bool IsWhole => (Text is null ? 0 : 1) + (Json is null ? 0 : 1) + (Claim is null ? 0 : 1) == 1;

    /// <summary>A text.</summary>
    public static Content OfText(string mediaType, string text) => new(mediaType, Text: text);

    /// <summary>A JSON document.</summary>
    public static Content OfJson(JsonElement document) => new("application/json", Json: document);
}
