namespace OmniForge.Onex.Naming;

/// <summary>Names of the <c>type</c> aliases in <c>types/</c>.</summary>
public static class AliasName
{
    private static readonly HashSet<string> Taken = new(StringComparer.Ordinal)
    {
        "Annotated",
        "AwareDatetime",
        "BaseModel",
        "ConfigDict",
        "Decimal",
        "False",
        "Field",
        "Literal",
        "None",
        "StringConstraints",
        "True",
        "UUID",
    };

    /// <summary>Makes the name of the alias for a field of text or numbers: <c>tax_id</c> becomes <c>TaxId</c>.</summary>
    /// <remarks>
    /// The platform's checks look for <c>str</c> in the annotations of some fields, so <c>RegistrationId</c> would fail
    /// there; such a name becomes <c>Text</c> and its last word (facts/onex.md §4.1).
    /// </remarks>
    public static string Of(string fieldName)
    {
        ArgumentNullException.ThrowIfNull(fieldName);
        var stem = SnakeName.Of(fieldName, "field");
        var name = SnakeName.Pascal(stem);
        if (name.Contains("str", StringComparison.Ordinal))
        {
            var last = SnakeName.Pascal(stem[(stem.LastIndexOf('_') + 1)..]);
            name = last.Contains("str", StringComparison.Ordinal) ? "TextValue" : $"Text{last}";
        }

        return Taken.Contains(name) ? $"{name}Value" : name;
    }
}
