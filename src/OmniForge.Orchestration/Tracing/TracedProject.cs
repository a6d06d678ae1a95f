using System.Security.Cryptography;
using System.Text;
using OmniForge.Foundation;
using OmniForge.Generation.Locking;
using OmniForge.Generation.Tracing;

namespace OmniForge.Orchestration.Tracing;

/// <summary>A project in a directory, with its trace.</summary>
/// <param name="Directory">The directory, as it was named or found.</param>
/// <param name="Trace">Its trace.</param>
public sealed record TracedProject(string Directory, ProjectTrace Trace)
{
    /// <summary>Reads the trace of a project.</summary>
    /// <param name="directory">The project's directory.</param>
    /// <exception cref="OmniForgeException">There is no trace, or it cannot be read.</exception>
    public static TracedProject Open(string directory)
    {
        ArgumentNullException.ThrowIfNull(directory);
        var path = Path.Combine(directory, ProjectTrace.FileName);
        if (!File.Exists(path))
        {
            throw new OmniForgeException(TracingDiagnostics.NoTrace.At(null, null, directory));
        }

        return ProjectTrace.Read(Content(path)) is { } trace
            ? new TracedProject(directory, trace)
            : throw new OmniForgeException(TracingDiagnostics.DamagedTrace.At(path, null, "it is no JSON of a trace"));
    }

    /// <summary>Reads the trace of the project that a file stands in: the nearest directory above it that has one.</summary>
    /// <param name="file">The file.</param>
    /// <exception cref="OmniForgeException">There is no such file, no trace above it, or it cannot be read.</exception>
    public static TracedProject Around(string file)
    {
        ArgumentNullException.ThrowIfNull(file);
        if (!File.Exists(file))
        {
            throw new OmniForgeException(TracingDiagnostics.NoFile.At(null, null, file));
        }

        for (var at = new FileInfo(Path.GetFullPath(file)).Directory; at is not null; at = at.Parent)
        {
            if (File.Exists(Path.Combine(at.FullName, ProjectTrace.FileName)))
            {
                return Open(at.FullName);
            }
        }

        throw new OmniForgeException(
            TracingDiagnostics.NoTrace.At(null, null, Path.GetDirectoryName(Path.GetFullPath(file)) ?? file)
        );
    }

    /// <summary>Tells whether a file is as it was generated; false too where the lock is missing.</summary>
    /// <param name="path">Where it lies in the project.</param>
    public bool IsAsGenerated(string path)
    {
        var known = Path.Combine(Directory, ProjectLock.FileName);
        return File.Exists(known)
            && ProjectLock.Read(Content(known)) is { } read
            && read.Files.TryGetValue(path, out var hash)
            && hash == Convert.ToHexStringLower(SHA256.HashData(Bytes(Path.Combine(Directory, path))));
    }

    /// <summary>The text of a file.</summary>
    /// <exception cref="OmniForgeException">It cannot be read.</exception>
    internal static string Content(string path) => Encoding.UTF8.GetString(Bytes(path));

    private static byte[] Bytes(string path)
    {
        try
        {
            return File.ReadAllBytes(path);
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            throw new OmniForgeException(TracingDiagnostics.DamagedTrace.At(path, null, e.Message));
        }
    }
}
