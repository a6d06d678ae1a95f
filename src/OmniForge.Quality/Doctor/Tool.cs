namespace OmniForge.Quality.Doctor;

/// <summary>Something that OmniForge or a generated project uses, and whether this machine has it.</summary>
/// <param name="Name">What it is.</param>
/// <param name="Purpose">What it is for.</param>
/// <param name="Found">Its version and where it is, or null where it is missing.</param>
/// <param name="Remedy">How to get it.</param>
/// <param name="IsNeeded">Whether a command of this version needs it.</param>
public sealed record Tool(string Name, string Purpose, string? Found, string Remedy, bool IsNeeded);
