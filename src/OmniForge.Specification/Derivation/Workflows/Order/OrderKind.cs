namespace OmniForge.Specification.Derivation.Workflows.Order;

/// <summary>What parts of clauses about the order of steps are.</summary>
internal enum OrderKind
{
    /// <summary>Words that are not understood.</summary>
    Unknown,

    /// <summary>A step or several.</summary>
    Steps,

    /// <summary>The end of a run.</summary>
    End,

    /// <summary>What comes before waits for what follows: "after".</summary>
    After,

    /// <summary>What follows waits for what comes before: "before".</summary>
    Before,

    /// <summary>Side by side.</summary>
    Beside,

    /// <summary>At the beginning.</summary>
    First,

    /// <summary>At the end.</summary>
    Last,

    /// <summary>As what was told before: "likewise".</summary>
    Likewise,

    /// <summary>Left out.</summary>
    LeftOut,

    /// <summary>Takes place.</summary>
    Present,

    /// <summary>That the work goes on behind a step that is left out.</summary>
    GoesOn,

    /// <summary>That nothing else is waited for.</summary>
    Enough,

    /// <summary>A condition.</summary>
    World,

    /// <summary>"Or", "otherwise".</summary>
    Else,

    /// <summary>"And".</summary>
    And,

    /// <summary>A comma or a bracket.</summary>
    Comma,
}
