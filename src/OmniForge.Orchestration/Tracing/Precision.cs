namespace OmniForge.Orchestration.Tracing;

/// <summary>How finely it is known what stands behind a line.</summary>
public enum Precision
{
    /// <summary>For these lines themselves.</summary>
    Line,

    /// <summary>For the symbol or test that they stand in.</summary>
    Symbol,

    /// <summary>For the file only.</summary>
    File,
}
