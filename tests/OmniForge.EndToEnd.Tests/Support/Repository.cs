namespace OmniForge.EndToEnd.Tests.Support;

/// <summary>Where the repository is, and what may stand beside it.</summary>
internal static class Repository
{
    /// <summary>The folder of the solution.</summary>
    public static string Root { get; } = FindRoot();

    /// <summary>The judges and documents beside the repository; the folder may be absent.</summary>
    public static string Shared { get; } = Path.GetFullPath(Path.Combine(Root, "..", "shared"));

    /// <summary>The Python that has omnibase_core, from OMNIFORGE_PYTHON; null if it isn't set.</summary>
    public static string? Python { get; } = Environment.GetEnvironmentVariable("OMNIFORGE_PYTHON");

    /// <summary>Whether tests may take minutes (OMNIFORGE_TEST_LONG=1, set by <c>./test --long</c>).</summary>
    public static bool Long { get; } = Environment.GetEnvironmentVariable("OMNIFORGE_TEST_LONG") == "1";

    /// <summary>The path of a file or folder of the repository.</summary>
    public static string PathOf(params ReadOnlySpan<string> parts) => Path.Combine([Root, .. parts]);

    private static string FindRoot()
    {
        for (var folder = new DirectoryInfo(AppContext.BaseDirectory); folder is not null; folder = folder.Parent)
        {
            if (File.Exists(Path.Combine(folder.FullName, "OmniForge.slnx")))
            {
                return folder.FullName;
            }
        }

        throw new InvalidOperationException("The tests don't run below the repository.");
    }
}
