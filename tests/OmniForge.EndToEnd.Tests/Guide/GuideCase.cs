using System.Text.Json.Nodes;

namespace OmniForge.EndToEnd.Tests.Guide;

/// <summary>A call that docs/writing-prds.md shows: <c>quote_fee {"price": 10} → {"fee": 5}</c>.</summary>
/// <param name="Operation">The operation or the event; null for the document's first operation.</param>
/// <param name="Given">Fields of the request; <c>"$x"</c> is a value that was kept.</param>
/// <param name="Expected">Fields of the answer, null if it is refused; <c>"$x"</c> keeps the value.</param>
/// <param name="Error">The code of the refusal; <c>refused</c> for any.</param>
internal sealed record GuideCase(string? Operation, JsonObject Given, JsonObject? Expected, string? Error)
{
    /// <summary>Reads a line.</summary>
    /// <param name="line">The line.</param>
    /// <param name="defaults">What the request holds unless the line says otherwise, as JSON.</param>
    public static GuideCase Parse(string line, string defaults)
    {
        var arrow = line.IndexOf('→', StringComparison.Ordinal);
        var brace = line.IndexOf('{', StringComparison.Ordinal);
        if (arrow < 0 || brace < 0 || brace > arrow)
        {
            throw new FormatException($"'{line}' is no call with what it comes to.");
        }

        var operation = line[..brace].Trim();
        var outcome = line[(arrow + 1)..].Trim();
        var isAnswer = outcome.StartsWith('{');
        var given = JsonNode.Parse(defaults)!.AsObject();
        foreach (var (field, value) in JsonNode.Parse(line[brace..arrow])!.AsObject())
        {
            given[field] = value?.DeepClone();
        }

        return new(
            operation.Length == 0 ? null : operation,
            given,
            isAnswer ? JsonNode.Parse(outcome)!.AsObject() : null,
            isAnswer ? null : outcome
        );
    }

    /// <summary>The case as <c>host</c> takes it.</summary>
    /// <param name="first">The document's first operation.</param>
    public JsonObject ForHost(string first)
    {
        var json = new JsonObject { ["operation"] = Operation ?? first, ["given"] = Given.DeepClone() };
        if (Expected is null)
        {
            json["expect_error"] = Error == "refused" ? true : Error;
            return json;
        }

        var (expect, keep) = (new JsonObject(), new JsonObject());
        foreach (var (field, value) in Expected)
        {
            if (Kept(value) is { } name)
            {
                keep[name] = field;
            }
            else
            {
                expect[field] = value?.DeepClone();
            }
        }

        json["expect"] = expect;
        json["keep"] = keep;
        return json;
    }

    /// <summary>The name under which a value is kept, or null.</summary>
    public static string? Kept(JsonNode? value) =>
        value is JsonValue text && text.TryGetValue<string>(out var name) && name.StartsWith('$') ? name[1..] : null;
}
