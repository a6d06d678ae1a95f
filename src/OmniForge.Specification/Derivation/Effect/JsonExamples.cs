using System.Text.Json;
using OmniForge.Requirements.Documents;

namespace OmniForge.Specification.Derivation.Effect;

/// <summary>Tells blocks of code that show one entity, whose fields are described elsewhere: they say nothing more.</summary>
internal static class JsonExamples
{
    /// <summary>Tells whether a block is a JSON object with nothing in it but values of fields of the entity.</summary>
    public static bool Is(PrdRequirement requirement, EffectEntity entity)
    {
        if (
            requirement.Block is not PrdCodeBlock
            || requirement.Text.Text.Trim() is not ['{', .., '}'] text
            || entity.Fields.Any(field => field.Type is null)
        )
        {
            return false;
        }

        try
        {
            using var parsed = JsonDocument.Parse(text);
            return parsed.RootElement.EnumerateObject().All(member => IsValue(member, entity));
        }
        catch (JsonException)
        {
            return false;
        }
    }

    private static bool IsValue(JsonProperty member, EffectEntity entity) =>
        member.Value.ValueKind is not (JsonValueKind.Object or JsonValueKind.Array)
        && entity.Fields.Any(field =>
            string.Equals(field.Mention.Name, member.Name, StringComparison.OrdinalIgnoreCase)
            || string.Equals(field.Name, member.Name, StringComparison.OrdinalIgnoreCase)
        );
}
