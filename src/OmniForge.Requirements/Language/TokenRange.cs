namespace OmniForge.Requirements.Language;

/// <summary>Some tokens of a sentence that follow each other.</summary>
/// <param name="Start">Index of the first.</param>
/// <param name="End">Index behind the last.</param>
public readonly record struct TokenRange(int Start, int End)
{
    /// <summary>Number of tokens.</summary>
    public int Count => End - Start;

    /// <summary>Tells whether there is no token.</summary>
    public bool IsEmpty => End <= Start;

    /// <summary>Tells whether the other range lies within this one.</summary>
    public bool Contains(TokenRange other) => other.Start >= Start && other.End <= End;

    /// <summary>Tells whether the index lies within this range.</summary>
    public bool Contains(int index) => index >= Start && index < End;
}
