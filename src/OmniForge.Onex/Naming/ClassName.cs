namespace OmniForge.Onex.Naming;

/// <summary>Names of classes, and of the modules that hold them, of one kind: <c>Model…</c> in <c>model_….py</c>.</summary>
public static class ClassName
{
    /// <summary>
    /// The stem of the module and of the class: snake_case without an ending that the platform takes for a sign of bad
    /// design (Simple, Enhanced, Consolidated, Improved), which would fail as a suffix of class or file.
    /// </summary>
    public static string Stem(string text)
    {
        var name = SnakeName.Of(text, "item");
        var last = name[(name.LastIndexOf('_') + 1)..];
        var plain = last switch
        {
            "simple" => "plain",
            "enhanced" => "extended",
            "consolidated" => "combined",
            "improved" => "better",
            _ => null,
        };
        return plain is null ? name : $"{name[..^last.Length]}{plain}";
    }

    /// <summary>
    /// The <c>X</c> of <c>ProtocolX</c> and <c>InMemoryX</c> in snake_case: a word that the platform keeps for its own
    /// long-lived objects is put into the plural, which passes (facts/onex.md §2.4).
    /// </summary>
    public static string AdapterStem(string text) =>
        string.Join('_', Stem(text).Split('_').Select(word => LifecyclePlural(word) ?? word));

    private static string? LifecyclePlural(string word) =>
        word switch
        {
            "registry" => "registries",
            "service"
            or "engine"
            or "adapter"
            or "router"
            or "daemon"
            or "manager"
            or "runner"
            or "controller"
            or "server"
            or "client" => $"{word}s",
            _ => null,
        };
}
