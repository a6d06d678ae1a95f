namespace OmniForge.Foundation;

/// <summary>Ends a command with its diagnostics; the only exception that a user causes.</summary>
public sealed class OmniForgeException : Exception
{
    /// <summary>Makes the exception of one or several diagnostics.</summary>
    public OmniForgeException(params IReadOnlyList<Diagnostic> diagnostics)
        : base(string.Join('\n', diagnostics)) => Diagnostics = diagnostics;

    /// <summary>What stopped the command, at least one.</summary>
    public IReadOnlyList<Diagnostic> Diagnostics { get; }
}
