namespace OmniForge.Orchestration.Tests.Output;

/// <summary>Stands for the end of the process.</summary>
public sealed class KilledException : Exception;
