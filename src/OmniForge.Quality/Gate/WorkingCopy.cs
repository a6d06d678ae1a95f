using OmniForge.Foundation;

namespace OmniForge.Quality.Gate;

/// <summary>A copy of a project for the checks: they write caches and byte code, and the project stays as it is.</summary>
internal sealed class WorkingCopy : IDisposable
{
    private static readonly string[] LeftOut = ["__pycache__", "node_modules"];

    private WorkingCopy(string root) => Root = root;

    /// <summary>The directory that holds everything of the checks.</summary>
    public string Root { get; }

    /// <summary>The copy of the project.</summary>
    public string Project => Path.Combine(Root, "project");

    /// <summary>Copies a project, without hidden directories and links.</summary>
    /// <exception cref="OmniForgeException">It cannot be copied.</exception>
    public static WorkingCopy Of(string project)
    {
        var copy = new WorkingCopy(Directory.CreateTempSubdirectory("omniforge-verify-").FullName);
        try
        {
            Copy(new DirectoryInfo(project), copy.Project);
            return copy;
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            copy.Dispose();
            throw new OmniForgeException(GateDiagnostics.CannotCopy.At(project, null, e.Message));
        }
    }

    /// <summary>Puts a script beside the project.</summary>
    /// <returns>Its path.</returns>
    public string AddScript(string name)
    {
        var path = Path.Combine(Root, name);
        using var source = typeof(WorkingCopy).Assembly.GetManifestResourceStream(name)!;
        using var target = File.Create(path);
        source.CopyTo(target);
        return path;
    }

    /// <inheritdoc/>
    public void Dispose()
    {
        try
        {
            Directory.Delete(Root, recursive: true);
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            // What generated code left behind in the temporary directory is no finding about the project.
        }
    }

    private static void Copy(DirectoryInfo source, string target)
    {
        Directory.CreateDirectory(target);
        foreach (var file in source.EnumerateFiles().Where(file => file.LinkTarget is null))
        {
            file.CopyTo(Path.Combine(target, file.Name));
        }

        foreach (var directory in source.EnumerateDirectories().Where(IsCopied))
        {
            Copy(directory, Path.Combine(target, directory.Name));
        }
    }

    private static bool IsCopied(DirectoryInfo directory) =>
        directory.LinkTarget is null
        && !directory.Name.StartsWith('.')
        && !LeftOut.Contains(directory.Name, StringComparer.Ordinal);
}
