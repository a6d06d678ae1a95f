namespace OmniForge.Onex.Naming;

/// <summary>Names of the members of enums: UPPER_SNAKE, whatever the value.</summary>
public static class EnumMemberName
{
    /// <summary>Makes the name of the member for a value, such as <c>12:30</c> (<c>VALUE_12_30</c>).</summary>
    public static string Of(string value)
    {
        var name = SnakeName.Of(Spell(value), "value").ToUpperInvariant();
        return name is "MRO" ? "VALUE_MRO" : name;
    }

    // Values such as C, C+ and C++ or <, <= and > differ in signs only.
    private static string Spell(string value)
    {
        ArgumentNullException.ThrowIfNull(value);
        return value
            .Replace("+", " plus ", StringComparison.Ordinal)
            .Replace("<", " less ", StringComparison.Ordinal)
            .Replace(">", " more ", StringComparison.Ordinal)
            .Replace("=", " equal ", StringComparison.Ordinal)
            .Replace("%", " percent ", StringComparison.Ordinal)
            .Replace("#", " sharp ", StringComparison.Ordinal)
            .Replace("&", " and ", StringComparison.Ordinal);
    }
}
