namespace OmniForge.Python.Tests.Corpus;

/// <summary>A directory for the files of one test; kept for a look where OMNIFORGE_KEEP is set.</summary>
internal sealed class ScratchDirectory : IDisposable
{
    private readonly DirectoryInfo _directory = Directory.CreateTempSubdirectory("omniforge-python-");

    public string Path => _directory.FullName;

    public void Write(string name, string text) => File.WriteAllText(System.IO.Path.Combine(Path, name), text);

    public void Dispose()
    {
        if (Environment.GetEnvironmentVariable("OMNIFORGE_KEEP") is null)
        {
            _directory.Delete(recursive: true);
        }
    }
}
