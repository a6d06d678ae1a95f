namespace OmniForge.Messaging.Tests.Support;

/// <summary>Where the repository is.</summary>
internal static class Repository
{
    /// <summary>The folder of the solution.</summary>
    public static string Root { get; } = FindRoot();

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
