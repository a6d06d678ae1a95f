namespace OmniForge.Quality.Gate.Interpreters;

/// <summary>Where programs are.</summary>
internal static class ExecutablePath
{
    /// <summary>The directories of <c>PATH</c>.</summary>
    public static IReadOnlyList<string> Directories =>
        (Environment.GetEnvironmentVariable("PATH") ?? "").Split(
            Path.PathSeparator,
            StringSplitOptions.RemoveEmptyEntries
        );

    /// <summary>The absolute path of a program that is named by its path, or by its name on <c>PATH</c>; null where there is none.</summary>
    public static string? Find(string program) =>
        program.Contains('/', StringComparison.Ordinal)
            ? (File.Exists(program) ? Path.GetFullPath(program) : null)
            : Directories.Select(directory => Path.Combine(directory, program)).FirstOrDefault(File.Exists);
}
