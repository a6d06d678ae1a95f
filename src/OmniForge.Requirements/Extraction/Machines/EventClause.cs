namespace OmniForge.Requirements.Extraction.Machines;

/// <summary>A stretch of a text that is about some events.</summary>
/// <param name="Events">The events.</param>
/// <param name="Start">Offset of the stretch in the shape.</param>
/// <param name="End">Offset behind it.</param>
/// <param name="IsNamed">Whether it names them; else the text before does.</param>
/// <param name="Reading">What it says about states, or null.</param>
internal sealed record EventClause(
    IReadOnlyList<string> Events,
    int Start,
    int End,
    bool IsNamed,
    ClauseReading? Reading
);
