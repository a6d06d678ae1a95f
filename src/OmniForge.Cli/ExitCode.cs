namespace OmniForge.Cli;

/// <summary>What the process tells its caller; documented in <c>docs/cli/README.md</c>.</summary>
internal static class ExitCode
{
    /// <summary>Done.</summary>
    public const int Done = 0;

    /// <summary>The gate, a check or a watch found something, a PRD was skipped, or a language model did not read all of it.</summary>
    public const int Found = 1;

    /// <summary>The input or the command line is wrong; nothing was written.</summary>
    public const int BadInput = 2;

    /// <summary>The environment lacks something that the command needs.</summary>
    public const int Lacking = 3;

    /// <summary>Interrupted; nothing was written.</summary>
    public const int Interrupted = 130;
}
