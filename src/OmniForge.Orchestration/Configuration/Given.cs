namespace OmniForge.Orchestration.Configuration;

/// <summary>What the command line says of a setting.</summary>
/// <param name="Option">The option, or nothing where there is none.</param>
/// <param name="Value">Its value; null, if it was not given.</param>
internal readonly record struct Given(string Option, string? Value)
{
    /// <summary>Of a setting that has no option.</summary>
    public static Given Nothing { get; } = new("", null);
}
