namespace OmniForge.Orchestration.Configuration;

/// <summary>What the command line says about settings; what it does not say is null.</summary>
/// <param name="WorkingDirectory">Where the file of house rules is looked for.</param>
/// <param name="Environment">The value of a variable of the environment, or null.</param>
public sealed record SettingsRequest(string WorkingDirectory, Func<string, string?> Environment)
{
    /// <summary>The file of house rules.</summary>
    public string? File { get; init; }

    /// <summary>The project's name.</summary>
    public string? Name { get; init; }

    /// <summary>The producer in topics.</summary>
    public string? Producer { get; init; }

    /// <summary>The name of a profile.</summary>
    public string? Profile { get; init; }

    /// <summary>The name of a mode of logic.</summary>
    public string? Logic { get; init; }

    /// <summary>The bus.</summary>
    public BusRequest Bus { get; init; } = new();
}
