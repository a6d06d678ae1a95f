using OmniForge.Foundation;

namespace OmniForge.Orchestration.Output;

/// <summary>What the system refuses, as diagnostics.</summary>
internal static class Refusals
{
    /// <summary>Does something with a directory and tells what the system refuses.</summary>
    /// <exception cref="OmniForgeException">The system refused.</exception>
    public static T Told<T>(string path, Func<T> action)
    {
        try
        {
            return action();
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            throw CannotWrite(path, e.Message);
        }
    }

    /// <summary>Refuses a directory that nobody is meant to write into.</summary>
    /// <exception cref="OmniForgeException">Its mode allows nobody to write.</exception>
    public static void RefuseReadOnly(IDisk disk, string directory)
    {
        if (!disk.IsMeantToBeWritten(directory))
        {
            throw CannotWrite(directory, "it is read-only.");
        }
    }

    private static OmniForgeException CannotWrite(string path, string why) =>
        new(OutputDiagnostics.CannotWrite.At(null, null, path, why));
}
