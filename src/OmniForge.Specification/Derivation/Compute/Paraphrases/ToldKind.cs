namespace OmniForge.Specification.Derivation.Compute.Paraphrases;

/// <summary>What a piece of a sentence is for the meanings of computations.</summary>
internal enum ToldKind
{
    /// <summary>A word.</summary>
    Word,

    /// <summary>A sign between words.</summary>
    Mark,

    /// <summary>A number.</summary>
    Number,

    /// <summary>A share in percent.</summary>
    Percent,

    /// <summary>A number that is computed.</summary>
    Amount,

    /// <summary>A truth value that is computed.</summary>
    Verdict,

    /// <summary>A truth value that is given.</summary>
    Flag,

    /// <summary>A value of a choice that is given.</summary>
    Choice,
}
