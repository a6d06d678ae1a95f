namespace OmniForge.Onex.Naming;

/// <summary>Names of fields of models; those that pydantic or Python forbid get a trailing <c>_</c> (facts/onex.md §4.1).</summary>
public static class FieldName
{
    private static readonly HashSet<string> Attributes = new(StringComparer.Ordinal)
    {
        "construct",
        "copy",
        "dict",
        "from_orm",
        "json",
        "parse_file",
        "parse_obj",
        "parse_raw",
        "schema",
        "schema_json",
        "update_forward_refs",
        "validate",
    };

    private static readonly HashSet<string> Identities = new(StringComparer.Ordinal)
    {
        "agent",
        "binding",
        "correlation",
        "handler",
        "node",
        "request",
        "run",
        "runtime",
        "session",
        "span",
        "tenant",
        "trace",
        "user",
    };

    /// <summary>Makes the name of a field of any text, such as the PRD's own name for it.</summary>
    public static string Of(string text) => Escape(SnakeName.Of(text, "field"));

    /// <summary>
    /// Tells whether text in a field of this name needs a type of its own: the platform's checks want UUIDs, times,
    /// versions or enums under such names when they read <c>str</c>.
    /// </summary>
    public static bool WantsTypeForText(string name)
    {
        ArgumentNullException.ThrowIfNull(name);
        return EndsWithAny(name, "_id", "_ids", "_uuid", "_uuids", "_ref", "_refs", "_at", "_time", "_timestamp")
            || EndsWithAny(name, "_version", "_versions", "_name", "_nodes", "_users", "_entities")
            || name.StartsWith("last_", StringComparison.Ordinal)
            || name.StartsWith("related_", StringComparison.Ordinal)
            || name
                is "created"
                    or "updated"
                    or "modified"
                    or "type"
                    or "status"
                    or "category"
                    or "dependencies"
                    or "dependents"
                    or "parents"
                    or "children";
    }

    /// <summary>
    /// Tells whether a field of this name identifies an exchange or an actor: with a default of None, such a field has
    /// to be written as <c>Field(default=None)</c>.
    /// </summary>
    public static bool IsIdentity(string name)
    {
        ArgumentNullException.ThrowIfNull(name);
        return name.EndsWith("_id", StringComparison.Ordinal) && Identities.Contains(name[..^3]);
    }

    private static string Escape(string name) =>
        Attributes.Contains(name)
        || PythonWords.IsReserved(name)
        || PythonWords.IsTypeName(name)
        || name.StartsWith("model_", StringComparison.Ordinal) && IsModelMember(name)
            ? $"{name}_"
            : name;

    private static bool IsModelMember(string name) =>
        name
            is "model_config"
                or "model_fields"
                or "model_computed_fields"
                or "model_construct"
                or "model_copy"
                or "model_extra"
                or "model_fields_set"
                or "model_json_schema"
                or "model_parametrized_name"
                or "model_post_init"
                or "model_rebuild"
        || name.StartsWith("model_dump", StringComparison.Ordinal)
        || name.StartsWith("model_validate", StringComparison.Ordinal);

    private static bool EndsWithAny(string name, params ReadOnlySpan<string> endings)
    {
        foreach (var ending in endings)
        {
            if (name.EndsWith(ending, StringComparison.Ordinal))
            {
                return true;
            }
        }

        return false;
    }
}
