using System.Collections.Frozen;
using System.Text.Json;

namespace OmniForge.Messaging.Failures;

/// <summary>The names of failure classes outside the program, in snake_case.</summary>
public static class FailureNames
{
    private static readonly FrozenDictionary<FailureClass, string> Names = Enum.GetValues<FailureClass>()
        .ToFrozenDictionary(
            failure => failure,
            failure => JsonNamingPolicy.SnakeCaseLower.ConvertName(failure.ToString())
        );

    private static readonly FrozenDictionary<string, FailureClass> Classes = Names.ToFrozenDictionary(
        pair => pair.Value,
        pair => pair.Key,
        StringComparer.Ordinal
    );

    /// <summary>All names, in the order of the classes.</summary>
    public static IReadOnlyList<string> All { get; } = [.. Enum.GetValues<FailureClass>().Select(Of)];

    /// <summary>The name of a class.</summary>
    public static string Of(FailureClass failure) => Names[failure];

    /// <summary>The class of a name, if there is one.</summary>
    public static bool TryParse(string? name, out FailureClass failure)
    {
        failure = default;
        return name is not null && Classes.TryGetValue(name, out failure);
    }
}
