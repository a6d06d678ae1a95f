namespace OmniForge.Generation.Tests;

/// <summary>Files that lie beside a checkout and are not everywhere.</summary>
internal static class SharedFiles
{
    /// <summary>A directory of <c>../shared</c> as seen from the repository's root, or null.</summary>
    public static string? Find(string name)
    {
        for (var folder = new DirectoryInfo(AppContext.BaseDirectory); folder is not null; folder = folder.Parent)
        {
            var shared = Path.Combine(folder.FullName, "shared", name);
            if (Path.Exists(shared))
            {
                return shared;
            }
        }

        return null;
    }
}
