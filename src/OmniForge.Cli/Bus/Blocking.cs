namespace OmniForge.Cli.Bus;

/// <summary>Runs what is asynchronous to its end: a command is one call.</summary>
internal static class Blocking
{
    /// <summary>Waits for work that begins on the thread pool, where no context has to be kept.</summary>
    public static T Run<T>(Func<Task<T>> work) => Task.Run(work).GetAwaiter().GetResult();
}
