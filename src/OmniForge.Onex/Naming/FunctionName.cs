namespace OmniForge.Onex.Naming;

/// <summary>Names of functions, parameters and local variables.</summary>
public static class FunctionName
{
    private static readonly HashSet<string> TooGeneric = new(StringComparer.Ordinal)
    {
        "action",
        "control",
        "do",
        "execute",
        "manage",
        "operate",
        "perform",
        "process",
        "run",
        "work",
    };

    /// <summary>Makes the name of a function; one that the platform calls too generic gets its object behind it.</summary>
    /// <param name="text">Any text.</param>
    /// <param name="subject">What it works on, such as <c>order</c>.</param>
    public static string Of(string text, string subject)
    {
        var name = SnakeName.Of(text, "rule");
        return TooGeneric.Contains(name) ? $"{name}_{SnakeName.Of(subject, "value")}" : Variable(name);
    }

    /// <summary>Makes the name of a parameter or a variable; one that hides a builtin gets a trailing <c>_</c>.</summary>
    public static string Variable(string text)
    {
        var name = SnakeName.Of(text, "value");
        return PythonWords.IsReserved(name) || PythonWords.IsBuiltin(name) ? $"{name}_" : name;
    }
}
