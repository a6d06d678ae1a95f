namespace OmniForge.EndToEnd.Tests.Support;

/// <summary>The program as a process, as users start it.</summary>
internal static class Omniforge
{
    /// <summary>The program that was built with these tests.</summary>
    public static string Path { get; } = System.IO.Path.Combine(AppContext.BaseDirectory, "omniforge");

    /// <summary>Runs it.</summary>
    public static Task<ProcessResult> RunAsync(params string[] arguments) => ProcessResult.RunAsync(Path, arguments);
}
